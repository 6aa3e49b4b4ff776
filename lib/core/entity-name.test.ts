import { expect, it } from 'vitest';
import { nameIn } from './entity-name';

const irs = { name: 'Internal Revenue Service', names: { ar: 'مصلحة الضرائب الأمريكية' } };

it('is the one of the language, with the English one beside it', () => {
  expect(nameIn(irs, 'ar-EG')).toEqual({
    text: 'مصلحة الضرائب الأمريكية',
    lang: 'ar',
    english: 'Internal Revenue Service',
  });
});

it('is its own where the language has no other', () => {
  expect(nameIn(irs, 'sv')).toEqual({ text: 'Internal Revenue Service', lang: 'und' });
  expect(nameIn({ name: 'Kraken' }, 'ar')).toEqual({ text: 'Kraken', lang: 'und' });
  expect(nameIn({ name: 'OECD', names: { sv: 'OECD' } }, 'sv')).not.toHaveProperty('english');
});
