/**
 * A stablecoin is called after its issuer: `5 Tether`, `Un Tether vale`, `Tether (USDT) fell`, `Tether
 * kosztuje 3,9 zł` speak of the token. Which names are meant is said by their gates, which list
 * `<number>` among the signals against.
 */
import type { Hit } from './look';

/** An amount in front of a name: `30 sec`, `5.000 Tether`; a year is none. */
const COUNTED = /(?:^|[^\p{L}\p{N}.])(?!(?:19|20)\d\d\s?$)(?:\d[\d.,' ]*)?\d\s?(?:x\s?\d+\s)?$/u;

/** `3천만 테더`, `百万テザー`, `40 million Tether`: numbers in words, and the article that counts one. */
const COUNT_WORD =
  /(?:\d\s?(?:million|millions|mn|bn|billion|mln|mrd|mio|millionen|milliarden|millones|milhoes|milioni|miljoner|miljoen|millioner|miljoonaa|milyon|млн|млрд|миллион\p{L}*|мільйон\p{L}*|میلیون|میلیارد|مليون|مليار|מיליון|लाख|करोड़|万|億|萬|亿|百万|千万|천|만|억|천만|백만)\s?|(?:^|[^\p{L}])(?:one|ein|eine|einen|un|una|uno|um|uma|een|en|ett|et|jeden|yhden|bir|один|одна|יחידת|یک|एक)\s)$/u;

/** `Tether (USDT)`. */
const TICKER = /^\s?[(（]\s?(?:usdt|xaut|usdc)\b/u;

const MONEY = '(?:\\$|€|£|₽|₹|₺|₩|¥|usd|eur)';
const UNIT =
  '(?:\\$|€|£|₽|₹|₺|₩|zł|kr\\b|kronor|kroner|euro|dollar|dólar|dolar|tl\\b|lira|rubl|руб|грн|円|元|원|تومان|ریال|ريال|درهم|रुपये|₪|שקל|dirham|pesos?\\b|reais|cent)';
const COSTS =
  '(?:cost\\p{L}*|kost\\p{L}*|kosztuje|worth|wart|vale|vaut|val[uo]t?|cuesta|custa|costa|стоит|стоил|коштує|коштував|maksaa|fell to|slipped to|rose to|(?:trades?\\s)?at|notiert\\p{L}*|=)';
/** `Tether kosztuje 3,9 zł`, `Tether fell to $0.998`. */
const PRICED = new RegExp(
  `^\\s?(?:${COSTS}\\s(?:\\p{L}+\\s)?)(?:${MONEY}\\s?\\d|\\d[\\d.,]*\\s?${UNIT})`,
  'u',
);

/** `테더 100개`, `テザーを100枚`: an amount behind the name, with the word that counts pieces. */
const COUNTED_BEHIND =
  /^(?:을|를|を|が)?\s?\d[\d.,]*\s?(?:만|억|천|万|億)?\s?(?:개|枚|個|个|달러어치|원어치|ドル分|円分|美元的)/u;

/** Whether an amount stands in front of the name. */
export const isCounted = (hit: Hit): boolean => COUNTED.test(hit.before);

/** Whether the words beside an issuer's name speak of units of its token or of their price. */
export const isToken = (hit: Hit): boolean =>
  COUNT_WORD.test(hit.before) ||
  TICKER.test(hit.after.slice(hit.tail === '' ? 0 : hit.tail.length)) ||
  PRICED.test(hit.after.slice(hit.tail.length)) ||
  COUNTED_BEHIND.test(hit.after);
