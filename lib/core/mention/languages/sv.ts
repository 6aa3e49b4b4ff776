import type { Language } from './language';

export const sv: Language = {
  code: 'sv',
  stopWords:
    'och, att, det, som, på, är, av, för, med, till, den, har, inte, om, ett, men, han, var, hon, vi, från, ut, nu, kan, när, eller, också, sig, de, så, mot, vid, efter, utan, enligt, under, en, ska, där, hade, sade',
  endings: 's, n, t, et, en, ns, ets, ens, arna, are',
  compounds:
    'konto*, kund*, användar*, chef*, grundar*, börs*, ägar*, plånbok*, plånböck*, affär*, ledning*, anställd*, jurist*, advokat*, aktie*, app*, företag*, bolag*, grupp*, plattform*, uppgifter*, data*, handel*, ansökan*, boss*, avtal*, fall*, böter*, åtal*, utred*, skandal*, konkurs*, stämning*, regist*, kort*, insätt*, uttag*, fakta*, toppar*, topp*',
  topics: {
    price: 'pris*, kurs, kursen, priset',
    company:
      'grundar*, grundades, vd, vd:n, talesperson*, bolaget, bolagets, företaget, ledning*, meddela*, kalifornisk*',
    exchange:
      'kryptobörs*, börsen, börser, kryptoplattform*, handelsplats*, handelsplattform*, kryptojätt*, kryptobolag*, kryptoväxl*, kryptoutbyt*, växlingstjänst*, mäklare*',
    crypto:
      'krypto*, bitcoin*, ether, stablecoin*, blockkedj*, token, tokens, virtuella valutor, digitala tillgång*, digitala valutor, plånbok*, mynt, självförvar*',
    account:
      'uttag*, insättning*, konto, kontot, konton, kund*, användar*, spärra*, frysta, fryst, courtage, legitimera*, utdrag*, deklarera*, uppgifter, ta ut pengar, verifier*',
    tax: 'skatt*, deklar*, taxer*, skattebetalar*, skattetillägg*, revision*',
    securities:
      'värdepapper*, investerar*, tillsyn*, aktie*, stämning*, finansinspektion*, börsnoter*, tillstånd*, registrer*',
    law: 'domstol*, åtal*, stämm*, stämd*, böter, bötfäll*, domar*, åklagar*, beslag*, utred*, sanktion*, penningtvätt*, polis*, myndighet*, advokat*, jurist*, husrannsak*, begäran',
    spying:
      'säkerhetstjänst*, underrättels*, Kreml*, spion*, Navalny*, Putin*, agenter, Rosfinmonitoring*',
    sport:
      'NHL, hockey*, ishockey*, puck*, målvakt*, slutspel*, match*, lag, laget, lagets, mål, serie*, förläng*, assist*, back, forward*, tränare*, spelare*, fotboll*, vann, förlor*, seger*, set, repetition*, nedjogg*, plankan*, vila, träning*, sekunder, Seattle',
    myth: 'saga*, sagor*, sagan, myt*, monster, monstr*, havsmonst*, sjöodjur*, odjur*, vidunder*, legend*, tentakl*, sjömän*, sjöman*, skepp*, djupet, folktro*, stråtröv*, Sherwood',
    animal: 'bläckfisk*, märr*, häst*, stackar*, akvari*, djur, djuret, arter, gården, ko, kon',
    zodiac:
      'horoskop*, stjärntecken*, stjärnor*, stjärnkart*, stjärnbild*, tvilling*, astrolog*, oxen, kräftan, vågen, skytten',
    ai: 'Google*, AI, chatbot*, chattbot*, språkmodell*, OpenAI, ChatGPT, assistent*, NASA, rymd*',
    weather: 'grader*, temperatur*, väder*, prognos*, regn*, SMHI, värmebölja*',
    stage: 'film*, roman*, spel, spelet, serietidning*, teater*, skådespel*, bio, album*, scen*',
    food: 'rom, vin, viner, recept*, koka*, stek*, drink*, öl, krog*, energidryck*',
    drugs: 'darknet*, narkotika*, knark*, langar*, kurir*',
    military: 'förband*, regemente*, brigad*, soldat*, drönar*, fronten, Charkiv*',
    lab: 'kromatograf*, kolonn*, genom*, virusvariant*, protein*, sekvens*, antikropp*',
    energy: 'elbolag*, energibolag*, elnät*, elmätar*',
    device: 'mobil*, surfzon*, delning*, kabel*, router*, dator*',
    music: 'album*, turné*, band, konsert*, låt, låtar*, biljett*',
    faith: 'bibel*, Jesus, kyrk*, uppståndels*',
    maths: 'radie*, vinkel*, tangent*, geometri*',
    union: 'fackförbund*, facket, småföretag*',
    school: 'skola*, elever*, universitet*',
    illness: 'virus*, pandemi*, smitta*, sjukhus*, patient*',
    product: 'coin, coins, token, tokens, chain, kedja, kedjan, mynt, dollar',
  },
  countries: {
    US: 'USA, USA:s, amerikan*, Förenta staterna, Washington, Kalifornien*, San Francisco, New York, Manhattan',
    GB: 'Storbritannien*, brittisk*, London*, engelsk*',
    RU: 'Ryssland*, rysk*, Moskva*, Kreml*, Putin*',
    PH: 'Filippin*, filippinsk*, Manila*',
    NG: 'Nigeria*, nigerian*, Abuja, Lagos, naira*',
    TH: 'Thailand*, thailändsk*, Bangkok*',
    IN: 'Indien*, indisk*, Delhi, Mumbai',
    NL: 'Nederländerna*, nederländsk*, holländsk*, Holland*, Amsterdam*',
    NO: 'Norge*, norsk*, Oslo*',
    SE: 'Sverige*, svensk*, Stockholm*',
    DK: 'Danmark*, dansk*, Köpenhamn*',
    FI: 'Finland*, finsk*, finländsk*, Helsingfors',
    SG: 'Singapore*',
    AU: 'Australien*, australisk*, Sydney, Canberra',
    CA: 'Kanada*, kanadens*',
    ZA: 'Sydafrika*',
    JP: 'Japan*, japansk*, Tokyo*',
    KR: 'Sydkorea*',
    HK: 'Hongkong*',
    CN: 'Kina*, kinesisk*, Peking',
    DE: 'Tyskland*, tysk*, Berlin',
    FR: 'Frankrike*, fransk*, Paris',
    ES: 'Spanien*, spansk*',
    BR: 'Brasilien*, brasilian*',
    IL: 'Israel*, israelisk*',
    UA: 'Ukraina*, ukrainsk*, Kiev, Kyjiv',
    IR: 'Iran*, iransk*',
    TR: 'Turkiet*, turkisk*',
    CH: 'Schweiz*, schweizisk*, Basel*',
    EU: 'EU, EU:s, europeisk*, Bryssel*',
  },
  home: 'SE',
};
