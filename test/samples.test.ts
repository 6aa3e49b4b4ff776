/** Our own sample articles, read in Node: each mention and incident as `samples/expected.json` says. */
import { describe, expect, it } from 'vitest';
import { matchingData } from '@/lib/catalog/matching';
import { rankingData } from '@/lib/catalog/ranking';
import { digestPage } from '@/lib/core/incident/digest';
import { rankIncidents } from '@/lib/core/incident/rank';
import { createMatcher } from '@/lib/core/mention/matcher';
import expected from './samples/expected.json';
import { readSample, sampleNames } from './samples/read-sample';

const { scan, decide } = createMatcher(matchingData);

describe.each(Object.entries(expected))('sample %s', (name, { incidents, mentions }) => {
  const { context, blocks } = readSample(name);
  const found = decide(
    context,
    blocks.map((block) => scan(block)),
  );

  it('has its mentions, whole and in order', () => {
    const texts = found.flatMap((list, at) =>
      list.map(({ start, end, entity }) => [blocks[at]?.text.slice(start, end), entity]),
    );
    expect(texts).toEqual(mentions);
  });

  it('is about its incident and no other', () => {
    const ranked = rankIncidents(digestPage(context, blocks, found), rankingData);
    expect(ranked.map(({ id }) => id)).toEqual(incidents);
  });
});

it('has an expectation for every sample', () => {
  expect(Object.keys(expected)).toEqual(sampleNames);
});
