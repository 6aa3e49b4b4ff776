import { testMarked } from '@/test/find-marked';

testMarked('fr', [
  [
    'Sanction',
    "L'⟦AMF|amf-france⟧ et l'ACPR surveillent ⟦Binance|binance⟧. La ⟦SEC|sec⟧ américaine a déposé plainte contre ⟦Kraken|kraken⟧.",
  ],
  ['Recette', 'Laissez reposer au sec 30 sec. Un vin sec convient.'],
  [
    'Hockey',
    "Le Kraken de Seattle s'est imposé 3-2 à Montréal. Le gardien du Kraken a arrêté 30 tirs.",
  ],
  ['Google', "Gemini remplace l'Assistant sur Android. Avec Gemini, Google veut rattraper OpenAI."],
  [
    'Vol',
    'Le ⟦FBI|fbi⟧ accuse la Corée du Nord du vol chez ⟦Bybit|bybit⟧. ⟦Tether|tether⟧ a gelé des fonds.',
  ],
  [
    'Donateurs',
    'Le ⟦FSB|fsb⟧ aurait obtenu les données de ⟦Binance|binance⟧ par ⟦Rosfinmonitoring|rosfinmonitoring⟧.',
  ],
  [
    'Nigéria',
    "La ⟦SEC|sec-nigeria⟧ nigériane et l'⟦EFCC|efcc⟧ accusent ⟦Binance|binance⟧. Le fisc (⟦FIRS|firs⟧) réclame des milliards.",
  ],
  [
    'Binance',
    "⟦Binance|binance⟧, dont l'ex-patron a plaidé coupable devant le ⟦département américain de la Justice|doj⟧, reste en France. Les ex-⟦FTX|ftx⟧ attendent.",
  ],
  [
    'Tether',
    'Le Tether (USDT) vaut un dollar. ⟦Tether|tether⟧ a gelé les fonds à la demande du ⟦FBI|fbi⟧.',
  ],
  ['Cinéma', 'Dans « Le Choc des Titans », Zeus libère le Kraken.'],
  ['Justice', 'Le ministère de la Justice a présenté à Paris son projet de loi.'],
  ['Météo', '32 degrés Celsius à Lyon, 28 Celsius à Lille.'],
  ['Trésor', 'Le Trésor public français rappelle la date limite.'],
  ['Sigle', 'La Fédération (FSB) a tenu son assemblée; la FSB regroupe 200 clubs.'],
  [
    'Grève à la SNCF',
    "La CFTC ne s'associe pas à l'appel. Selon la CFTC-Cheminots, 40 % des trains rouleront.",
  ],
]);
