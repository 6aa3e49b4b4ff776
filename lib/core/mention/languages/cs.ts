import type { Language } from './language';

export const cs: Language = {
  code: 'cs',
  also: 'sk',
  stopWords:
    'a, se, v, na, je, že, o, s, z, do, i, to, k, ve, pro, za, by, ale, si, po, jako, podle, od, které, který, jsou, byl, byla, bude, až, jeho, této, také, už, při',
  endings: 'a, u, ovi, em, e, y, ů, ům, ech, ě, ou, i, ovy',
  topics: {
    exchange: 'kryptoburz*, burza, burzy, burzu, burze, směnárn*',
    crypto: 'krypto*, bitcoin*, stablecoin*, blockchain*, peněženk*',
    account: 'účet, účty, klient*, uživatel*, výběr*, vklad*',
    tax: 'daň, daně, daňov*',
    securities: 'cenné papíry, cenných papírů, investor*',
    law: 'soud*, žalob*, pokut*, vyšetř*, policie*, sankc*',
    sport: 'NHL, hokej*, brankář*, zápas*',
    myth: 'mýt*, legend*, obluda*, příšer*, netvor*',
  },
  countries: {
    US: 'USA, Spojené státy, Spojených států, americk*',
    RU: 'Rusko, Ruska, rusk*, Moskv*',
    GB: 'Británie, britsk*',
    CZ: 'Česko, česk*, Praha*, Praze',
  },
  home: 'CZ',
};
