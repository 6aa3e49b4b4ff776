import { testMarked } from '@/test/find-marked';

testMarked('ko', [
  [
    '제소',
    '미국 ⟦SEC|sec⟧가 ⟦코인베이스|coinbase⟧를 제소했다. ⟦바이낸스|binance⟧와 ⟦크라켄|kraken⟧도 대상이다.',
  ],
  ['하키', '시애틀 크라켄이 보스턴을 꺾었다. 크라켄은 4연승이다.'],
  ['빗썸', '⟦빗썸|bithumb⟧과 ⟦업비트|upbit⟧, ⟦코빗|korbit⟧은 ⟦금융정보분석원|kofiu⟧에 신고했다.'],
  ['신화', '크라켄은 북유럽 신화 속 바다 괴물이다.'],
  [
    '바이낸스',
    '⟦바이낸스US|binance-us⟧는 ⟦바이낸스|binance⟧와 별개라고 밝혔다. 바이낸스코인은 급락했다.',
  ],
  [
    '소송',
    '⟦바이낸스|binance⟧측은 ⟦미국 증권거래위원회|sec⟧의 주장을 부인했다. 리플도. ⟦크라켄|kraken⟧이 ⟦IRS|irs⟧에 자료를 냈다.',
  ],
  ['별자리', '쌍둥이자리(Gemini)는 재물운이 좋다. 구글 제미니도 물어보자.'],
  ['단톡방', '⟦coinbase|coinbase⟧가 소득증빙 내래, ⟦binance|binance⟧도 그래'],
  ['시세', '테더(USDT)는 1,402원이다.'],
  ['괴물', '전설의 크라켄은 배를 삼키고, 암호화폐 거래소 ⟦크라켄|kraken⟧은 수수료를 삼킨다.'],
]);
