import { testMarked } from '@/test/find-marked';

testMarked('no', [
  [
    'Kryptosvindel',
    'Økokrim ba ⟦Kraken|kraken⟧ om kontoopplysninger. ⟦Binance|binance⟧ svarte først etter tre uker.',
  ],
  [
    'Krav om innsyn',
    'Dommeren mener at ⟦IRS|irs⟧ gikk for langt. ⟦Kraken|kraken⟧ må likevel utlevere navn, slik ⟦Coinbase|coinbase⟧ måtte i 2017. ⟦SEC|sec⟧ har egen sak.',
  ],
  ['Rentehopp', 'DNB setter opp renten igjen, og kundene i DNB må belage seg på dyrere lån.'],
  ['NHL', 'Kraken vant 2–1 i Calgary. Bjørkstrand scoret begge for Kraken.'],
  [
    'Russiske tjenester',
    '⟦FSB|fsb⟧ og ⟦Rosfinmonitoring|rosfinmonitoring⟧ samarbeider tett, skriver ⟦Reuters|reuters⟧.',
  ],
  [
    'Dom',
    '⟦KuCoin|kucoin⟧s eiere tilsto. ⟦DOJ|doj⟧ krevde 297 millioner dollar i bot av ⟦KuCoin|kucoin⟧, opplyser påtalemyndigheten i New York.',
  ],
  [
    'Krypto',
    'Flere ⟦Coinbase|coinbase⟧kunder ble svindlet. ⟦Coinbase|coinbase⟧-sjef Armstrong beklager.',
  ],
  [
    'Kraken (mytologi)',
    'Kraken er et sjøuhyre fra norsk folketro. Erik Pontoppidan beskrev kraken i 1752.',
  ],
  ['Slutt', 'Robin Hood og Lille John. 25 grader Celsius. Bullish marked.'],
]);
