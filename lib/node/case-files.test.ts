import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { foldForAudit, listSurfaces, listUnlabelled } from './case-audit';
import { type CaseVocabulary, isHeldOut, type LabelledCase, readCases } from './case-files';
import { parseCaseText } from './case-markup';
import { run } from './cases';

const vocabulary: CaseVocabulary = {
  entities: new Set(['binance', 'kraken', 'sec']),
  incidents: new Set(['sec-v-kraken']),
  probes: new Set(['plain', 'page']),
};

/** Reads one file; `lines` follow the first `### ` line. */
const read = (head: string, lines: string[], name = 'sv.txt') =>
  readCases([{ name, text: [`### ${head}`, ...lines].join('\n') }], vocabulary);

const one = (source: string): LabelledCase => {
  const kind = source.includes('⟦') ? 'pos' : 'neg';
  const { cases, faults } = read(`sv-a | news | plain | ${kind}`, ['T: Rubrik', source]);
  expect(faults).toEqual([]);
  return cases[0]!;
};

describe('readCases', () => {
  it('reads a passage', () => {
    const { cases, faults } = read(
      'sv-a | news | plain | pos',
      ['T: Rubrik', '⟦Binance|binance⟧s vd,', '// not text', 'US-⟦SEC|sec|3⟧ och ⟦DNB|?⟧.', '', ''],
      'sv.txt',
    );
    expect(faults).toEqual([]);
    expect(cases).toEqual([
      {
        id: 'sv-a',
        lang: 'sv',
        genre: 'news',
        title: 'Rubrik',
        text: 'Binances vd,\nUS-SEC och DNB.',
        mentions: [
          { start: 0, end: 7, entity: 'binance' },
          { start: 16, end: 19, entity: 'sec', spanTolerance: 3 },
        ],
        optional: [{ start: 24, end: 27, entity: 'other' }],
        probe: 'plain',
        kind: 'pos',
      },
    ]);
  });

  it('takes the language of a page from its id, and its incidents', () => {
    const lines = ['T: Titel', 'I: sec-v-kraken', '⟦Kraken|kraken⟧'];
    const { cases } = read('p-de-a | news | page | pos', lines, 'pages.txt');
    expect(cases[0]).toMatchObject({ lang: 'de', incidents: ['sec-v-kraken'] });
    const none = read('p-de-a | sport | page | neg', ['T: Titel', 'I:', 'Tor!'], 'pages.txt');
    expect(none.cases[0]).toMatchObject({ incidents: [] });
  });

  it('counts offsets in UTF-16 units', () => {
    const { text, mentions } = one('🐙🐙 ⟦Kraken|kraken⟧');
    expect(text.slice(mentions[0]!.start, mentions[0]!.end)).toBe('Kraken');
    expect(mentions[0]!.start).toBe(5);
  });

  it('decomposes text, title and names where nfd is asked for', () => {
    const { cases } = read('sv-a | news | plain | pos | nfd', ['T: Å', 'Å ⟦Binancé|binance⟧']);
    expect(cases[0]).toMatchObject({ title: 'A\u030a', text: 'A\u030a Binance\u0301' });
    expect(cases[0]!.mentions).toEqual([{ start: 3, end: 11, entity: 'binance' }]);
  });

  it('leaves out a faulty case and keeps the others', () => {
    const text = [
      '### sv-a | news | plain | neg',
      'T: a',
      'Hej.',
      '### sv-b | news | odd | neg',
      'T: b',
    ];
    const { cases, faults } = readCases([{ name: 'sv.txt', text: text.join('\n') }], vocabulary);
    expect(cases.map(({ id }) => id)).toEqual(['sv-a']);
    expect(faults[0]).toBe('sv.txt, line 4 (sv-b): the probe "odd" is not in probes.json.');
  });

  it('refuses an id that is taken, over all files', () => {
    const text = '### p-sv-a | news | page | neg\nT: a\nI:\nHej.';
    const twice = readCases(
      [1, 2].map(() => ({ name: 'pages.txt', text })),
      vocabulary,
    );
    expect(twice.cases).toHaveLength(1);
    expect(twice.faults).toEqual([
      'pages.txt, line 1 (p-sv-a): the id "p-sv-a" is taken by pages.txt, line 1 (p-sv-a).',
    ]);
  });

  const text = ['T: a', 'Hej.'];
  it.each([
    ['de-a | news | plain | neg', text, 'the id must start with "sv-".'],
    ['sv-Å | news | plain | neg', text, 'small letters'],
    ['sv-a | | plain | neg', text, 'the genre is missing.'],
    ['sv-a | news | plain | maybe', text, 'the kind "maybe" is not pos, mixed or neg.'],
    ['sv-a | news | plain | neg | nfc', text, 'the flag "nfc" is not known; "nfd" is.'],
    ['sv-a | news | plain | neg', ['Hej.'], 'the first line must be "T: " and the title.'],
    ['sv-a | news | plain | neg', ['T: a'], 'there is no text'],
    ['sv-a | news | plain | pos', text, 'a "pos" case has a mention.'],
    ['sv-a | news | plain | neg', ['T: a', '⟦SEC|sec⟧'], 'a "neg" case has no mentions.'],
    ['sv-a | news | plain | pos', ['T: ⟦SEC|sec⟧', '⟦SEC|sec⟧'], 'a title carries no labels.'],
    ['sv-a | news | plain | pos', ['T: a', '⟦X|xyz⟧'], '"xyz" is not in data/entities.'],
    ['sv-a | news | plain | pos', ['T: a', '⟦SEC|sec⟧ ⟦SEC|sec'], 'a bracket has no partner'],
    ['sv-a | news | plain | pos', ['T: a', '⟦SEC|sec⟧ SEC⟧'], 'a bracket has no partner'],
    ['sv-a | news | plain | pos', ['T: a', '⟦a ⟦SEC|sec⟧'], 'a bracket has no partner'],
    ['sv-a | news | plain | pos', ['T: a', '⟦SEC|sec⟧ ⟦SEC⟧'], 'is not surface|entity'],
    ['sv-a | news | plain | pos', ['T: a', '⟦SEC|sec|0⟧'], '"0" is no count.'],
    ['sv-a | news | plain | pos', ['T: a', '⟦SEC |sec⟧'], 'begins or ends with a space'],
    ['sv-a | news | plain | pos', ['T: a', '«⟦«SEC|sec⟧»'], 'begins or ends with a space'],
    ['sv-a | news | plain | pos', ['T: a', '⟦Kraka|kraken⟧\u030an'], 'cuts a letter'],
    ['sv-a | news | plain | pos', ['T: a', '⟦SEC|sec⟧{HMM}'], '{HMM} stands for no character.'],
  ])('finds a fault in %s %j', (head, lines, fault) => {
    const { cases, faults } = read(head, lines);
    expect(cases).toEqual([]);
    expect(faults.join('\n')).toContain(fault);
  });

  it('wants the incidents of a page, and known ones', () => {
    const missing = read('p-sv-a | news | page | neg', ['T: a', 'Hej.'], 'pages.txt');
    expect(missing.faults.join()).toContain('the second line of a page must be "I: "');
    const odd = read('p-sv-a | news | page | neg', ['T: a', 'I: b', 'Hej.'], 'pages.txt');
    expect(odd.faults.join()).toContain('the incident "b" is not in data/incidents.');
  });

  it('says where text stands before the first case', () => {
    const { faults } = readCases([{ name: 'sv.txt', text: '// fine\n\nHej.' }], vocabulary);
    expect(faults).toEqual(['sv.txt, line 3: text stands before the first "### " line.']);
  });
});

describe('parseCaseText', () => {
  it('puts invisible characters where their names stand', () => {
    const { text, mentions } = parseCaseText('{ZWSP}⟦Kra{SHY}ken|kraken⟧{U+1F419}{TAB}');
    expect(text).toBe('\u200bKra\u00adken🐙\t');
    expect(mentions).toEqual([{ start: 1, end: 8, entity: 'kraken' }]);
  });

  it('gives back what went in, whatever stands between the labels', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter((part) => !/[⟦⟧{]|^\p{M}/u.test(part));
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 6 }), (parts) => {
        const { text, mentions, faults } = parseCaseText(parts.join('⟦Kraken|kraken⟧'));
        expect(faults).toEqual([]);
        expect(text).toBe(parts.join('Kraken'));
        expect(mentions).toHaveLength(parts.length - 1);
        for (const { start, end } of mentions) expect(text.slice(start, end)).toBe('Kraken');
      }),
    );
  });
});

describe('isHeldOut', () => {
  it('stays as it is for ever', () => {
    const ids = ['ar-emoji-suq', 'en-audit-season', 'fr-kraken-mito', 'sv-emoji', 'zh-bnb'];
    expect(ids.filter(isHeldOut)).toEqual(['ar-emoji-suq', 'zh-bnb']);
  });
});

describe('audit', () => {
  const odd = one(
    '⟦Kraken|kraken⟧ och kra\u00adken, ＫＲＡＫＥＮ, Krakens, Åkraken, binance, SECT',
  );
  it('lists what is labelled, and what is not', () => {
    expect(listSurfaces([odd], vocabulary.entities)).toEqual([
      'kraken: kraken ×1',
      'never labelled: binance, sec',
    ]);
    const found = listUnlabelled([odd], ['Binance', 'SEC']);
    expect(found.map((line) => line.replace(/^.*\[/, '['))).toEqual([
      '[binance]',
      '[kraken]',
      '[kraken]',
      '[kraken]',
    ]);
    expect(found[0]).toMatch(/^pos sv-a: …/);
  });

  it('names a place once, by its longest name', () => {
    const found = listUnlabelled([one('SEC Thailand')], ['SEC', 'SEC Thailand']);
    expect(found).toEqual(['neg sv-a: …SEC Thailand… [sec thailand]']);
  });

  it('folds what looks the same', () => {
    expect(foldForAudit('ＢＩ\u200bＮanCE')).toBe('binance');
    expect(foldForAudit('बाइने\u0902स')).toBe(foldForAudit('बाइनेंस'));
  });
});

describe('npm run cases', () => {
  const print = async (...words: string[]) => {
    const out: string[] = [];
    const errors: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line) => out.push(String(line)));
    vi.spyOn(console, 'error').mockImplementation((line) => errors.push(String(line)));
    const status = await run(words);
    vi.restoreAllMocks();
    return { out, errors, status };
  };

  it('reads our own cases without a fault: a thousand and more, in 22 languages', async () => {
    const { out, errors, status } = await print('--jsonl');
    expect(errors).toEqual([]);
    expect(status).toBe(0);
    const cases = out.map((line) => JSON.parse(line) as LabelledCase);
    expect(cases.filter(({ incidents }) => !incidents).length).toBeGreaterThan(1000);
    expect(new Set(cases.map(({ lang }) => lang)).size).toBe(22);
    const probes = Object.keys(JSON.parse(readFileSync('test/cases/probes.json', 'utf8')));
    expect(probes.filter((probe) => !cases.some((labelled) => labelled.probe === probe))).toEqual(
      [],
    );
    expect(cases.filter(({ incidents }) => incidents?.length).length).toBeGreaterThan(15);
  });

  it('parts the cases into a third and the rest', async () => {
    const all = (await print('--jsonl')).out;
    const heldOut = (await print('--jsonl', '--held-out')).out;
    const rest = (await print('--jsonl', '--development')).out;
    expect(heldOut.length + rest.length).toBe(all.length);
    expect(heldOut.length / all.length).toBeGreaterThan(0.28);
    expect(heldOut.length / all.length).toBeLessThan(0.38);
    expect(heldOut.every((line) => isHeldOut(JSON.parse(line).id))).toBe(true);
  });

  it('prints one file, its counts or its audit', async () => {
    const lines = (await print('--jsonl', 'fi.txt')).out;
    expect(new Set(lines.map((line) => JSON.parse(line).lang))).toEqual(new Set(['fi']));
    expect((await print('fi.txt')).out[0]).toMatch(/^\d+ cases with \d+ mentions, \d+ held out$/);
    const audit = (await print('--audit', 'fi.txt')).out;
    expect(audit.join('\n')).toMatch(/^kraken: kraken ×\d+/m);
    expect(audit.join('\n')).toContain('unlabelled mixed fi-kraken-seka');
  });

  it.each([[['--jsnol']], [['none.txt']], [['--jsonl', '--jsonl']]])(
    'explains %j',
    async (words) => {
      const { errors, status } = await print(...words);
      expect(errors.at(-1)).toContain('Usage: npm run --silent cases');
      expect(status).toBe(2);
    },
  );

  it('refuses both parts at once', async () => {
    expect((await print('--held-out', '--development')).status).toBe(2);
  });
});

it('has a file for every language and one for pages', () => {
  const names = readdirSync('test/cases').filter((name) => name.endsWith('.txt'));
  expect(names).toHaveLength(23);
});
