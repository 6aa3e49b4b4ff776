import { testMarked } from '@/test/find-marked';

testMarked('zh', [
  [
    '诉讼',
    '⟦SEC|sec⟧起诉⟦币安|binance⟧，⟦美国司法部|doj⟧随后达成和解。⟦火币|htx⟧和⟦欧易|okx⟧未受影响。',
  ],
  ['北京暴雨', '门头沟区连降暴雨，门头沟多条道路中断。'],
  ['币安美国', '⟦币安美国|binance-us⟧暂停美元充值，⟦币安|binance⟧称不受影响。币安币下跌。'],
  ['神话', '克拉肯是北欧神话中的海怪。'],
]);
