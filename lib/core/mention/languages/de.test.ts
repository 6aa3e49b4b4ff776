import { testMarked } from '@/test/find-marked';

testMarked('de', [
  [
    'Urteil',
    'Das Gericht gab dem ⟦IRS|irs⟧ teilweise recht. ⟦Kraken|kraken⟧ muss Namen und Adressen herausgeben. ⟦Coinbase|coinbase⟧ hatte 2017 eine ähnliche Entscheidung hinnehmen müssen.',
  ],
  [
    'Strafe für Binance',
    '⟦Binance|binance⟧ zahlt 4,3 Milliarden Dollar an das ⟦US-Justizministerium|doj⟧, ⟦FinCEN|fincen⟧ und ⟦OFAC|ofac⟧. Die ⟦BaFin|bafin⟧ prüft die Zuverlässigkeit des Gründers.',
  ],
  [
    'Meeresbiologie',
    'Kraken haben neun Gehirne. Ein Krake kann Farben wechseln, obwohl Kraken farbenblind sind.',
  ],
  [
    'Steuer-CD',
    'Die Steuerfahndung NRW erhielt Daten von ⟦Bitcoin.de|bitcoin-de⟧. ⟦Bitpanda|bitpanda⟧s Kunden sind nicht betroffen.',
  ],
  [
    'Eishockey',
    'Die Kraken aus Seattle gewannen 5:1. Grubauer parierte 28 Schüsse für die Kraken.',
  ],
  ['Küchentipps', 'Kraken zuerst klopfen, dann 40 Minuten kochen. Dazu passt ein Sekt sec.'],
  [
    'Russland',
    'Der ⟦FSB|fsb⟧ soll Zugriff auf Kundendaten von ⟦Binance|binance⟧ verlangt haben. ⟦Rosfinmonitoring|rosfinmonitoring⟧ äußerte sich nicht.',
  ],
  [
    'Finanzstabilität',
    'Das Financial Stability Board (FSB) mit Sitz in Basel legt seinen Bericht vor. Das FSB empfiehlt strengere Regeln für Stablecoins.',
  ],
  ['Schlagzeilen', '⟦KRAKEN|kraken⟧ ZIEHT SICH AUS DEUTSCHLAND ZURÜCK – ⟦BINANCE|binance⟧ AUCH'],
  [
    'Krypto-Forum',
    'hab bei ⟦kraken|kraken⟧ verkauft und bei ⟦bitpanda|bitpanda⟧ gekauft, muss ich das dem finanzamt melden? bei ⟦binance|binance⟧ gibts keine belege',
  ],
  [
    'BKA',
    'Das ⟦BKA|bka⟧ und das ⟦FBI|fbi⟧ beschlagnahmten Server. ⟦Europol|europol⟧s Ermittler halfen. ⟦Binance|binance⟧ lieferte Daten.',
  ],
  [
    'Rechtsstreit',
    'Die ⟦US-Börsenaufsicht|sec⟧ ⟦SEC|sec⟧ verklagte ⟦Binance|binance⟧. Laut ⟦SEC|sec⟧-Chef Gensler ... ⟦Binance|binance⟧-Gründer Zhao widersprach.',
  ],
  ['Gemini', 'Googles KI-Modell Gemini beantwortet jetzt Mails. Gemini ist auch in Docs.'],
  [
    'Winklevoss',
    'Die Winklevoss-Zwillinge bringen ⟦Gemini|gemini⟧ an die Börse. ⟦Gemini|gemini⟧s Verlust wuchs.',
  ],
  [
    'Titel',
    '⟦FTX|ftx⟧-Gläubiger warten. Der ⟦Mt. Gox|mt-gox⟧-Treuhänder zahlt. ⟦OKX|okx⟧s Lizenz ruht.',
  ],
  ['Börse', 'Die Börsenaufsicht Hessen prüft. Das Finanzamt schickt Post. Die DNB sammelt Bücher.'],
  ['Wetter', 'In Freiburg wurden 37 Grad Celsius gemessen. In Celsius gerechnet ...'],
  ['Acht Arme', 'Kraken haben acht Arme, die Kryptobörse ⟦Kraken|kraken⟧ hat zwei.'],
  [
    'Behörden',
    'Auf den Philippinen sperrt die ⟦SEC|sec-philippines⟧ ⟦Binance|binance⟧, in Thailand die ⟦SEC|sec-thailand⟧ ⟦Bybit|bybit⟧. Die ⟦SEC|sec⟧ in Washington schaut zu.',
  ],
  ['Bitcoin', 'Die Coinbase-Transaktion jedes Blocks belohnt den Miner.'],
]);
