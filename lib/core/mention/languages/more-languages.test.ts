import { testMarked } from '@/test/find-marked';

testMarked('cs', [
  [
    'Soud',
    'Soud uložil ⟦Kraken|kraken⟧u vydat data klientů. ⟦Binance|binance⟧ a ⟦Europol|europol⟧ mlčí.',
  ],
  ['Hokej', 'Kraken porazil Boston, brankář Krakenu vychytal nulu.'],
]);
testMarked('hu', [
  [
    'Per',
    'A ⟦Binance|binance⟧-nek bírságot kell fizetnie, a ⟦Coinbase|coinbase⟧-t is beperelték. A ⟦Kraken|kraken⟧nek ügyfelei vannak.',
  ],
]);
testMarked('ro', [
  [
    'Proces',
    'Fondatorul ⟦Binance|binance⟧-ului a pledat vinovat. ⟦FBI|fbi⟧-ul anchetează, iar ⟦Kraken|kraken⟧ul predă date despre clienți.',
  ],
]);
testMarked('el', [
  [
    'Πρόστιμο',
    'Η ⟦Binance|binance⟧ και η ⟦Coinbase|coinbase⟧ απάντησαν. Το ανταλλακτήριο ⟦Kraken|kraken⟧ όχι.',
  ],
]);
testMarked('id', [
  ['Bursa', 'Bursa kripto ⟦Kraken|kraken⟧ dan ⟦Binance|binance⟧-nya diblokir. Ibu masak ayam.'],
]);
testMarked('vi', [
  ['Sàn', 'Sàn ⟦Binance|binance⟧ và ⟦Coinbase|coinbase⟧ bị kiện, theo ⟦Reuters|reuters⟧.'],
]);
testMarked('th', [['ข่าว', 'จาก⟦ไบแนนซ์|binance⟧ยอมรับผิด ⟦รอยเตอร์|reuters⟧รายงานว่า']]);
testMarked('bn', [['মামলা', '⟦বিন্যান্স|binance⟧ের বিরুদ্ধে মামলা, ⟦কয়েনবেস|coinbase⟧কে জরিমানা।']]);
testMarked('ur', [['مقدمہ', '⟦بائننس|binance⟧ نے کہا، ⟦رائٹرز|reuters⟧ کے مطابق۔']]);
