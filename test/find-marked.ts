/** The matcher over the real data, for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMarkedText, writeMarkedText } from '@/lib/core/mention/marked-text';
import { createMatcher } from '@/lib/core/mention/matcher';
import { packMatchingData } from '@/lib/core/mention/pack';
import { pageFromText } from '@/lib/core/mention/page-text';
import type { Entity } from '@/lib/core/model';

const folder = join(import.meta.dirname, '../data/entities');

export const entities: readonly Entity[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Entity);

export const matcher = createMatcher(packMatchingData(entities));

/** @returns mentions with offsets within the whole text */
export const findAll = (page: { lang: string; title: string; text: string }) => {
  const { context, blocks, offsets } = pageFromText(page);
  return matcher
    .decide(
      context,
      blocks.map((block) => matcher.scan(block)),
    )
    .flatMap((mentions, block) =>
      mentions.map(({ start, end, entity }) => ({
        start: start + (offsets[block] ?? 0),
        end: end + (offsets[block] ?? 0),
        entity,
      })),
    );
};

/** @returns the text with what was found marked in it */
export const findMarked = (page: { lang: string; title: string; text: string }): string =>
  writeMarkedText(page.text, findAll(page));

/**
 * A table of what must and must not be found in one language: title and text, the expected names
 * marked. To add a case, add a line.
 */
export const testMarked = (
  lang: string,
  cases: readonly (readonly [title: string, marked: string])[],
): void => {
  test.each(cases)(`${lang}: %s`, (title, marked) => {
    expect(findMarked({ lang, title, text: readMarkedText(marked).text })).toBe(marked);
  });
};
