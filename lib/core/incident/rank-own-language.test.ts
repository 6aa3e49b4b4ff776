/**
 * One page for each of many incidents, in a language in which it is told, as a reporter might write it.
 * `⟦name|entity⟧` is a mention; the first line is the page's title. All texts are invented; of the
 * incidents they say what the records say.
 */
import { describe, expect, it } from 'vitest';
import { rankingData } from '@/lib/catalog/ranking';
import { pageFromMarkup } from '@/test/marked-page';
import { digestPage } from './digest';
import { rankIncidents } from './rank';

const pages: [id: string, lang: string, markup: string][] = [
  [
    'israel-police-hamas-accounts-2023',
    'ar',
    `تجميد حسابات في منصة تداول
قالت ⟦الشرطة الإسرائيلية|israel-police⟧ إنها جمدت حسابات حماس بمساعدة ⟦بينانس|binance⟧، وإن وحدة لاهف 433 حددتها.
وقالت ⟦بينانس|binance⟧ إنها ملزمة بالاستجابة لطلب التجميد.`,
  ],
  [
    'nbctf-190-binance-accounts',
    'fr',
    `Des comptes saisis depuis 2021
⟦Reuters|reuters⟧ rapporte qu'Israël a saisi 190 comptes ⟦Binance|binance⟧ liés au Hamas ou à l'État islamique.
Les ordres de saisie du ⟦NBCTF|nbctf⟧ visent des bureaux de change de Gaza. ⟦Binance|binance⟧ dit coopérer avec les autorités.`,
  ],
  [
    'garantex-takedown-2025',
    'ru',
    `Серверы биржи изъяты
⟦Секретная служба США|us-secret-service⟧ изъяла домены и серверы ⟦Garantex|garantex⟧. ⟦Tether|tether⟧ заморозила USDT в российских кошельках.
По данным ⟦Минюста США|doj⟧, следователи получили копии баз данных клиентов ⟦Garantex|garantex⟧.`,
  ],
  [
    'senate-binance-iran-inquiry',
    'es',
    `Un senador pide documentos
El senador Blumenthal pidió a ⟦Binance|binance⟧ registros sobre transferencias de 1.700 millones de dólares vinculadas a Irán.
⟦Binance|binance⟧ respondió que los informes eran falsos. La carta menciona a Hexa Whale y Blessed Trust.`,
  ],
  [
    'tether-nbctf-32-addresses-2023',
    'sv',
    `Stablecoinbolag fryser adresser
⟦Tether|tether⟧ har fryst 32 adresser tillsammans med ⟦NBCTF|nbctf⟧ i Israel. På adresserna fanns 873 118 dollar.
⟦Tether|tether⟧ säger att pengarna hör till terrorism och krig i Israel och Ukraina.`,
  ],
  [
    'nbctf-irgc-187-wallets-2025',
    'fa',
    `فهرست کیف پول‌ها
⟦NBCTF|nbctf⟧ اسرائیل ۱۸۷ کیف پول را به ⟦سپاه پاسداران|irgc⟧ نسبت داد. ⟦تتر|tether⟧ ۳۹ آدرس را مسدود کرد.
دستور توقیف شامل 187 کیف پول است و ⟦تتر|tether⟧ موجودی آنها را مسدود کرده است.`,
  ],
  [
    'binance-commex-sale-2023',
    'ru',
    `Биржа уходит
⟦Binance|binance⟧ объявила о продаже российского бизнеса бирже ⟦CommEX|commex⟧.
Биржа ⟦CommEX|commex⟧ через полгода закрылась. Владельцы ⟦CommEX|commex⟧ остались неизвестны.`,
  ],
  [
    'binance-kremlin-relatives-2022',
    'fr',
    `Comptes bloqués à cause des sanctions
⟦Binance|binance⟧ a bloqué les comptes de proches de responsables russes, dont la fille de Peskov et la belle-fille de Lavrov.
⟦Binance|binance⟧ dit avoir parfois agi avant l'inscription sur une liste de sanctions.`,
  ],
  [
    'upbit-binance-freeze-request-2025',
    'ko',
    `업비트 해킹 자금 일부 동결
경찰과 ⟦업비트|upbit⟧는 ⟦바이낸스|binance⟧에 4억 7천만 원의 동결을 요청했다. ⟦바이낸스|binance⟧는 15시간 뒤 8천만원을 동결했다.
업비트 해킹으로 유출된 코인이었다.`,
  ],
  [
    'bka-binance-vienna-attack',
    'de',
    `Ermittler fragten nach Nutzerdaten
Das ⟦BKA|bka⟧ bat ⟦Binance|binance⟧ um Daten zweier Männer, die Kontakte des Wiener Attentäters gewesen sein sollen.
⟦Binance|binance⟧ lieferte laut Anwälten die vorhandenen Kundendaten.`,
  ],
  [
    'nigeria-efcc-binance-court-order',
    'en',
    `Judge grants request for traders' data
The Federal High Court in Abuja ordered ⟦Binance|binance⟧ to give the ⟦EFCC|efcc⟧ comprehensive information on all persons from Nigeria trading on its platform.
The ⟦EFCC|efcc⟧ told the court that trading from Nigeria reached $21.6 billion. It is investigating money laundering.`,
  ],
  [
    't3-fcu-usdt-freezes',
    'de',
    `Gemeinsame Einheit friert Guthaben ein
Die T3 Financial Crime Unit von ⟦Tether|tether⟧, TRON und TRM Labs hat 300 Millionen Dollar eingefroren.
T3 FCU arbeitet auf Ersuchen von Polizeibehörden; ⟦Tether|tether⟧ sperrt dann USDT.`,
  ],
  [
    'binance-lazarus-freezes-2022',
    'fr',
    `Des fonds volés retrouvés
⟦Binance|binance⟧ a récupéré 5,8 millions de dollars du piratage de Ronin, répartis sur 86 comptes.
Plus tard ⟦Binance|binance⟧ et ⟦Huobi|htx⟧ ont gelé des fonds du pont Harmony.`,
  ],
  [
    'telegram-wallet-rosfinmonitoring-freezes',
    'ru',
    `Кошелёк не отдаёт монеты
Активисты из перечня террористов и экстремистов ⟦Росфинмониторинга|rosfinmonitoring⟧ говорят, что ⟦Wallet|wallet-in-telegram⟧ заморозил криптовалюту.
⟦Wallet|wallet-in-telegram⟧ сослался на пользовательское соглашение. О заморозке кошельков сообщили трое.`,
  ],
  [
    'rosfinmonitoring-transparent-blockchain',
    'ru',
    `Банки подключат к сервису
⟦Росфинмониторинг|rosfinmonitoring⟧ подключит банки к системе «Прозрачный блокчейн». По словам Чиханчина, ведомство отслеживает более 25 000 участников операций.
Сервис «Знай своего криптоклиента» ⟦Росфинмониторинг|rosfinmonitoring⟧ тестирует с ⟦ЦБ|bank-of-russia⟧.`,
  ],
  [
    'bitonic-dnb-wallet-verification',
    'nl',
    `Rechter over walletverificatie
De voorzieningenrechter in Rotterdam vindt dat ⟦DNB|dnb⟧ de eis aan ⟦Bitonic|bitonic⟧ beter moet uitleggen.
⟦Bitonic|bitonic⟧ moest van ⟦DNB|dnb⟧ bij elke transactie een schermafbeelding van de wallet vragen.`,
  ],
  [
    'germany-nrw-exchange-group-requests',
    'de',
    `Neues Datenpaket für die Finanzämter
Das LBF NRW wertet ein zweites Datenpaket mit 4.000 Steuerfällen aus. Es soll von ⟦bitcoin.de|bitcoin-de⟧ stammen.
Schon 2023 kamen Kundendaten von ⟦bitcoin.de|bitcoin-de⟧ durch ein Sammelauskunftsersuchen.`,
  ],
  [
    'bitcoin-de-police-disclosures',
    'de',
    `Daten auf Zuruf
⟦Bitcoin.de|bitcoin-de⟧ gab der Polizei Hannover im Fall Chemical Love Kundendaten ohne richterlichen Beschluss.
Auf bloße Anfrage hin nannte ⟦Bitcoin.de|bitcoin-de⟧ mindestens acht Kunden.`,
  ],
  [
    'spain-aeat-requests-2018',
    'es',
    `Hacienda pregunta por las criptomonedas
⟦Hacienda|aeat⟧ envía requerimientos a 60 empresas que operan con criptomonedas, entre ellas 16 bancos.
La ⟦Agencia Tributaria|aeat⟧ pide a intermediarios de criptomonedas la dirección de clientes que pagaron con criptomonedas.`,
  ],
  [
    'spain-modelos-172-173-721',
    'es',
    `Nuevas declaraciones
Los proveedores presentan a la ⟦Agencia Tributaria|aeat⟧ el modelo 172 y el modelo 173 con los saldos y operaciones de sus clientes.
Los residentes declaran en el modelo 721 las monedas virtuales en el extranjero.`,
  ],
  [
    'poland-kas-exchange-demand-2018',
    'pl',
    `Skarbówka pyta giełdy
Naczelnik mazowieckiego urzędu celno-skarbowego zażądał od BTCDuke danych użytkowników i całej historii transakcji.
BTCDuke opublikowała postanowienie z 20 marca 2018. Żądanie potwierdziły też BitBay i inPay.`,
  ],
  [
    'italy-oam-customer-data',
    'it',
    `Gli operatori e il registro
I prestatori di servizi in valuta virtuale si iscrivono al registro OAM e comunicano i dati dei clienti ogni trimestre.
Il decreto MEF 13 gennaio 2022 fissa le regole per gli operatori.`,
  ],
  [
    'bulgaria-nexo-searches',
    'bg',
    `Разследването приключи
Прокуратурата прекрати делото Nexo, без да открие престъпление. Криптобанката Нексо беше претърсена през януари 2023 г.
По делото Nexo бяха обвинени четирима души.`,
  ],
  [
    'slovakia-binance-eterbase',
    'en',
    `Stolen coins from Bratislava
After the Eterbase hack Slovak police asked ⟦Binance|binance⟧ about two dozen accounts.
The records that ⟦Binance|binance⟧ shared showed only encrypted email addresses, said Eterbase co-founder Robert Auxt.`,
  ],
  [
    'binance-iran-users-reuters-2022',
    'fa',
    `گزارش رویترز
به گزارش ⟦رویترز|reuters⟧ معامله‌گران ایرانی تا ۲۰۲۱ در ⟦بایننس|binance⟧ معامله کردند. ⟦نوبیتکس|nobitex⟧ هم نام برده شد.
⟦بایننس|binance⟧ گفت دسترسی کاربران ایرانی را بسته است.`,
  ],
  [
    'binance-turkey-masak-fine-2021',
    'tr',
    `Denetim sonrası ceza
⟦MASAK|masak⟧, ⟦Binance|binance⟧'in Türkiye şirketi BN Teknoloji'ye 8 milyon lira idari para cezası verdi.
Ceza yükümlülük denetiminden sonra kesildi. ⟦Binance|binance⟧ yorum yapmadı.`,
  ],
  [
    'binance-russia-eu-limits-2022',
    'sv',
    `Börs följer sanktionerna
⟦Binance|binance⟧ begränsar konton för ryska medborgare med mer än 10.000 euro. Det följer av femte sanktionspaketet.
Den som bor utomlands kan visa adressbevis för ⟦Binance|binance⟧.`,
  ],
  [
    'eu-transfer-of-funds-regulation',
    'de',
    `Was Kryptodienste mitschicken müssen
Seit dem 30. Dezember 2024 gilt die EU-Geldtransferverordnung auch für Kryptowerte.
Die Verordnung (EU) 2023/1113 verlangt Namen von Sender und Empfänger. Ab 1.000 Euro wird die Wallet geprüft.`,
  ],
  [
    'uk-carf-reporting',
    'en',
    `What platforms must send
Reporting cryptoasset service providers collect details for ⟦HMRC|hmrc⟧ under the Cryptoasset Reporting Framework.
The first report to ⟦HMRC|hmrc⟧ is due by 31 May 2027.`,
  ],
  [
    'hmrc-exchange-data-requests-2019',
    'en',
    `Letters after the letters
⟦HMRC|hmrc⟧ asked ⟦Coinbase|coinbase⟧, ⟦eToro|etoro⟧ and ⟦CEX.IO|cex-io⟧ for the names and transaction histories of UK clients.
With bulk data from exchanges ⟦HMRC|hmrc⟧ sent nudge letters to holders.`,
  ],
  [
    'finland-denmark-bitcoin-trader-data',
    'da',
    `Tip fra Finland
⟦Skattestyrelsen|skattestyrelsen⟧ har fra ⟦Verohallinto|verohallinto⟧ fået data om 2.700 danskere. Danske bitcoinhandlere får nu breve.
De finske skattemyndigheder fandt handlerne på en finsk børs. ⟦Skattestyrelsen|skattestyrelsen⟧ kontrollerer selvangivelserne.`,
  ],
  [
    'moscow-city-exchange-searches',
    'ru',
    `Обыски в Москва-Сити
Полиция провела обыски в офисах ⟦Beribit|beribit⟧ и ⟦ABCEX|abcex⟧ в Москва-Сити.
⟦Beribit|beribit⟧ сообщила, что нарушений не нашли. ⟦ABCEX|abcex⟧ не комментирует действия следствия.`,
  ],
];

describe('a page about an incident, in a language in which it is told', () => {
  it.each(pages)('%s (%s)', (id, lang, markup) => {
    const { context, blocks, mentions } = pageFromMarkup(lang, markup);
    const ranked = rankIncidents(digestPage(context, blocks, mentions), rankingData);
    expect(ranked[0]?.id).toBe(id);
  });
});
