import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataPageLink, readEntryRef } from './entry-link';

test.each([
  [[], '/changes.html'],
  [[undefined, 'scope'], '/changes.html#scope'],
  [[{ record: 'incident', id: 'kraken-irs-summons' }], '/changes.html?incident=kraken-irs-summons'],
  [
    [{ record: 'entity', id: 'kraken', field: 'about' }, 'report'],
    '/changes.html?entity=kraken&field=about#report',
  ],
] as [Parameters<typeof dataPageLink>, string][])('%j leads to %s', (words, link) => {
  expect(dataPageLink(...words)).toBe(link);
});

test('a link is read back as it was made, whatever it names', () => {
  const word = fc.string({ minLength: 1, maxLength: 100 }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(
      fc.constantFrom('incident' as const, 'entity' as const),
      word,
      word,
      (record, id, field) => {
        const { search } = new URL(dataPageLink({ record, id, field }, 'report'), 'http://x.test');
        expect(readEntryRef(search)).toEqual({ record, id, field });
      },
    ),
  );
});

test.each(['', '?', '?incident=', '?other=kraken', '?field=outcome'])(
  '"%s" names none',
  (search) => {
    expect(readEntryRef(search)).toBeUndefined();
  },
);
