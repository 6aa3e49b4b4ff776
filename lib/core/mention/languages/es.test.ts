import { testMarked } from '@/test/find-marked';

testMarked('es', [
  [
    'El fisco de EE.UU.',
    'El ⟦IRS|irs⟧ reclamó a ⟦Kraken|kraken⟧ datos de miles de clientes. El ⟦Departamento de Justicia de Estados Unidos|doj⟧ apoyó la petición. ⟦Coinbase|coinbase⟧ ya había cedido en 2017.',
  ],
  [
    'Horóscopo',
    'Géminis (Gemini): evita discusiones de dinero. Los nacidos bajo Gemini tendrán suerte.',
  ],
  ['Seattle gana', 'Los Kraken vencieron a los Oilers por 4-3 en la prórroga.'],
  ['Receta', 'Deja reposar 30 sec y sirve con vino blanco sec.'],
  ['Bolivia', 'El MAS celebra su congreso en Cochabamba. Evo Morales critica al MAS.'],
  [
    'Multa histórica',
    '⟦Binance|binance⟧ se declaró culpable ante el ⟦Departamento del Tesoro de EE. UU.|us-treasury⟧ y pagará 4.300 millones. La ⟦CFTC|cftc⟧ y la ⟦SEC|sec⟧ siguen su propio camino.',
  ],
  [
    'Hacienda',
    'La ⟦Agencia Tributaria|aeat⟧ enviará cartas a clientes de ⟦Binance|binance⟧ y Bit2Me.',
  ],
  [
    'Bloqueo',
    'Las plataformas ⟦Binance|binance⟧, ⟦Kraken|kraken⟧ y ⟦Coinbase|coinbase⟧ rechazaron bloquear a todos los rusos.',
  ],
  ['Chile', 'El ⟦SII|sii-chile⟧ de Chile fiscaliza.'],
  [
    'Nigeria',
    'La ⟦SEC|sec-nigeria⟧ de Nigeria regula ya las plataformas; ⟦Binance|binance⟧ salió del país.',
  ],
  [
    'Filipinas',
    'La ⟦Comisión de Bolsa y Valores de Filipinas|sec-philippines⟧ pidió retirar la aplicación de ⟦Binance|binance⟧.',
  ],
  [
    'Criaturas',
    'El kraken, monstruo de los mares del norte, aparece en Piratas del Caribe. ¡Liberad al Kraken!',
  ],
  [
    'Japón',
    '⟦Mt. Gox|mt-gox⟧ cerró en 2014; ⟦Coincheck|coincheck⟧ perdió 530 millones en 2018; ⟦bitFlyer|bitflyer⟧ no.',
  ],
  [
    'Justicia',
    'El ministro de Justicia español visitó Sevilla. El Departamento de Justicia catalán informó.',
  ],
  [
    'Tesoro',
    'El ⟦Tesoro estadounidense|us-treasury⟧ sancionó a ⟦Garantex|garantex⟧; ⟦FinCEN|fincen⟧ multó a ⟦Bittrex|bittrex⟧.',
  ],
  ['IA', 'Google integra Gemini en Gmail. Gemini resume correos.'],
  [
    'grupo',
    '[20:11] Ale: sí, ⟦kraken|kraken⟧ igual que ⟦coinbase|coinbase⟧. y la ⟦aeat|aeat⟧ te lo ve todo',
  ],
]);
