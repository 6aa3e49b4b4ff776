import { testMarked } from '@/test/find-marked';

testMarked('pt', [
  [
    'Processo nos EUA',
    'A ⟦SEC|sec⟧ processou a ⟦Binance|binance⟧ e a ⟦Coinbase|coinbase⟧ em junho de 2023. O ⟦Departamento de Justiça dos EUA|doj⟧ fez um acordo depois.',
  ],
  [
    'IRS 2025',
    'Já pode consultar o IRS no portal. As taxas de IRS baixam este ano para quem tem filhos.',
  ],
  ['Hóquei', 'Os Kraken perderam com os Kings por 2-5.'],
  [
    'Roubo',
    'O ⟦FBI|fbi⟧ atribuiu o ataque à ⟦Bybit|bybit⟧ à Coreia do Norte. A ⟦OKX|okx⟧ suspendeu o agregador.',
  ],
  [
    'Kraken',
    'A corretora ⟦Kraken|kraken⟧ foi obrigada a entregar dados ao ⟦IRS|irs⟧, nos Estados Unidos.',
  ],
  ['O mostro', 'O kraken afundava navios. Na lenda, o Kraken vive no fundo do mar.'],
  ['Circular', 'A ⟦Circle|circle⟧, emissora do USDC, estreou na bolsa. Faça um círculo à volta.'],
  ['CVM', 'A ⟦CVM dos EUA|sec⟧, a ⟦SEC|sec⟧, processou a ⟦Kraken|kraken⟧.'],
  ['IA', 'O Google lançou o Gemini em português. O Gemini responde a e-mails.'],
]);
