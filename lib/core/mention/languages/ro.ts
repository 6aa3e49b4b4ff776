import type { Language } from './language';

export const ro: Language = {
  code: 'ro',
  stopWords:
    'de, și, în, la, a, cu, pe, că, nu, din, un, o, este, care, pentru, mai, au, fi, prin, sau, dar, după, sunt, lui, se, ce, al, ale, fost, către, dacă, şi',
  endings: 'ul, ului, le, lui, a, ei, ii, uri, urile, ilor',
  topics: {
    exchange: 'bursă crypto, bursă de criptomonede, bursa, burse, platform*',
    crypto: 'cripto*, crypto*, bitcoin*, stablecoin*, blockchain*, portofel*',
    account: 'cont, conturi, client*, utilizator*, retrager*',
    tax: 'fisc, fiscal*, impozit*, taxe',
    securities: 'valori mobiliare, investitor*',
    law: 'tribunal*, instanț*, amend*, proces, anchet*, poliți*, sancțiun*',
    sport: 'NHL, hochei*, meci*, portar*',
    myth: 'mit, mituri, legend*, monstr*',
  },
  countries: {
    US: 'SUA, Statele Unite, american*',
    RU: 'Rusia*, rus, rusă, ruși*, Moscova',
    RO: 'România*, român*, București*',
  },
  home: 'RO',
};
