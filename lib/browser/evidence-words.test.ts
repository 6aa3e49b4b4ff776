import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { speakEnglish } from '@/test/speak-english';
import { entities } from '../catalog/entities';
import { matchingData } from '../catalog/matching';
import { BOUNDARIES, FORMS, REFUSALS, readReasons, SUPPORTS } from '../core/mention/evidence';
import { createMatcher } from '../core/mention/matcher';
import { pageFromText } from '../core/mention/page-text';
import { explainMatch, explainRefusal } from './evidence-words';

const UNKNOWN = 'Not marked, for a reason that this version has no words for.';

speakEnglish();

const why = (alias: string, evidence: string[], name = 'Kraken') =>
  explainMatch({ alias, name, evidence });
const whyNot = (alias: string, evidence: string[], name = 'Kraken') =>
  explainRefusal({ alias, name, evidence });

describe('a match', () => {
  it.each([
    [
      ['SEC', ['sentence:law=lawsuit', 'sentence:coinbase', 'sentence:names', 'page']],
      'Marked because “SEC” stands in capitals in a sentence with “lawsuit” and “coinbase” and another exchange or agency is named in the same sentence. That makes it likely.',
    ],
    [
      ['مصلحة الضرائب', ['full-name', 'page']],
      'Marked because Kraken is named on this page in a way that means nothing else. That makes it likely.',
    ],
    [
      ['وبينانس', ['clitic', 'language:ar', 'name']],
      'Marked because “وبينانس” is a name of Kraken and means nothing else that Sidelight knows of. A short word is joined to its front. The text around it was read as Arabic. That leaves little doubt.',
    ],
    [
      ['Kraken', []],
      'Marked because nothing here speaks for another meaning. It could still mean something else.',
    ],
  ] as [[string, string[]], string][])('%j', ([alias, evidence], sentence) => {
    expect(why(alias, evidence)).toBe(sentence);
  });

  it.each([...SUPPORTS, ...FORMS])('because of %s', (name) => {
    expect(why('Kraken', [name])).not.toBe(why('Kraken', []));
  });
});

describe('a refusal', () => {
  it.each([
    [['Kraken', ['beside:sport=hockey']], '“hockey” beside it speaks for another meaning.'],
    [['sec', ['sentence:word:<number>=30']], '“30” in its sentence speaks for another meaning.'],
    [['SEC', ['country:PH']], 'The body of another country is meant: Philippines.'],
    [['SEC', ['boundary:clitic+tail']], 'It is the beginning of another word.'],
    [['Kraken', ['sentence:']], 'Words in its sentence speak for another meaning.'],
  ] as [[string, string[]], string][])('%j', ([alias, evidence], sentence) => {
    expect(whyNot(alias, evidence)).toBe(sentence);
  });

  it.each([...REFUSALS, ...BOUNDARIES.map((side) => `boundary:${side}`)])('because of %s', (name) =>
    expect(whyNot('Kraken', [name])).not.toBe(UNKNOWN),
  );
});

/** Every name of evidence that the code of the search writes down. */
function namesInCode(): { accepted: string[]; refused: string[] } {
  const folder = 'lib/core/mention';
  const code = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.') && file !== 'evidence.ts')
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const all = (pattern: RegExp) => [...code.matchAll(pattern)].map((match) => match[1] as string);
  const boundary = readFileSync(join(folder, 'boundary.ts'), 'utf8');
  const own = (pattern: RegExp) => [...boundary.matchAll(pattern)].map((found) => found[1] ?? '');
  const signs = own(/return '(\w+)';/g);
  return {
    accepted: [
      ...own(/pass\('([^']+)'\)/g).filter((how) => how !== 'plain'),
      ...all(/evidence\.push\('([^']+)'\)/g),
      ...all(/evidence: \['([^']+)'\]/g),
      ...all(/\? \[(?:input\.\w+ \? ')?'?([a-z:-]+)'/g),
      'full-name',
    ],
    refused: [
      ...own(/fail\('([^']+)'\)/g).map((how) => `boundary:${how}`),
      ...signs.map((how) => `boundary:${how}`),
      ...all(/(?:refuse\((?:[^()]*, )?|reason: |reason = |return refuse\()'([^']+)'/g),
    ],
  };
}

it('has words for every kind of evidence that the search gives', () => {
  const { accepted, refused } = namesInCode();
  // Fewer would mean that this looks at the wrong code.
  expect(new Set(accepted).size).toBeGreaterThanOrEqual(SUPPORTS.length);
  expect(new Set(refused).size).toBeGreaterThanOrEqual(REFUSALS.length);
  expect(readReasons(accepted).unknown).toEqual([]);
  expect(refused.filter((name) => whyNot('x', [name]) === UNKNOWN)).toEqual([]);
});

it('has words for whatever comes of labelled texts', () => {
  const matcher = createMatcher(matchingData);
  const folder = 'test/cases';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  );
  expect(files.length).toBeGreaterThan(0);
  let seen = 0;
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8').replace(/⟦([^|⟧]*)\|[^⟧]*⟧/g, '$1');
    const { context, blocks } = pageFromText({ title: '', lang: '', text: text.slice(0, 20_000) });
    for (const { entity, evidence, accepted } of matcher.explain(context, blocks).flat()) {
      seen += 1;
      expect(entities.has(entity)).toBe(true);
      if (accepted) expect(readReasons(evidence).unknown, evidence.join()).toEqual([]);
      else expect(whyNot('x', [...evidence]), evidence.join()).not.toBe(UNKNOWN);
    }
  }
  expect(seen).toBeGreaterThan(100);
});
