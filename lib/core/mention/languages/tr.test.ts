import { testMarked } from '@/test/find-marked';

testMarked('tr', [
  [
    "MASAK'tan karar",
    "⟦MASAK|masak⟧, ⟦Binance|binance⟧'e idari para cezası kesti. ⟦BtcTurk|btcturk⟧'ün ve ⟦Paribu|paribu⟧'nun müşterileri etkilenmedi.",
  ],
  [
    "ABD'de dava",
    "⟦SEC|sec⟧'in ⟦Coinbase|coinbase⟧'e açtığı dava düştü. ⟦CFTC|cftc⟧ ise ⟦KuCoin|kucoin⟧'le anlaştı.",
  ],
  ['Seçim', 'Seçim günü hava 20 derece. Sandıkta kime oy vereceğini seç.'],
  ['Sinema', "Paribu Cineverse'te bu hafta: Kraken'in Dönüşü. Bilet 180 lira."],
  [
    'Bybit',
    "⟦FBI|fbi⟧'a göre ⟦Bybit|bybit⟧'ten çalınan parayı Kuzey Kore aldı. ⟦Tether|tether⟧'ın dondurduğu miktar az.",
  ],
  [
    'Ceza',
    "⟦ABD Adalet Bakanlığı|doj⟧ ⟦Binance|binance⟧'e ceza verdi. ⟦BINANCE|binance⟧ TÜRKİYE'DE FAALİYETTE. ⟦Gemini|gemini⟧ borsası da anlaştı.",
  ],
  ['Yemek', 'Sec ne istersen, masak değil.'],
  ['Bakanlık', "Adalet Bakanlığı Ankara'da açıkladı. SPK uyardı."],
  [
    'Haber',
    "⟦Coinbase|coinbase⟧'in ve ⟦Kraken|kraken⟧'in müşteri verileri ⟦IRS|irs⟧'e gitti. ⟦MASAK|masak⟧ da istedi.",
  ],
  ['Yapay zeka', "Google Gemini'yi güncelledi; Gemini artık Türkçe konuşuyor."],
]);
