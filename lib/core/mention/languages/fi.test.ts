import { testMarked } from '@/test/find-marked';

testMarked('fi', [
  [
    'Verottaja pyysi tietoja',
    '⟦Verohallinto|verohallinto⟧ on pyytänyt ⟦Coinbase|coinbase⟧lta tietoja suomalaisista asiakkaista. ⟦Kraken|kraken⟧ille lähetettiin vastaava pyyntö, ja ⟦Binance|binance⟧ssa asia selvitetään.',
  ],
  [
    'Oikeus',
    '⟦SEC|sec⟧ nosti kanteen ⟦Binance|binance⟧a vastaan. ⟦CFTC|cftc⟧:n juttu on erillinen. ⟦Bitstamp|bitstamp⟧ista ei kommentoitu.',
  ],
  ['Kiekko', 'Kraken hävisi taas. Krakenin Eeli Tolvanen jäi tehoitta.'],
  ['Taruolento', 'Kraken oli norjalaisten merihirviö, jonka lonkerot ulottuivat mastoihin.'],
  ['Sää', 'Lämpötila nousee 30 celsiusasteeseen, siis 30 Celsius.'],
  [
    'Kraken kasvaa',
    '⟦Kraken|kraken⟧illa on nyt kymmenen miljoonaa asiakasta. ⟦Kraken|kraken⟧ista kerrotaan, että pörssi listautuu.',
  ],
  [
    'Oikeus',
    '⟦IRS|irs⟧:lle annetut tiedot ja ⟦IRS|irs⟧:ään liittyvät kanteet. ⟦SEC|sec⟧:ltä ei vastausta, ⟦Binance|binance⟧lta kyllä.',
  ],
  ['Horoskooppi', 'Kaksoset (Gemini): rahahuolet hellittävät.'],
  ['Pörssit', '⟦LocalBitcoins|localbitcoins⟧ sulki. ⟦OKX|okx⟧:n sovellus, ⟦FTX|ftx⟧:n romahdus.'],
  [
    'Uutiset',
    '⟦Yhdysvaltain oikeusministeriö|doj⟧ ja ⟦FBI|fbi⟧ takavarikoivat ⟦Garantex|garantex⟧in palvelimet. ⟦Europol|europol⟧in mukaan...',
  ],
  ['Tekoäly', 'Googlen Gemini vastaa nyt puheluihin. Gemini toimii puhelimessa.'],
]);
