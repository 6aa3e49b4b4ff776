import { testMarked } from '@/test/find-marked';

testMarked('da', [
  [
    'Skat vil have navne',
    '⟦Skattestyrelsen|skattestyrelsen⟧ har bedt ⟦Coinbase|coinbase⟧ om kundelister. ⟦Binance|binance⟧s danske brugere får også post, siger ⟦Kraken|kraken⟧s talskvinde ikke noget om.',
  ],
  [
    'Retten',
    "En amerikansk dommer gav ⟦IRS|irs⟧ medhold over for ⟦Kraken|kraken⟧. ⟦IRS|irs⟧' advokat var tilfreds.",
  ],
  ['Ishockey i nat', 'Seattle Kraken slog Boston 4-2. Kraken er nu på tredjepladsen.'],
  ['Vejret', 'Tirsdag når temperaturen 28 grader Celsius i København.'],
  ['Horoskop', 'Tvillingen (Gemini): En gammel ven dukker op. Pas på pengene.'],
  [
    'Børs lukker',
    'Den ⟦hollandske centralbank|dnb⟧ ⟦DNB|dnb⟧ gav ⟦Binance|binance⟧ en bøde, og ⟦Coinbase|coinbase⟧ fik en mindre.',
  ],
  [
    'Kryptotyveri',
    "Pengene blev sendt til ⟦Bybit|bybit⟧ og ⟦OKX|okx⟧, siger politiet. ⟦Binance|binance⟧-kontoen blev spærret, og ⟦Bitfinex|bitfinex⟧' jurist hjalp til.",
  ],
  [
    'Rapport',
    "⟦FBI|fbi⟧'s efterforskere takkede ⟦Tether|tether⟧. ⟦Europol|europol⟧s kontor i Haag bistod.",
  ],
  [
    'Domæne',
    'Log kun ind på ⟦kraken.com|kraken⟧ eller ⟦binance.com|binance⟧. Følg ⟦@krakenfx|kraken⟧.',
  ],
]);
