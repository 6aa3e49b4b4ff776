import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entities, findAll, findMarked, matcher } from '@/test/find-marked';
import { createDecider } from './decider';
import { createMatcher } from './matcher';
import { packMatchingData } from './pack';
import { createPageMatcher } from './page-matcher';
import type { Block } from './types';

const block = (text: string, rest: Partial<Block> = {}): Block => ({
  text,
  kind: 'body',
  lang: '',
  edges: [],
  ...rest,
});
const context = { title: '', lang: '', host: '' };
const find = (...blocks: Block[]) =>
  matcher.decide(
    context,
    blocks.map((one) => matcher.scan(one)),
  );
const names = (one: Block) =>
  (find(one)[0] ?? []).map(({ start, end, entity }) => [one.text.slice(start, end), entity]);

/** Pieces of real text between arbitrary units, lone surrogates among them. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      'Binance',
      'Coinbase',
      'بينانس',
      'و',
      'Росфинмониторинг',
      'ом',
      '币安',
      '币',
      'クラーケン',
      '바이낸스',
    ],
    ...[
      '는',
      'SEC',
      'sec',
      'Kraken',
      'crypto',
      ' ',
      '. ',
      "'",
      '-',
      '@',
      '.com',
      'ß',
      'ﬁ',
      'İ',
      '\u00ad',
      '\u200f',
    ],
    ...[
      'Securities and Exchange Commission',
      '(',
      ')',
      '\u0301',
      '\ud83d',
      '𝗕',
      'Ｂ',
      'Coin',
      '10 ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
);
const texts = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));

describe('whatever the text', () => {
  test('mentions are in order, apart and within the block', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', 'ar', 'sv', 'xx-bad-', 'ja'), (text, lang) => {
        let last = 0;
        for (const { start, end, entity, evidence } of find(block(text, { lang }))[0] ?? []) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(entity).not.toBe('');
          expect(evidence.length).toBeGreaterThan(0);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('reading a block again gives the same', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const first = find(block(one));
        find(block(other));
        expect(find(block(one))).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['a megabyte without a space', 'Binance'.repeat(150_000)],
    ['a hundred thousand combining marks', `Binance e${'\u0301\u0323'.repeat(50_000)} Coinbase`],
    ['lone surrogates', `${'\ud800'.repeat(5_000)} Binance ${'\udfff'.repeat(5_000)}`],
    ['one acronym over and over', 'SEC '.repeat(20_000)],
    ['one letter', 'k'.repeat(200_000)],
    ['nothing', ''],
  ])('%s is read to its end', (_, text) => {
    expect(find(block(text))).toHaveLength(1);
  });
});

describe('deciding in steps', () => {
  const pages = fc.array(texts, { minLength: 1, maxLength: 6 });
  const scanAll = (page: readonly string[]) => page.map((text) => matcher.scan(block(text)));

  test('gives the same as in one go, whatever is read and decided between', () => {
    fc.assert(
      fc.property(pages, pages, (page, other) => {
        const steps = matcher.decideInSteps(context, scanAll(page));
        const others = matcher.decideInSteps(context, scanAll(other));
        let step = steps.next();
        let beside = others.next();
        while (!step.done) {
          if (beside.done) scanAll(other);
          else beside = others.next();
          step = steps.next();
        }
        expect(step.value).toEqual(matcher.decide(context, scanAll(page)));
      }),
      { numRuns: 200 },
    );
  });

  test('rests after each name', () => {
    const steps = matcher.decideInSteps(context, [matcher.scan(block('SEC '.repeat(200)))]);
    let count = 0;
    while (!steps.next().done) count += 1;
    expect(count).toBeGreaterThan(400);
  });
});

test('what decides is asked for once, and again only when it did not come', async () => {
  const { names: own, senses } = packMatchingData(entities);
  const answers = [undefined, createDecider(senses)];
  let asked = 0;
  const page = createPageMatcher(own, async () => answers[asked++]);
  const scan = page.scan(block('Binance told the SEC.'));
  expect(scan.candidates.length).toBeGreaterThan(0);
  expect(() => page.decideInSteps(context, [scan]).next()).toThrow(/prepare/);
  expect(await page.prepare()).toBe(false);
  expect(await page.prepare()).toBe(true);
  expect(await page.prepare()).toBe(true);
  expect(asked).toBe(2);
  let step = page.decideInSteps(context, [scan]).next();
  for (const steps = page.decideInSteps(context, [scan]); !step.done; ) step = steps.next();
  expect(step.value).toEqual(matcher.decide(context, [scan]));
});

describe('spelling', () => {
  const surfaces = [
    'Binance',
    'Coinbase',
    'Росфинмониторинг',
    'بينانس',
    'Bitstamp',
    '바이낸스',
    'コインベース',
  ];

  test.each(surfaces)('%s is found with marks that show nothing', (surface) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: surface.length - 1 }),
        fc.constantFrom('\u00ad', '\u200b', '\u2060', '\u200d', '\u200e', '\ufeff'),
        (at, mark) => {
          const written = surface.slice(0, at) + mark + surface.slice(at);
          expect(names(block(` ${written}, `)).map(([found]) => found)).toEqual([written]);
        },
      ),
    );
  });

  test.each(surfaces)('%s is found composed and decomposed', (surface) => {
    for (const form of ['NFC', 'NFD'] as const) {
      const written = surface.normalize(form);
      expect(names(block(`«${written}» `)).map(([found]) => found)).toEqual([written]);
    }
  });

  test.each([
    ['ＢＩＮＡＮＣＥ', 'binance'],
    ['𝗕𝗶𝗻𝗮𝗻𝗰𝗲', 'binance'],
    ['BİNANCE', 'binance'],
    ['بـيـنـانـس', 'binance'],
    ['بِينَانس', 'binance'],
    ['Mt.\u00a0Gox', 'mt-gox'],
    ['Mt.  Gox', 'mt-gox'],
    ['ﾋﾞｯﾄﾌﾗｲﾔｰ', 'bitflyer'],
    ['वज़ीरएक्स', 'wazirx'],
    ['वजीरएक्स', 'wazirx'],
    ['کوین‌بیس', 'coinbase'],
    ['کوین بیس', 'coinbase'],
    ['کوینبیس', 'coinbase'],
  ])('%s', (written, entity) => {
    expect(names(block(`(${written})`))).toEqual([[written, entity]]);
  });

  test.each(['Вinance', 'Binаnce', 'Bínance', 'Binances', 'coinbased'])(
    '%s is another word',
    (written) => {
      expect(names(block(`The ${written} story`))).toEqual([]);
    },
  );
});

describe('a gated acronym with small letters behind it', () => {
  const found = (text: string, edges: number[] = []) =>
    matcher.scan(block(text, { edges })).candidates.length > 0;

  test.each(['Security', 'security', 'Firefox', 'Editor'])('%s is not looked into', (word) => {
    expect(found(`The ${word} team`)).toBe(false);
  });

  test('stays one in capitals, alone, and where an element ends', () => {
    expect(found('the SECs')).toBe(true);
    expect(found('della Sec di')).toBe(true);
    expect(found('the Security', [7])).toBe(true);
  });
});

describe('edges of a name', () => {
  test('an inline element parts glued words', () => {
    expect(names(block('reportedBinance said'))).toEqual([]);
    expect(names(block('saidBinance said', { edges: [4] }))).toEqual([['Binance', 'binance']]);
    expect(names(block('Binancesaid', { edges: [7] }))).toEqual([['Binance', 'binance']]);
  });

  test('two long names run together are two names', () => {
    expect(
      findMarked({ lang: 'ar', title: '', text: 'مع هيئة الحرس الثوري الإسلاميفيلق القدس.' }),
    ).toBe('مع ⟦هيئة الحرس الثوري الإسلامي|irgc⟧⟦فيلق القدس|irgc-quds-force⟧.');
  });

  test.each([
    ['Binance-klanten', 'Binance'],
    ['pro-Binance', 'Binance'],
    ["d'Binance", 'Binance'],
    ['لـBinance', 'Binance'],
    ['币安Binance说', 'Binance'],
    ['#Binance', 'Binance'],
    ['binance.com/en', 'binance.com'],
  ])('%s', (written, name) => {
    expect(names(block(` ${written} `)).map(([found]) => found)).toContain(name);
  });

  test.each([
    'support.binance.com',
    'binance-login.com',
    '@binance_fans',
    'x@binance.com',
    'binance.io',
    'https://example.com/binance-news',
  ])('%s is an address of somebody else', (written) => {
    expect(names(block(`see ${written} now`))).toEqual([]);
  });
});

test('a language claimed wrongly changes no sure name', () => {
  const text = '⟦Binance|binance⟧ och ⟦Bitstamp|bitstamp⟧ svarade inte, skriver ⟦Reuters|reuters⟧.';
  for (const lang of ['', 'sv', 'ar', 'ja', 'zz', 'tr-TR']) {
    expect(findMarked({ lang, title: '', text: text.replace(/⟦([^|]*)\|[^⟧]*⟧/g, '$1') })).toBe(
      text,
    );
  }
});

test('refused names are explained', () => {
  const [found] = matcher.explain(context, [
    block('The Seattle crew lost; Kraken fans left. Binance Coin fell.'),
  ]);
  expect(found?.map(({ accepted }) => accepted)).not.toContain(true);
  expect(found?.every(({ evidence }) => evidence.length > 0)).toBe(true);
});

test('people are not looked for', () => {
  expect(
    findAll({ lang: 'en', title: '', text: 'Changpeng Zhao and Brian Armstrong met.' }),
  ).toEqual([]);
});

test('packed data survive JSON and packing is the same each time', () => {
  const packed = packMatchingData(entities);
  expect(packMatchingData([...entities])).toEqual(packed);
  const again = createMatcher(JSON.parse(JSON.stringify(packed)));
  const scan = again.scan(block('Binance told the SEC.'));
  expect(again.decide(context, [scan])[0]?.map(({ entity }) => entity)).toEqual(['binance', 'sec']);
});
