import type { Language } from './language';

export const id: Language = {
  code: 'id',
  also: 'ms',
  stopWords:
    'yang, dan, di, itu, dengan, untuk, dari, ini, tidak, pada, akan, dalam, juga, ke, adalah, oleh, telah, karena, bisa, kata, ada, para, atau, sebagai, lebih, sudah, tersebut, mereka, kami, kepada',
  endings: 'nya, lah, kah, pun, ku, mu',
  topics: {
    exchange: 'bursa kripto, bursa, platform perdagangan, platform*, pedagang aset kripto',
    crypto: 'kripto*, bitcoin*, stablecoin*, blockchain*, aset digital, dompet*, token*',
    account: 'akun*, nasabah*, pengguna*, penarikan*, setoran*',
    tax: 'pajak*',
    securities: 'sekuritas*, investor*, saham*',
    law: 'pengadilan*, gugat*, denda*, penyelidik*, polisi*, sanksi*',
    sport: 'NHL, hoki, pertandingan*, kiper*',
    myth: 'mitos*, legenda*, monster*',
    food: 'masak*, resep*, ayam, dapur',
  },
  countries: {
    US: 'AS, Amerika Serikat, Amerika, Washington',
    RU: 'Rusia*, Moskow*',
    ID: 'Indonesia*, Jakarta*',
    PH: 'Filipina*, Manila',
    TH: 'Thailand*',
    NG: 'Nigeria*',
  },
  home: 'ID',
};
