import type { Language } from './language';

export const de: Language = {
  code: 'de',
  stopWords:
    'der, die, und, das, den, von, zu, mit, ist, des, im, dem, nicht, ein, eine, als, auch, es, an, werden, aus, er, hat, dass, sie, nach, bei, um, noch, wie, über, so, für, einer, sich, auf, wird, einem, oder, gegen, habe, sind, wer, am',
  endings: 's',
  compounds:
    'konto*, konten*, kund*, nutzer*, chef*, gründer*, börse*, aktie*, klage*, verfahren*, app*, daten*, anwält*, wallet*, support*, service*, gebühr*, guthaben*, plattform*, mitarbeiter*',
  topics: {
    price: 'kurs, kurses, preis, preise, notiert*',
    company:
      'gründer*, gegründet, chef, vorstand*, sprecher*, unternehmen*, firma, teilte mit, tochter',
    exchange:
      'kryptobörse*, krypto-börse*, kryptoplattform*, handelsplattform*, handelsplatz*, handelsplätz*, kryptohandelsplatz*, kryptofirma*, kryptounternehmen*, kryptoverwahr*, krypto-plattform*, bitcoin-börse*, die Börse, der Börse, Börsen',
    crypto:
      'krypto*, bitcoin*, ether, stablecoin*, blockchain*, token, tokens, digitale Vermögenswerte, wallet*, coins',
    account:
      'auszahlung*, einzahlung*, konto, konten, kund*, nutzer*, kundschaft, kundendaten, kundengeld*, eingefroren*, sperr*, gebühr*, verifizier*, guthaben*, handel',
    tax: 'steuer*, finanzamt*, steuerzahl*, steuerfahnd*',
    securities:
      'wertpapier*, anleger*, börsenaufsicht*, aktie*, lizenz*, registrier*, aufsicht*, börsengang*, händler*',
    law: 'gericht*, klage*, verklag*, richter*, urteil*, anklage*, geldstrafe*, bußgeld*, strafe*, staatsanw*, beschlagnahm*, ermittl*, sanktion*, geldwäsche*, polizei*, behörde*, anwält*, anwalt*, verfahren*, herausgabe*, auskunft*',
    spying: 'geheimdienst*, inlandsgeheimdienst*, kreml*, spion*, nawalny*, putin*',
    sport:
      'NHL, eishockey*, hockey*, puck*, torwart*, torhüter*, playoff*, spiel, spiele, mannschaft*, tor, tore, saison*, liga*, spieler*, trainer*, sieg, niederlage*, fußball*, bundesliga*, sekunden, Seattle, plank*, satz, wiederholung*',
    myth: 'mythos, mythen, mytholog*, ungeheuer*, seeungeheuer*, monster*, legende*, märchen*, tentakel*, seefahrer*, seemann*, matrosen*, tiefsee*',
    animal:
      'aquari*, wirbellos*, tintenfisch*, klug, scheu, oktopus*, krake, tiere, tier, arme, arten, biolog*, kopffüß*, datenkrake*, felsspalt*, pflegerin*',
    zodiac: 'horoskop*, sternzeichen*, zwillinge, astrolog*, stier, waage, widder',
    ai: 'Google*, KI, künstliche Intelligenz, chatbot*, sprachmodell*, OpenAI, ChatGPT, assistent*, NASA, raumfahrt*',
    weather: 'grad, temperatur*, wetter*, vorhersage*, regen, hitzewelle*, backofen*',
    stage:
      'film*, roman*, videospiel*, computerspiel*, theater*, kino*, schauspiel*, comic*, album*',
    food: 'rum, wein*, rezept*, kochen, braten, cocktail*, bier, getränk*, trocken*, energydrink*, sekt',
    drugs: 'darknet*, drogen*, dealer*, rauschgift*',
    military: 'regiment*, brigade*, soldat*, drohne*, front, charkiw*, spezialeinheit*',
    lab: 'chromatograf*, chromatograph*, genom*, variante*, protein*, sequenz*, antikörper*, mikroskop*',
    energy:
      'Octopus Energy, Stromkunden, Energiebranche*, Energiekonzern*, Stromversorg*, energieversorg*, stromanbieter*, strom, stromzähl*, zähler*, gas, stromabrechnung*, energie',
    device: 'handy*, kabel*, router*, hotspot*, smartphone*, hausbesetz*',
    music: 'album*, tournee*, band, konzert*, lied*, single*',
    faith: 'bibel*, jesus, kirche*, auferstehung*',
    maths: 'radius, winkel*, tangente*, geometrie*, kreis*',
    union: 'gewerkschaft*',
    school: 'schule*, schüler*, universität*, uni',
    illness: 'virus*, pandemie*, krankenhaus*, patient*, erreger*',
    product: 'coin, coins, token, tokens, chain, smart chain, münze, dollar',
  },
  countries: {
    US: 'USA, US-*, amerikanisch*, US-amerikanisch*, Vereinigte Staaten, Vereinigten Staaten, Washington, Kalifornien*, San Francisco, New York, Manhattan',
    GB: 'Großbritannien*, britisch*, London*, englisch*, Vereinigtes Königreich',
    RU: 'Russland*, russisch*, Moskau*, Kreml*, Putin*',
    PH: 'Philippinen, philippinisch*, Manila',
    NG: 'Nigeria*, nigerianisch*, Abuja, Lagos',
    TH: 'Thailand*, thailändisch*, Bangkok',
    IN: 'Indien*, indisch*',
    NL: 'Niederlande*, niederländisch*, Amsterdam*, holländisch*',
    NO: 'Norwegen*, norwegisch*, Oslo*',
    SE: 'Schweden*, schwedisch*, Stockholm*',
    DK: 'Dänemark*, dänisch*',
    FI: 'Finnland*, finnisch*',
    SG: 'Singapur*',
    AU: 'Australien*, australisch*',
    CA: 'Kanada*, kanadisch*',
    ZA: 'Südafrika*, südafrikanisch*',
    JP: 'Japan*, japanisch*, Tokio',
    KR: 'Südkorea*, südkoreanisch*',
    KP: 'Nordkorea*, nordkoreanisch*',
    HK: 'Hongkong*',
    CN: 'China*, chinesisch*, Peking',
    DE: 'Deutschland*, deutsch*, Berlin*, Frankfurt*, Wiesbaden',
    AT: 'Österreich*, österreichisch*, Wien',
    FR: 'Frankreich*, französisch*, Paris',
    IL: 'Israel*, israelisch*',
    UA: 'Ukraine*, ukrainisch*',
    IR: 'Iran*, iranisch*',
    TR: 'Türkei, türkisch*',
    CH: 'Schweiz*, schweizer*, Basel*, Zürich*',
    PK: 'Pakistan*',
    BD: 'Bangladesch*',
    CY: 'Zypern*, zyprisch*',
    GH: 'Ghana*',
    EG: 'Ägypten*, ägyptisch*',
    EU: 'EU, europäisch*, Brüssel*',
  },
  home: 'DE',
};
