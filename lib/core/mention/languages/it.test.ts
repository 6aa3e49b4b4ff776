import { testMarked } from '@/test/find-marked';

testMarked('it', [
  [
    'Multa',
    'La ⟦SEC|sec⟧ ha citato in giudizio ⟦Coinbase|coinbase⟧. ⟦Kraken|kraken⟧ ha chiuso il programma di staking. La ⟦Consob|consob⟧ ha oscurato tre siti.',
  ],
  [
    'Dati ai russi',
    "Secondo ⟦Reuters|reuters⟧ l'⟦Fsb|fsb⟧ voleva i nomi dei donatori. ⟦Binance|binance⟧ nega.",
  ],
  ['Mito', 'Il Kraken è il mostro dei mari del Nord. Nel film il Kraken viene liberato da Zeus.'],
  ['Stelle', 'Gemelli (Gemini): settimana di svolta. Toro: prudenza.'],
  [
    'Furto',
    "L'⟦Fbi|fbi⟧ attribuisce alla Corea del Nord il furto da ⟦Bybit|bybit⟧. ⟦Tether|tether⟧ ha congelato i fondi.",
  ],
  [
    'Sec e Kraken',
    'La ⟦Sec|sec⟧ ha chiuso il caso contro ⟦Kraken|kraken⟧; resta quello della ⟦Cftc|cftc⟧.',
  ],
  ['Ftx', "Il crac di ⟦Ftx|ftx⟧ e le indagini dell'⟦Irs|irs⟧ su ⟦Binance|binance⟧."],
  ['Tempo', 'Domani 35 gradi Celsius a Roma, 30 sec di pioggia.'],
  [
    'Russia',
    "La russa ⟦Rosfinmonitoring|rosfinmonitoring⟧ chiese dati a ⟦Binance|binance⟧; l'⟦FSB|fsb⟧ era interessato.",
  ],
  [
    'Ministero',
    'Il ministero della Giustizia a Roma. Il ⟦Dipartimento di Giustizia|doj⟧ a Washington ha multato ⟦OKX|okx⟧.',
  ],
]);
