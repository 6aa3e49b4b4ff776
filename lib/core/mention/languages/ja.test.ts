import { testMarked } from '@/test/find-marked';

testMarked('ja', [
  [
    '提訴',
    '⟦SEC|sec⟧は⟦コインベース|coinbase⟧を提訴した。⟦バイナンス|binance⟧の創業者は辞任。⟦米財務省|us-treasury⟧も声明を出した。',
  ],
  ['NHL', 'クラーケンが3連勝。シアトルの本拠地でクラーケンは今季負けなし。'],
  ['占い', '双子座（Gemini）の今週は金運が上昇。'],
  ['比', 'フィリピン⟦SEC|sec-philippines⟧は⟦バイナンス|binance⟧の遮断を求めた。'],
  ['バイナンスコイン', 'バイナンスコイン(BNB)が急落。⟦バイナンスUS|binance-us⟧は別会社だ。'],
]);
