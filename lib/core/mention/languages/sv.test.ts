import { testMarked } from '@/test/find-marked';

testMarked('sv', [
  [
    'Skatteverket jagar kryptosparare',
    '⟦Skatteverket|skatteverket⟧ har fått uppgifter från ⟦Coinbase|coinbase⟧ om 4 000 svenskar. ⟦Bitstamp|bitstamp⟧ och ⟦Revolut|revolut⟧ har ännu inte svarat, säger en kontrollant.',
  ],
  [
    'Efter domen',
    'Domaren gav ⟦IRS|irs⟧ rätt i det mesta. ⟦Kraken|kraken⟧s jurist säger att kunderna ska få besked. ⟦Coinbase|coinbase⟧-domen från 2017 citeras flitigt.',
  ],
  [
    'Seger borta',
    'Kraken vände underläge 0–2 mot Dallas. Målvakten Joey Daccord räddade 34 skott och Krakens tränare var nöjd.',
  ],
  [
    'Naturprogram i kväll',
    'Kraken, havets mest fruktade vidunder, sades dra ner hela fartyg. I kvällens avsnitt berättar en marinbiolog om jättebläckfiskar.',
  ],
  ['Recept', 'Vispa i 30 sec, låt vila 10 sec och vispa igen. Servera med ett glas sec.'],
  [
    'Böter för Binance',
    'Den amerikanska ⟦SEC|sec⟧ stämde ⟦Binance|binance⟧ i juni. ⟦CFTC|cftc⟧ hade redan gjort det. Grundaren lämnade ⟦Binance|binance⟧ i november.',
  ],
  ['Norska banken', 'DNB redovisar rekordvinst. Oslobörsen steg efter att DNB höjt utdelningen.'],
  [
    'Rysk underrättelse',
    'Enligt ⟦Reuters|reuters⟧ möttes de i Moskva. ⟦Rosfinmonitoring|rosfinmonitoring⟧s chef har en bakgrund i ⟦FSB|fsb⟧.',
  ],
  [
    'Bybitstölden',
    '⟦FBI|fbi⟧ pekar ut Nordkorea för stölden från ⟦Bybit|bybit⟧. ⟦Tether|tether⟧ frös 874 000 dollar och ⟦OKX|okx⟧ stängde sin växeltjänst.',
  ],
  [
    'Robin Hood på Stadsteatern',
    'Robin Hood stjäl från de rika. Premiär på lördag, för barn från sju år.',
  ],
  [
    'Kursfall',
    'Binance Coin föll 7 procent. ⟦Binance|binance⟧ säger att bnb-kedjan fungerar som vanligt.',
  ],
  [
    'Sök jobb',
    'Vi söker en kollega med bakgrund på ⟦Kraken|kraken⟧, ⟦Bitpanda|bitpanda⟧ eller annan kryptobörs.',
  ],
  [
    'SEC backar',
    'Lördagens SEC-möte mellan Georgia och Alabama lockade 92 000 åskådare. I SEC spelas nio konferensmatcher.',
  ],
  ['Krypto', 'KÖP INTE PÅ ⟦BITSTAMP|bitstamp⟧ SÄGER HAN. ⟦KUCOIN|kucoin⟧ FÅR BÖTER.'],
  [
    'Krakens ökning',
    'Enligt rapporten fick ⟦Kra\u00adken|kraken⟧ 6 826 förfrågningar från myndigheter, mest från ⟦FBI|fbi⟧.',
  ],
  ['Katten', 'Stackars kraken! Han har inte fått mat.'],
  ['Gox', 'Fordringsägarna i ⟦Mt. Gox|mt-gox⟧ väntar. ⟦Mt Gox|mt-gox⟧ gick i konkurs i Tokyo.'],
  [
    'Tabell',
    'Myndighet\tAntal\n⟦FBI|fbi⟧\t12\n⟦IRS|irs⟧\t7\n⟦Europol|europol⟧\t3\n⟦Kraken|kraken⟧\t4',
  ],
  [
    'FSB i England',
    'Federation of Small Businesses (FSB) kräver lägre skatt. Enligt FSB stänger tusentals butiker.',
  ],
  ['AI', 'Google släpper Gemini i Sverige. Gemini finns i mobilen.'],
]);
