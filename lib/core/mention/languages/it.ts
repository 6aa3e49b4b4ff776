import type { Language } from './language';

export const it: Language = {
  code: 'it',
  stopWords:
    'di, e, il, la, che, in, un, a, per, è, una, sono, con, non, del, si, da, della, le, al, i, dei, anche, come, più, ma, lo, nel, alla, ha, gli, delle, dal, sul, su, o, se, questo, hanno, nella, dopo, stato, loro, chi, dai, sulle, mentre, c, l',
  topics: {
    price: 'prezzo*, prezzi, quotazion*',
    company:
      'fondator*, fondò, fondat*, amministratore delegato, portavoce*, società*, azienda*, filiale*',
    exchange:
      'exchange, piattaforma*, piattaforme*, borsa di criptovalute, borse di criptovalute, cripto-borsa*, operatore*, broker',
    crypto:
      'cripto*, bitcoin*, ether, stablecoin*, blockchain*, asset digitali, attività digitali, valute virtuali, valuta virtuale, portafogli*, wallet*, token',
    account:
      'preliev*, deposit*, conto, conti, client*, utenti, utente, congel*, verific*, commissioni, identità, redditi, dati',
    tax: 'tass*, fisco, fiscal*, contribuent*, imposte, evasione*, agenzia delle entrate',
    securities:
      'titoli, titolo, investitor*, regolator*, vigilanza, azioni, registr*, licenz*, Wall Street, domande',
    law: 'tribunale*, giudice*, causa, denunci*, citato, multa*, sanzion*, sequestr*, indagin*, indaga*, riciclaggio*, polizia*, autorità, avvocat*, ricorso*, patteggia*, procura*',
    spying:
      'servizi segreti, intelligence, Cremlino*, spia, spie, spionaggio*, Navalny*, Naval’nyj*, Putin*',
    sport:
      'NHL, hockey*, disco, portiere*, partita*, squadra*, gol, stagione*, campionato*, giocator*, allenator*, allenamento*, vittoria*, sconfitta*, calcio, secondi, Seattle, plank, circuito*, recupero, giri, coach, serie',
    myth: 'mito, miti, mitolog*, leggend*, mostro, mostri, mostruos*, tentacol*, marinai*, fiaba*, favola*',
    animal: 'polpo*, polpi, calamar*, piovra*, acquario*, specie',
    zodiac: 'oroscopo*, zodiac*, segno, gemelli, toro, astrolog*, acquario, pesci, bilancia',
    ai: 'Google*, IA, AI, intelligenza artificiale, chatbot*, modello linguistico, OpenAI, ChatGPT, assistente*, NASA, spazial*',
    weather: 'gradi, temperatur*, meteo*, previsioni, pioggia*, forno',
    stage:
      'film*, romanzo*, videogioco*, videogiochi*, teatro*, cinema*, attore*, attrice*, fumett*, album*',
    food: 'rum, vino*, vini, ricetta*, cuoc*, cucina*, cocktail*, bar, bevand*, secco, freddo, brindare*',
    drugs: 'darknet*, dark web, droga*, stupefacent*, spacciator*',
    military: 'reggimento*, brigata*, soldat*, drone*, droni, fronte, Kharkiv',
    lab: 'cromatograf*, colonna*, genoma*, variante*, proteina*, sequenz*, microscop*',
    energy:
      'Octopus Energy, fatturazione, fornitore di energia, energia, elettricità*, contator*, bollett*',
    device: 'telefono*, cavo, cavi, router*, condivisione*, tatuat*, tatuaggi*',
    music: 'album*, tour, banda, concert*, canzon*',
    faith: 'Bibbia*, Gesù, chiesa*, resurrezione*',
    union: 'sindacat*',
    school: 'scuola*, studenti, università*',
    illness: 'virus*, pandemia*, ospedale*, pazient*',
    product: 'coin, coins, token, chain, smart chain, moneta, dollaro',
  },
  countries: {
    US: 'Stati Uniti, USA, Usa, americano*, americana*, americani*, statunitens*, Washington, California*, San Francisco, New York',
    GB: 'Regno Unito, britannic*, Londra, ingles*',
    RU: 'Russia, russo*, russa*, russi, Mosca, Cremlino*, Putin*',
    PH: 'Filippine, filippin*, Manila',
    NG: 'Nigeria*, nigerian*, Abuja, Lagos',
    TH: 'Thailandia*, thailandes*, Bangkok',
    IN: 'India, indian*',
    NL: 'Paesi Bassi, olandes*, Amsterdam',
    NO: 'Norvegia*, norveges*',
    SG: 'Singapore*',
    AU: 'Australia*, australian*',
    CA: 'Canada*, canades*',
    ZA: 'Sudafrica*, sudafrican*',
    JP: 'Giappone*, giappones*, Tokyo',
    KR: 'Corea del Sud, sudcorean*',
    HK: 'Hong Kong',
    CN: 'Cina, cines*, Pechino',
    DE: 'Germania*, tedesc*',
    FR: 'Francia*, frances*, Parigi',
    ES: 'Spagna*, spagnol*',
    IT: 'Italia*, italian*, Roma, Milano',
    IL: 'Israele*, israelian*',
    UA: 'Ucraina*, ucrain*',
    IR: 'Iran*, iranian*',
    TR: 'Turchia*, turc*',
    CH: 'Svizzera*, svizzer*, Basilea',
    PK: 'Pakistan*',
    BD: 'Bangladesh*',
    CY: 'Cipro, cipriot*',
    GH: 'Ghana*',
    EG: 'Egitto*, egizian*',
    EU: 'Unione europea, UE, Ue, europe*, Bruxelles',
  },
  home: 'IT',
};
