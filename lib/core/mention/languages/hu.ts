import type { Language } from './language';

export const hu: Language = {
  code: 'hu',
  stopWords:
    'a, az, és, hogy, nem, is, egy, meg, volt, de, csak, már, mint, ez, azt, vagy, el, még, amely, szerint, után, több, ha, lehet, illetve, majd, ami, ki, minden',
  endings:
    't, ot, et, öt, at, nak, nek, ban, ben, ba, be, ból, ből, ra, re, ról, ről, val, vel, szal, szel, nal, nel, hoz, hez, höz, tól, től, nál, nél, ért, ként, ig, on, en, ön, n, ja, je, jai, jei, é, i, os, es',
  stack: 2,
  topics: {
    exchange: 'kriptotőzsde*, tőzsde*, kriptováltó*',
    crypto: 'kripto*, bitcoin*, stablecoin*, blokklánc*, tárca, tárcá*',
    account: 'számla*, ügyfel*, felhasználó*, kifizetés*',
    tax: 'adó, adóhatóság*, adózó*',
    securities: 'értékpapír*, befektető*',
    law: 'bíróság*, per, pert, bírság*, nyomoz*, rendőr*, szankció*',
    sport: 'NHL, jégkorong*, hoki*, kapus*',
    myth: 'mítosz*, legenda*, szörny*',
  },
  countries: {
    US: 'USA, Egyesült Államok, amerikai*',
    RU: 'Oroszország*, orosz*, Moszkva*',
    HU: 'Magyarország*, magyar*, Budapest*',
  },
  home: 'HU',
};
