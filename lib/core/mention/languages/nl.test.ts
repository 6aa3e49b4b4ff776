import { testMarked } from '@/test/find-marked';

testMarked('nl', [
  [
    'Boete',
    '⟦DNB|dnb⟧ legt ⟦Binance|binance⟧ een boete op van 3,3 miljoen euro. De ⟦AFM|afm⟧ kijkt mee.',
  ],
  [
    'Kraken in de stad',
    'Het pand werd vorige week gekraakt. Kraken is sinds 2010 verboden, maar de krakers blijven.',
  ],
  [
    'Rechtszaak',
    'De Amerikaanse ⟦SEC|sec⟧ trok de zaak tegen ⟦Coinbase|coinbase⟧ in. ⟦Kraken|kraken⟧s advocaten rekenen op hetzelfde.',
  ],
  ['Weer', 'Zaterdag wordt het 31 graden Celsius.'],
  [
    'Kraken verlaat',
    'Cryptobeurs ⟦Kraken|kraken⟧ heeft Coin Meester gekocht. ⟦Kraken|kraken⟧ is nu actief in Nederland.',
  ],
  [
    'FTX',
    "⟦FTX|ftx⟧'s curator klaagt ⟦Binance|binance⟧ aan. De val van ⟦FTX|ftx⟧ kostte klanten miljarden.",
  ],
  [
    'Amerika',
    'Volgens het ⟦Amerikaanse ministerie van Justitie|doj⟧ waste ⟦Binance|binance⟧ geld wit. De ⟦FBI|fbi⟧-agent getuigde.',
  ],
  ['Zaak', '⟦Bitvavo|bitvavo⟧ en ⟦Kraken|kraken⟧ vielen onder ⟦DNB|dnb⟧. De ⟦AFM|afm⟧ neemt over.'],
  ['AI', 'Google brengt Gemini naar Android. Gemini vervangt de assistent.'],
  [
    'Beurs',
    'Volgens ⟦Reuters|reuters⟧ sprak een directeur van ⟦Binance|binance⟧ met ⟦Rosfinmonitoring|rosfinmonitoring⟧. De ⟦FSB|fsb⟧ zwijgt.',
  ],
]);
