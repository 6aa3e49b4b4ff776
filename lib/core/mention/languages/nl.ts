import type { Language } from './language';

export const nl: Language = {
  code: 'nl',
  stopWords:
    'de, het, een, en, van, in, is, dat, op, te, zijn, voor, met, die, niet, aan, er, om, ook, als, door, naar, bij, maar, uit, nog, over, wordt, tot, werd, heeft, hebben, dan, of, heb, nu, kan, moest, omdat, wat, ze, hoe',
  endings: 's',
  compounds:
    'klant*, account*, rekening*, gebruiker*, baas, topman*, oprichter*, beurs*, aandel*, zaak*, app*',
  topics: {
    price: 'koers*, prijs, prijzen',
    company: 'oprichter*, topman, topvrouw, woordvoerder*, bedrijf*, dochter*, tak',
    exchange:
      'cryptobeurs*, cryptobeurzen*, beurs, beurzen, handelsplatform*, cryptoplatform*, cryptobedrijf*, cryptodienst*, bitcoinbeurs*, cryptomakelaar*',
    crypto:
      'crypto*, bitcoin*, ether, stablecoin*, blockchain*, token, tokens, digitale munt*, wallet*, munten',
    account:
      'opname*, storting*, rekening*, account, accounts, klant*, gebruiker*, bevroren, factuur*, export, login, inlog*, uitbetaal*, verificatie*',
    tax: 'belasting*, fiscus*, aangifte*, belastingaangifte*, belastingbetaler*',
    securities:
      'effecten*, belegger*, toezichthouder*, toezicht*, aandeel*, aandelen*, registratie*, vergunning*, geregistreerd*, cryptoregister*',
    law: 'rechtbank*, rechter*, rechtszaak*, boete*, aanklag*, openbaar ministerie, inbeslag*, beslag*, onderzoek*, sanctie*, witwas*, politie*, autoriteit*, advoca*, vonnis*, schikking*, dagvaard*',
    spying: 'veiligheidsdienst*, inlichtingen*, kremlin*, spion*, navalny*, poetin*',
    sport:
      'NHL, ijshockey*, puck*, doelman*, keeper*, play-offs, wedstrijd*, ploeg*, doelpunt*, seizoen*, competitie*, speler*, trainer*, winst, verlies, voetbal*, seconden, Seattle',
    myth: 'mythe*, mytholog*, sage, sagen, legende*, monster*, zeemonster*, sprookje*, tentakel*, zeelui, zeeman*, schepen',
    animal: 'inktvis*, octopus*, aquarium*, dier, dieren, soort*',
    zodiac: 'horoscoop*, sterrenbeeld*, tweelingen, astrolog*, kreeft, weegschaal',
    ai: 'Google*, AI, kunstmatige intelligentie, chatbot*, taalmodel*, OpenAI, ChatGPT, assistent*, NASA, ruimte*',
    weather: 'graden, temperatuur*, weer, weerbericht*, KNMI, hittegolf*, oven*',
    stage: 'film*, roman*, game, games, theater*, bioscoop*, acteur*, strip*',
    food: 'rum, wijn*, recept*, koken, bak, cocktail*, bier, drank*, energiedrank*',
    drugs: 'darknet*, darkweb*, drugs*, dealer*',
    military: 'regiment*, brigade*, soldaat*, soldaten, drone*, front, Charkov',
    lab: 'chromatograf*, genoom*, variant*, eiwit*, sequen*, microscop*',
    energy:
      'Octopus Energy, energierekening*, energieleverancier*, energiebedrijf*, stroom*, slimme meter*',
    device:
      'kabel*, hotspot*, telefoon*, router*, pand, panden, gekraakt*, krakers, gekraak*, kraakbeweging*, kraakpand*',
    music:
      'album*, tour, band, concert*, dj, dj’s, drum, bass, nummer*, zaal, zalen, house, liquid, neuro, festival*, nacht, dansvloer*',
    faith: 'bijbel*, jezus, kerk*',
    union: 'vakbond*',
    school: 'school, scholen, leerling*, universiteit*, bibliothe*',
    illness: 'virus*, pandemie*, ziekenhuis*, patiënt*',
    product: 'coin, coins, token, tokens, chain, smart chain, munt, dollar',
  },
  countries: {
    US: 'VS, USA, Verenigde Staten, Amerikaans*, Amerika, Washington, Californië, Californisch*, San Francisco, New York',
    GB: 'Verenigd Koninkrijk, Brits*, Londen*, Engels*',
    RU: 'Rusland*, Russisch*, Moskou*, Kremlin*, Poetin*',
    PH: 'Filipijnen, Filipijns*, Manila',
    NG: 'Nigeria*, Nigeriaans*, Abuja, Lagos',
    TH: 'Thailand*, Thais*, Bangkok',
    IN: 'India*, Indias*, Indiaas*',
    NL: 'Nederland*, Nederlands*, Amsterdam*, Den Haag, toezichthouder*',
    NO: 'Noorwegen*, Noors*, Oslo*',
    SE: 'Zweden*, Zweeds*',
    DK: 'Denemarken*, Deens*',
    BE: 'België*, Belgisch*, Brussel*',
    SG: 'Singapore*',
    AU: 'Australië*, Australisch*',
    CA: 'Canada*, Canadees*',
    ZA: 'Zuid-Afrika*',
    JP: 'Japan*, Japans*, Tokio',
    KR: 'Zuid-Korea*',
    HK: 'Hongkong*',
    CN: 'China*, Chinees*, Chinese*',
    DE: 'Duitsland*, Duits*',
    FR: 'Frankrijk*, Frans, Franse, Parijs*',
    IL: 'Israël*, Israëlisch*',
    UA: 'Oekraïne*, Oekraïens*',
    IR: 'Iran*, Iraans*',
    TR: 'Turkije*, Turks*',
    CH: 'Zwitserland*, Zwitsers*, Bazel*',
    PK: 'Pakistan*',
    BD: 'Bangladesh*',
    CY: 'Cyprus, Cypriot*',
    GH: 'Ghana*',
    EG: 'Egypte*, Egyptisch*',
    EU: 'EU, Europees*, Europese*, Brussel',
  },
  home: 'NL',
};
