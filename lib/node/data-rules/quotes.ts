/** Quotes are short, and say their language. */
import { perIncident, type Rule } from './rule.ts';

const MOST_WORDS = 15;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Words as a reader counts them, in every script; "$20,000" is one. */
const countWords = (text: string) =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;

export const quotesAreShort: Rule = perIncident(({ positions }) =>
  positions.flatMap(({ quote }, index) => {
    const words = quote === undefined ? 0 : countWords(quote);
    return words <= MOST_WORDS
      ? []
      : [
          {
            field: `positions[${index}].quote`,
            reason: `The quote has ${words} words. At most ${MOST_WORDS} may be quoted.`,
          },
        ];
  }),
);

/** Without its language a quote is shown in the wrong direction and read out in the wrong voice. */
export const foreignQuotesNameTheirLanguage: Rule = perIncident(({ positions }) =>
  positions.flatMap(({ quote, quoteLang }, index) => {
    const field = `positions[${index}].quoteLang`;
    if (quoteLang && !quote) return [{ field, reason: 'There is no quote: remove this.' }];
    if (quoteLang === 'en')
      return [{ field, reason: 'Quotes are English unless said: remove this.' }];
    if (!quote || quoteLang || !/[^\p{Script=Latin}\p{Script=Common}]/u.test(quote)) return [];
    return [{ field, reason: 'The quote is not in Latin letters. Name its language.' }];
  }),
);
