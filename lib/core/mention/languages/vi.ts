import type { Language } from './language';

export const vi: Language = {
  code: 'vi',
  stopWords:
    'của, và, là, có, không, cho, được, trong, một, với, các, đã, những, người, này, khi, để, từ, về, tại, đến, cũng, sẽ, theo, ra, vào, sau, hơn, nhiều, như',
  topics: {
    exchange: 'sàn, sàn giao dịch, nền tảng',
    crypto:
      'tiền số, tiền mã hóa, tiền điện tử, bitcoin*, stablecoin*, blockchain*, ví điện tử, tài sản số',
    account: 'tài khoản, khách hàng, người dùng, rút tiền, nạp tiền',
    tax: 'thuế, người nộp thuế',
    securities: 'chứng khoán, nhà đầu tư',
    law: 'tòa án, kiện, phạt, điều tra, cảnh sát, trừng phạt, công tố',
    sport: 'NHL, khúc côn cầu, trận đấu, thủ môn',
    myth: 'thần thoại, quái vật, truyền thuyết',
  },
  countries: {
    US: 'Mỹ, Hoa Kỳ, Washington',
    RU: 'Nga, Moskva, Matxcơva',
    VN: 'Việt Nam, Hà Nội',
  },
  home: 'VN',
};
