import { describe, expect, it } from 'vitest';
import type { RankingRecord } from '../model';
import { readPassages } from './passages';
import type { DigestBlock, PageDigest } from './types';
import { findVoices } from './voices';

const record: Pick<RankingRecord, 'parties'> = {
  parties: [
    { entity: 'rosfinmonitoring', role: 'requester' },
    { entity: 'binance', role: 'recipient' },
    { entity: 'reuters', role: 'reporter' },
    { entity: 'fsb', role: 'other' },
    { id: 'gleb-kostarev', name: 'Gleb Kostarev', kind: 'person', office: 'x', role: 'other' },
  ],
};

const NAMES: Record<string, string> = {
  Rosfinmonitoring: 'rosfinmonitoring',
  Binance: 'binance',
  Reuters: 'reuters',
  FSB: 'fsb',
};

function digestOf(...texts: string[]): PageDigest {
  const counts: Record<string, number> = {};
  const blocks = texts.map((text, index): DigestBlock => {
    const mentions = [...text.matchAll(/Rosfinmonitoring|Binance|Reuters|FSB/g)].map((match) => {
      const entity = NAMES[match[0]] ?? '';
      counts[entity] = (counts[entity] ?? 0) + 1;
      return { start: match.index, end: match.index + match[0].length, entity };
    });
    return { text, kind: 'body', index, mentions };
  });
  return { title: '', lang: 'en', counts, blockCount: blocks.length, textLength: 0, blocks };
}

/** Voices when the sentences holding `word` are those that speak of the incident. */
function voicesOf(word: string, ...texts: string[]) {
  const digest = digestOf(...texts);
  const passages = readPassages(digest);
  const supporting = new Set(
    passages.flatMap(({ block, start, end }, at) =>
      block >= 0 && texts[block]?.slice(start, end).includes(word) ? [at] : [],
    ),
  );
  return findVoices(record, digest, passages, supporting);
}

describe('findVoices', () => {
  it('finds who is named in a sentence on the incident or in the one beside it', () => {
    const text = 'Nothing yet. Rosfinmonitoring wanted data from Binance. Reuters told of it.';
    expect(voicesOf('wanted', 'A first block.', text)).toEqual([
      { party: 'rosfinmonitoring', state: 'found', block: 1, nth: 0 },
      { party: 'binance', state: 'found', block: 1, nth: 0 },
      { party: 'reuters', state: 'found', block: 1, nth: 0 },
      { party: 'fsb', state: 'absent' },
    ]);
  });

  it('leads to the mention that stands there and not to an earlier one of the block', () => {
    const text = 'Binance grows. Prices rose. Rosfinmonitoring wanted data from Binance.';
    expect(voicesOf('wanted', text)).toContainEqual({
      party: 'binance',
      state: 'found',
      block: 0,
      nth: 1,
    });
  });

  it('says nothing of a party that is named elsewhere only', () => {
    const voices = voicesOf(
      'wanted',
      'Rosfinmonitoring wanted data from Binance.',
      'The FSB moved.',
    );
    expect(voices.map(({ party }) => party)).not.toContain('fsb');
  });

  it.each(['(Reuters)', 'Photo: Reuters', '© Reuters', 'Reuters/Name'])(
    'takes the credit %s for no voice',
    (credit) => {
      const voices = voicesOf(
        'wanted',
        `Moscow ${credit} Rosfinmonitoring wanted data from Binance.`,
      );
      expect(voices.map(({ party }) => party)).not.toContain('reuters');
    },
  );

  it('never looks for persons', () => {
    expect(voicesOf('wanted', 'Gleb Kostarev wanted it.').map(({ party }) => party)).not.toContain(
      'gleb-kostarev',
    );
  });
});
