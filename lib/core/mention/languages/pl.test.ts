import { testMarked } from '@/test/find-marked';

testMarked('pl', [
  [
    'Pozew',
    '⟦SEC|sec⟧ pozwała ⟦Binance|binance⟧ i ⟦Coinbase|coinbase⟧. Szef ⟦Kraken|kraken⟧a zapowiada walkę. ⟦Europol|europol⟧ nie komentuje.',
  ],
  ['KNF ostrzega', 'KNF wpisała ⟦Binance|binance⟧ na listę ostrzeżeń. Klienci Zonda czekają.'],
  ['NHL', 'Seattle Kraken wygrali w Bostonie. To już piąte zwycięstwo Krakena.'],
  ['Pogoda', 'W weekend nawet 33 stopnie Celsjusza (33 Celsius).'],
  [
    'Wyciek',
    '⟦Coinbase|coinbase⟧ zapłaci. ⟦IRS|irs⟧ i ⟦FBI|fbi⟧ badają sprawę. Do ⟦SEC|sec⟧-u trafiło pismo.',
  ],
  ['Legenda', 'Kraken wciągał statki w głębiny, mówi legenda. Macki Krakena sięgały masztu.'],
  ['Hamas', 'Izrael zajął portfele ⟦Hamas|hamas⟧u na ⟦Binance|binance⟧.'],
  [
    'Urząd',
    'Urząd skarbowy sprawdzi konta. Ministerstwo Sprawiedliwości w Warszawie milczy. Zonda nie odpowiada.',
  ],
  ['AI', 'Google wprowadza Gemini do Gmaila. Gemini streszcza maile.'],
  ['Stablecoin', 'Tether kosztuje 3,9 zł. USDT jest najpopularniejszy.'],
]);
