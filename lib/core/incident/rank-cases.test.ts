/**
 * Which incidents a page is about, as tables in many languages. `⟦name|entity⟧` is a mention; the
 * first line is the page's title. All texts are invented; of the incidents they say what the records
 * say, of everything else nothing that matters.
 */
import { describe, expect, it } from 'vitest';
import { rankingData } from '@/lib/catalog/ranking';
import { pageFromMarkup } from '@/test/marked-page';
import { digestPage } from './digest';
import { rankIncidents } from './rank';

const rank = (lang: string, markup: string) => {
  const { context, blocks, mentions } = pageFromMarkup(lang, markup);
  return rankIncidents(digestPage(context, blocks, mentions), rankingData).map(({ id }) => id);
};

/** Pages about one incident: it stands first. */
const about: [id: string, lang: string, markup: string][] = [
  [
    'kraken-irs-summons',
    'en',
    `Court tells exchange what to hand over
A judge in San Francisco ordered ⟦Kraken|kraken⟧ to give the ⟦IRS|irs⟧ account and transaction data of larger customers.
The company had fought the summons. The court refused the wider requests, such as employment details.`,
  ],
  [
    'kraken-irs-summons',
    'de',
    `Gericht entscheidet über Kundendaten
Ein Bundesgericht hat ⟦Kraken|kraken⟧ angewiesen, Kundendaten an die ⟦US-Steuerbehörde|irs⟧ herauszugeben.
Die Börse hatte sich gegen die Vorladung gewehrt. Ein Teil der Forderungen der ⟦IRS|irs⟧ wurde abgelehnt.`,
  ],
  [
    'kraken-irs-summons',
    'es',
    `Orden judicial sobre datos de clientes
Un tribunal ordenó a ⟦Kraken|kraken⟧ entregar al ⟦IRS|irs⟧ datos de sus clientes con operaciones de más de 20.000 dólares.
La empresa se opuso a la citación y el juez rechazó parte de lo solicitado.`,
  ],
  [
    'kraken-irs-summons',
    'ja',
    `顧客情報の提出
米連邦裁判所は、⟦クラーケン|kraken⟧に対し、顧客情報を⟦内国歳入庁|irs⟧に提出するよう命じた。判事は召喚状の一部を認めなかった。⟦クラーケン|kraken⟧は利用者への通知を予定している。`,
  ],
  [
    'kraken-irs-summons',
    'tr',
    `Mahkemeden müşteri verileri kararı
Federal mahkeme, ⟦Kraken|kraken⟧'in müşteri verilerini ⟦IRS|irs⟧'e teslim etmesine karar verdi.
Borsa talebe karşı çıkmıştı. Yargıç, isteklerin bir bölümünü reddetti.`,
  ],
  [
    'coinbase-irs-summons',
    'en',
    `Exchange loses part of its fight over records
A magistrate judge enforced a narrowed ⟦IRS|irs⟧ summons to ⟦Coinbase|coinbase⟧ in November 2017, covering 14,355 account holders.
⟦Coinbase|coinbase⟧ had refused the first demand for customer records. The order leaves out wider documents.`,
  ],
  [
    'coinbase-irs-summons',
    'pt',
    `Receita americana e os registros de clientes
A justiça determinou que a ⟦Coinbase|coinbase⟧ entregue ao ⟦IRS|irs⟧ dados de clientes, depois que a intimação foi reduzida em 2017.
A ⟦Coinbase|coinbase⟧ avisou cerca de 13 mil pessoas antes de fornecer os dados.`,
  ],
  [
    'coinbase-irs-summons',
    'pl',
    `Giełda wyda dane klientów
Sąd nakazał ⟦Coinbase|coinbase⟧ przekazać ⟦IRS|irs⟧ dane klientów, których dotyczyło zawężone wezwanie z 2017 roku.
⟦Coinbase|coinbase⟧ wcześniej odmówiła wydania pełnych rejestrów, a sędzia odrzuciła dalsze żądania.`,
  ],
  [
    'binance-rosfinmonitoring',
    'sv',
    `Rysk myndighet ville ha kunddata
Den ryska finanspolisen ⟦Rosfinmonitoring|rosfinmonitoring⟧ begärde kunddata från ⟦Binance|binance⟧, rapporterade ⟦Reuters|reuters⟧.
⟦Binance|binance⟧ förnekar att bolaget har lämnat ut uppgifter om kunder.`,
  ],
  [
    'binance-rosfinmonitoring',
    'uk',
    `Запит про дані клієнтів
⟦Росфінмоніторинг|rosfinmonitoring⟧ вимагав від ⟦Binance|binance⟧ дані клієнтів, які переказували кошти команді Навального, повідомило ⟦Reuters|reuters⟧.
У ⟦Binance|binance⟧ заперечують, що надавали будь-які дані.`,
  ],
  [
    'binance-rosfinmonitoring',
    'ko',
    `러시아 당국의 요청
⟦로이터|reuters⟧에 따르면 ⟦로스핀모니터링|rosfinmonitoring⟧은 ⟦바이낸스|binance⟧에 고객 정보를 요청했다.
⟦바이낸스|binance⟧는 나발니와 관련된 고객 데이터를 제공한 적이 없다고 밝혔다.`,
  ],
  [
    'binance-rosfinmonitoring',
    'fi',
    `Venäjä pyysi asiakastietoja
⟦Rosfinmonitoring|rosfinmonitoring⟧ pyysi ⟦Binance|binance⟧lta asiakastietoja, kertoi ⟦Reuters|reuters⟧.
⟦Binance|binance⟧ kiistää luovuttaneensa tietoja käyttäjistä.`,
  ],
  [
    'binance-israel-nbctf',
    'he',
    `תפיסת ארנקים דיגיטליים
⟦המטה הלאומי ללוחמה כלכלית בטרור|nbctf⟧ תפס ארנקים שלפי ישראל שימשו את כוח קודס ואת חיזבאללה.
⟦בינאנס|binance⟧ הודיעה שסייעה למשרד הביטחון בזיהוי החשבונות ובהקפאת הכספים.`,
  ],
  [
    'binance-israel-nbctf',
    'fr',
    `Des portefeuilles saisis
Israël a annoncé en juin 2023 la saisie de portefeuilles qu'il attribue à la force Quds et au Hezbollah.
Le ⟦NBCTF|nbctf⟧ a remercié ⟦Binance|binance⟧, qui dit avoir aidé à geler les fonds.`,
  ],
  [
    'binance-israel-nbctf',
    'fa',
    `توقیف کیف پول‌های رمزارز
⟦دفتر ملی مبارزه با تأمین مالی تروریسم|nbctf⟧ اسرائیل کیف پول‌هایی را توقیف کرد که به گفته آن به نیروی قدس تعلق داشت.
⟦بایننس|binance⟧ گفت در شناسایی و مسدود کردن حساب‌ها همکاری کرده است.`,
  ],
  [
    'sec-v-binance',
    'nl',
    `Dertien aanklachten
De ⟦SEC|sec⟧ heeft ⟦Binance|binance⟧ en ⟦Binance.US|binance-us⟧ aangeklaagd. De klacht telt dertien punten.
⟦Binance|binance⟧ noemt de beschuldigingen onjuist en zal zich voor de rechtbank verweren.`,
  ],
  [
    'sec-v-binance',
    'hi',
    `अमेरिकी नियामक का मुकदमा
⟦एसईसी|sec⟧ ने ⟦बाइनेंस|binance⟧ पर मुकदमा दायर किया और आरोप लगाया कि उसने पंजीकरण नहीं कराया।
⟦बाइनेंस|binance⟧ ने आरोपों से इनकार किया। अदालत में सुनवाई होगी।`,
  ],
  [
    'sec-v-coinbase',
    'it',
    `La causa contro la piattaforma
La ⟦SEC|sec⟧ ha citato in giudizio ⟦Coinbase|coinbase⟧ il 6 giugno 2023: avrebbe operato come borsa non registrata.
⟦Coinbase|coinbase⟧ contesta le accuse. Nel febbraio 2025 la ⟦SEC|sec⟧ ha ritirato la causa.`,
  ],
  [
    'sec-v-coinbase',
    'zh',
    `监管机构撤诉
⟦美国证券交易委员会|sec⟧撤销了对⟦Coinbase|coinbase⟧的诉讼。二〇二三年六月，⟦SEC|sec⟧指控⟦Coinbase|coinbase⟧经营未注册的交易所。法院从未作出最终判决。`,
  ],
  [
    'sec-v-kraken',
    'da',
    `Ny sag mod børsen
⟦SEC|sec⟧ har sagsøgt ⟦Kraken|kraken⟧ i San Francisco. Ifølge søgsmålet drev ⟦Kraken|kraken⟧ en uregistreret børs.
⟦Kraken|kraken⟧ afviser anklagen og vil forsvare sig i retten.`,
  ],
  [
    'sec-v-kraken',
    'no',
    `Tilsynet saksøker børsen
⟦SEC|sec⟧ har saksøkt ⟦Kraken|kraken⟧ for å drive uregistrert børs. ⟦Kraken|kraken⟧ avviser anklagene.
I mars 2025 trakk ⟦SEC|sec⟧ saken tilbake.`,
  ],
  [
    'nigeria-binance',
    'ar',
    `نيجيريا تطلب أسماء
طلبت السلطات النيجيرية من ⟦بينانس|binance⟧ بيانات أكبر 100 مستخدم في البلاد، واحتُجز المدير تيغران غامباريان في أبوجا.
ووجهت ⟦لجنة الجرائم الاقتصادية والمالية|efcc⟧ اتهامات ثم سحبتها، وقالت ⟦بينانس|binance⟧ إن الاحتجاز غير عادل.`,
  ],
  [
    'nigeria-binance',
    'fr',
    `Le Nigeria réclame une liste de noms
Le Nigeria a demandé à ⟦Binance|binance⟧ les données de ses 100 principaux utilisateurs, alors que deux cadres étaient retenus à Abuja.
L'⟦EFCC|efcc⟧ a poursuivi M. Gambaryan avant d'abandonner les charges en octobre 2024.`,
  ],
  // Without a vocabulary of its own a language is carried by the names and by the topics.
  [
    'binance-rosfinmonitoring',
    'ka',
    `ბირჟა და სააგენტო
⟦როსფინმონიტორინგი|rosfinmonitoring⟧ და ⟦Binance|binance⟧ შეხვდნენ მოსკოვში, წერს ⟦Reuters|reuters⟧.
⟦Binance|binance⟧ უარყოფს. ⟦როსფინმონიტორინგი|rosfinmonitoring⟧ დუმს.`,
  ],
  // Nobody who was asked, or nobody who asked, is an organisation that pages are searched for.
  [
    'masak-turkey-exchange-reporting-2021',
    'tr',
    `Borsalara yeni yükümlülük
Bakan Lütfi Elvan, kripto varlık hizmet sağlayıcıların aktif kullanıcılarını ⟦MASAK|masak⟧'a bildireceğini söyledi.
⟦MASAK|masak⟧ rehberi kimlik tespitini ve şüpheli işlem bildirimini de kapsıyor.`,
  ],
  [
    'oecd-carf',
    'fr',
    `Ce que les plateformes devront déclarer
Le cadre de déclaration des crypto-actifs de l'⟦OCDE|oecd⟧, dit CARF, oblige les plateformes à transmettre l'identité de leurs clients.
Les premiers échanges du CARF entre administrations fiscales sont prévus pour 2027.`,
  ],
  [
    'eu-dac8',
    'sv',
    `Nya regler för kryptoplattformar
DAC8-direktivet gäller från årsskiftet. Plattformarna ska lämna kontrolluppgifter om sina kunder.
Direktivet DAC8 motsvarar det som OECD kallar CARF.`,
  ],
  [
    'ukraine-block-request',
    'de',
    `Kiews Bitte an die Börsen
Mychajlo Fedorow bat ⟦Coinbase|coinbase⟧, ⟦Binance|binance⟧ und ⟦Kraken|kraken⟧, russische Nutzer zu sperren. Acht Börsen bekamen Briefe.
⟦Binance|binance⟧ wollte die Konten von Millionen unschuldiger Nutzer nicht einfrieren. ⟦Kraken|kraken⟧ sperrt russische Kunden nur, wenn ein Gesetz es verlangt.`,
  ],
  [
    'btce-wex-fsb',
    'es',
    `Las llaves de una plataforma
Alexéi Biljutschenko, de ⟦WEX|wex⟧, contó que entregó las carteras a hombres que decían ser del ⟦FSB|fsb⟧. Valían 450 millones de dólares.
El dinero iría a un fondo del FSB. Los clientes de WEX no lo recuperaron.`,
  ],
  [
    'binance-palestinian-accounts-2024',
    'ar',
    `جدل حول حسابات
قال راي يوسف إن ⟦بينانس|binance⟧ صادرت أموال الفلسطينيين بطلب من إسرائيل. ونفت ⟦بينانس|binance⟧ ذلك.
وأضافت المنصة أنها جمدت عددا محدودا من حسابات الفلسطينيين.`,
  ],
  [
    'bybit-exch-freeze-refusal-2025',
    'de',
    `Krypto-Swapping-Dienst vom Netz
Das ⟦Bundeskriminalamt|bka⟧ hat eXch abgeschaltet. Der Krypto-Swapping-Dienst hatte sich geweigert, Beute der ⟦Lazarus-Gruppe|lazarus-group⟧ für ⟦Bybit|bybit⟧ einzufrieren.
Die Ermittler sicherten 34 Millionen Euro der ⟦Lazarus-Gruppe|lazarus-group⟧ und anderer.`,
  ],
  [
    'circle-irs-summons',
    'en',
    `Agency wants stablecoin records
A court let the ⟦IRS|irs⟧ serve a summons on ⟦Circle|circle⟧ for customer records. ⟦Circle|circle⟧ will work with the ⟦IRS|irs⟧.
The judge found a reasonable basis. ⟦Circle|circle⟧ is reviewing the summons.`,
  ],
  [
    'cftc-v-binance',
    'en',
    `Regulator sues over derivatives
The ⟦CFTC|cftc⟧ sued ⟦Binance|binance⟧ in Chicago. The complaint says that ⟦Binance|binance⟧ let Americans trade derivatives.
⟦Binance|binance⟧ called the suit unexpected. The ⟦CFTC|cftc⟧ asks the court for penalties.`,
  ],
  [
    'kraken-sec-staking-settlement',
    'fr',
    `Fin d'un service
⟦Kraken|kraken⟧ paie 30 millions de dollars à la ⟦SEC|sec⟧ et arrête aux États-Unis le service de staking de ⟦Kraken|kraken⟧.
L'accord avec la ⟦SEC|sec⟧ date de février 2023. Le programme existait depuis 2019.`,
  ],
  [
    'kraken-ofac-settlement',
    'sv',
    `Förlikning om sanktioner
⟦Kraken|kraken⟧ betalar 362 158 dollar till ⟦OFAC|ofac⟧. Myndigheten räknade 826 transaktioner för användare i Iran.
⟦Kraken|kraken⟧ hade själv anmält saken till ⟦OFAC|ofac⟧.`,
  ],
  [
    'fintrac-binance-penalty',
    'fr',
    `Une amende au Canada
Le ⟦CANAFE|fintrac⟧ a infligé une pénalité de 6 millions de dollars à ⟦Binance|binance⟧ pour 5 902 opérations non déclarées.
⟦Binance|binance⟧ a fait appel devant la Cour fédérale.`,
  ],
  [
    'cra-coinsquare-order',
    'en',
    `Court order on client data
The Federal Court ordered ⟦Coinsquare|coinsquare⟧ to give the ⟦Canada Revenue Agency|cra⟧ information on its larger users.
The ⟦CRA|cra⟧ had asked for all ⟦Coinsquare|coinsquare⟧ clients since 2013.`,
  ],
  [
    'ftx-customer-names',
    'de',
    `Namen bleiben geheim
Das Konkursgericht in Delaware hält die Kundennamen von ⟦FTX|ftx⟧ geheim. Medien hatten die Offenlegung verlangt.
⟦FTX|ftx⟧ nannte die Kundenliste ein Geschäftsgeheimnis. Die Medien gehen wegen der Kundennamen von ⟦FTX|ftx⟧ in Berufung.`,
  ],
];

/** Pages that share names with incidents and are about none. */
const none: [lang: string, markup: string][] = [
  // The weather, and somebody's name on a stadium.
  [
    'en',
    'Rain over Dubai\nThe ⟦Binance|binance⟧ office closed early because of the rain. More rain is expected.',
  ],
  [
    'sv',
    'Regn i helgen\nRegnet stoppade ⟦Binance|binance⟧s sommarfest. På söndag klarnar det upp.',
  ],
  [
    'fr',
    "Météo du week-end\nLa fête de ⟦Binance|binance⟧ a été annulée à cause de l'orage. Dimanche, retour du soleil.",
  ],
  [
    'ar',
    'طقس نهاية الأسبوع\nألغت ⟦بينانس|binance⟧ لقاءها في الهواء الطلق بسبب المطر. ويتحسن الطقس يوم الأحد.',
  ],
  // Prices.
  [
    'en',
    'Bitcoin slips\nBitcoin fell to 61,200 dollars on ⟦Coinbase|coinbase⟧ and to 61,180 on ⟦Kraken|kraken⟧. Traders wait for the ⟦SEC|sec⟧.',
  ],
  [
    'de',
    'Bitcoin-Kurs heute\nAuf ⟦Kraken|kraken⟧ kostete ein Bitcoin 58.000 Euro, auf ⟦Binance|binance⟧ etwas weniger. Die ⟦SEC|sec⟧ tagt am Donnerstag.',
  ],
  [
    'ru',
    'Курс биткоина\nНа ⟦Binance|binance⟧ биткоин подорожал до 60 тысяч долларов. На ⟦Kraken|kraken⟧ цена чуть ниже.',
  ],
  [
    'tr',
    'Bitcoin fiyatı\n⟦Binance|binance⟧ üzerinde bitcoin 60 bin dolara yükseldi, ⟦Coinbase|coinbase⟧ fiyatı biraz daha düşük.',
  ],
  [
    'ja',
    '相場概況\n⟦バイナンス|binance⟧でビットコインは六万ドルを上回った。⟦コインベース|coinbase⟧でも小幅に上昇した。',
  ],
  // How to choose, how to declare.
  [
    'en',
    `Picking an exchange
Compare fees at ⟦Kraken|kraken⟧, ⟦Coinbase|coinbase⟧ and ⟦Binance|binance⟧ before you open an account.
Every licensed exchange asks for your identity. Keep your own records for the ⟦IRS|irs⟧, which may ask for them later.
Withdrawals at ⟦Kraken|kraken⟧ are quick.`,
  ],
  [
    'sv',
    `Välj rätt kryptobörs
Jämför avgifterna hos ⟦Kraken|kraken⟧, ⟦Coinbase|coinbase⟧ och ⟦Binance|binance⟧ innan du öppnar konto.
Alla börser med tillstånd begär legitimation. Spara dina uppgifter till deklarationen.`,
  ],
  [
    'fr',
    `Bien choisir sa plateforme
Comparez les frais de ⟦Kraken|kraken⟧, ⟦Coinbase|coinbase⟧ et ⟦Binance|binance⟧ avant d'ouvrir un compte.
Toute plateforme enregistrée demande une pièce d'identité. L'⟦AMF|amf-france⟧ publie une liste.`,
  ],
  [
    'es',
    `Cómo declarar sus criptomonedas
Descargue el historial de ⟦Coinbase|coinbase⟧ y de ⟦Kraken|kraken⟧. El ⟦IRS|irs⟧ pregunta en el formulario si vendió activos.
Guarde los documentos durante cinco años.`,
  ],
  [
    'ar',
    `دليل المبتدئين
قارن الرسوم في ⟦كراكن|kraken⟧ و⟦كوين بيس|coinbase⟧ و⟦بينانس|binance⟧ قبل فتح الحساب.
كل منصة مرخصة تطلب وثيقة هوية. احتفظ بسجل معاملاتك.`,
  ],
  // Corporate stories that touch a case in passing.
  [
    'en',
    `Coinbase beats expectations
⟦Coinbase|coinbase⟧ reported revenue of 1.6 billion dollars for the quarter. ⟦Coinbase|coinbase⟧ said that trading volume grew.
Subscription revenue at ⟦Coinbase|coinbase⟧ rose by a fifth. Analysts expect ⟦Coinbase|coinbase⟧ to hire again.
⟦Coinbase|coinbase⟧ opened an office in Singapore. The ⟦SEC|sec⟧ sued the company in 2023.
⟦Coinbase|coinbase⟧ will present its annual figures in February. Shares of ⟦Coinbase|coinbase⟧ rose.`,
  ],
  [
    'de',
    `Kraken kauft Terminbörse
⟦Kraken|kraken⟧ übernimmt eine Terminbörse aus Chicago. ⟦Kraken|kraken⟧ zahlt 1,5 Milliarden Dollar.
⟦Kraken|kraken⟧ will damit Anleger in Deutschland gewinnen. Die ⟦BaFin|bafin⟧ muss noch zustimmen.
Der Börsengang von ⟦Kraken|kraken⟧ ist für das nächste Jahr geplant. Die ⟦SEC|sec⟧ hatte ⟦Kraken|kraken⟧ 2023 verklagt.
⟦Kraken|kraken⟧ beschäftigt 2.500 Menschen. Neue Büros von ⟦Kraken|kraken⟧ entstehen in Dublin.`,
  ],
  [
    'sv',
    `Nytt samarbete
⟦Binance|binance⟧ sponsrar en fotbollsklubb. ⟦Binance|binance⟧s logotyp syns på tröjan nästa säsong.
Klubben säger att ⟦Binance|binance⟧ betalar tio miljoner kronor.`,
  ],
  [
    'en',
    `Funds may now hold bitcoin
The ⟦SEC|sec⟧ approved eleven bitcoin funds. ⟦Coinbase|coinbase⟧ keeps the coins for most of them.
The ⟦SEC|sec⟧ said that it had looked at surveillance of the market. ⟦Coinbase|coinbase⟧ welcomed the step.
Issuers thanked the ⟦SEC|sec⟧ and ⟦Coinbase|coinbase⟧ for months of work.`,
  ],
  [
    'en',
    `Stock exchange opens crypto desk
⟦Kraken|kraken⟧ hired a former ⟦IRS|irs⟧ accountant as head of tax products. She starts in May.`,
  ],
  // Neighbours of an incident: the same agency with another company, the same company with another.
  [
    'en',
    `Agency wants wallet records
A court let the ⟦IRS|irs⟧ serve a summons on ⟦Paxful|paxful⟧ for customer records. ⟦Paxful|paxful⟧ will work with the ⟦IRS|irs⟧.
The judge found a reasonable basis. ⟦Paxful|paxful⟧ is reviewing the summons.`,
  ],
  [
    'en',
    `Regulator sues over derivatives
The ⟦CFTC|cftc⟧ sued ⟦Gemini|gemini⟧ in New York. The complaint says that ⟦Gemini|gemini⟧ misled it about derivatives.
⟦Gemini|gemini⟧ called the suit unexpected. The ⟦CFTC|cftc⟧ asks the court for penalties.`,
  ],
  [
    'ru',
    `Новости рынка
⟦Росфинмониторинг|rosfinmonitoring⟧ опубликовал отчёт за год. Ведомство выросло на сто человек.
⟦Bybit|bybit⟧ открыла офис в Дубае.`,
  ],
  [
    'es',
    `El mayor robo
Los ladrones se llevaron ether de ⟦Bybit|bybit⟧. El ⟦FBI|fbi⟧ pidió a las plataformas que bloquearan las direcciones.
⟦Binance|binance⟧ y ⟦Kraken|kraken⟧ ofrecieron ayuda; el ⟦Departamento de Justicia|doj⟧ investiga.`,
  ],
  [
    'fr',
    `La Russie et les cryptos
⟦Binance|binance⟧ a quitté la Russie et vendu ses activités. Les clients russes de ⟦Binance|binance⟧ ont un an.
⟦Binance|binance⟧ n'a pas dit à quel prix.`,
  ],
  [
    'ar',
    `تبرعات للضحايا
تبرعت ⟦بينانس|binance⟧ بخمسة ملايين دولار لضحايا الزلزال. وقالت ⟦بينانس|binance⟧ إن المال يصل إلى المستخدمين مباشرة.`,
  ],
  [
    'he',
    `כנס בתל אביב
⟦בינאנס|binance⟧ השתתפה בכנס טכנולוגיה בתל אביב. המשתתפים דיברו על בינה מלאכותית ועל מזג האוויר.`,
  ],
  [
    'pt',
    `Nova sede na Nigéria
A ⟦Binance|binance⟧ patrocina um curso de programação em Lagos. Os alunos recebem bolsas.`,
  ],
  [
    'zh',
    `新闻简报
⟦币安|binance⟧推出新的理财产品。⟦Coinbase|coinbase⟧股价上涨。⟦SEC|sec⟧主席将在周四发表演讲。`,
  ],
  // Both names, each in a story of its own.
  [
    'en',
    `Court notes
The chair of the ⟦SEC|sec⟧ spoke about a lawsuit over a stadium.
A bakery sued its landlord. The court will decide in May.
A former employee sued ⟦Kraken|kraken⟧ over unpaid wages.`,
  ],
  [
    'fr',
    `En bref
La ⟦SEC|sec⟧ a infligé une amende à un courtier de Boston.
Le tribunal a rejeté la plainte d'un boulanger.
Un ancien salarié poursuit ⟦Coinbase|coinbase⟧ pour ses heures supplémentaires.`,
  ],
  ['sv', 'Kort\n⟦Binance|binance⟧ sökte upp ⟦SEC|sec⟧ i Washington.'],
  // A passing remark deep in another story.
  [
    'en',
    `A theft in Dubai
Thieves took ether from ⟦Bybit|bybit⟧ on a Friday. The chief executive spoke to customers that night.
Withdrawals stayed open. Loans covered the loss. The code of a wallet had been changed.
The industry has had a hard decade. The ⟦SEC|sec⟧ sued ⟦Coinbase|coinbase⟧ in 2023.
Hackers are the greater danger. ⟦Bybit|bybit⟧ offered a reward. Nobody has claimed it.`,
  ],
  [
    'ru',
    `Кража в Дубае
У ⟦Bybit|bybit⟧ похитили эфир. Руководитель биржи вышел к клиентам вечером.
Вывод средств не останавливали. Потери покрыли кредитами. Код кошелька изменили заранее.
У отрасли было трудное десятилетие. ⟦SEC|sec⟧ подала иск к ⟦Binance|binance⟧ в 2023 году.
Взломщики опаснее. ⟦Bybit|bybit⟧ назначила награду. За ней никто не пришёл.`,
  ],
  ['ka', 'ამინდი\n⟦Binance|binance⟧ თბილისში. ხვალ წვიმა იქნება.'],
  // Words of one duty without the others of it.
  [
    'en',
    'Bank fees\nA bank raised its fees on 30 December 2024. It sent more than 60 firms a letter.',
  ],
  ['it', 'Mediatori\nIl registro OAM conta meno mediatori. La tassa di iscrizione resta uguale.'],
  [
    'es',
    'Tráfico\nEl 30 de diciembre de 2024 se cerró la carretera. Se reabrió el 31 de diciembre.',
  ],
  ['en', 'Nothing\nA page without a name.'],
];

describe('pages about an incident', () => {
  it.each(about)('%s (%s)', (id, lang, markup) => {
    expect(rank(lang, markup)[0]).toBe(id);
  });

  it.each(about)('%s (%s), the language not declared', (id, _lang, markup) => {
    expect(rank('', markup)[0]).toBe(id);
  });
});

describe('pages that only share a name', () => {
  it.each(none)('%s: %s', (lang, markup) => {
    expect(rank(lang, markup)).toEqual([]);
  });

  it.each(none)('%s, the language not declared: %s', (_lang, markup) => {
    expect(rank('', markup)).toEqual([]);
  });
});
