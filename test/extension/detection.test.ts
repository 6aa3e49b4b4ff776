/**
 * What the extension finds on served articles is what `npm run detect` finds in their text: the same
 * places, the same organisations, the same incidents in the same order.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { matchingData } from '../../lib/catalog/matching';
import { rankingData } from '../../lib/catalog/ranking';
import { digestPage } from '../../lib/core/incident/digest';
import { rankIncidents } from '../../lib/core/incident/rank';
import { createMatcher } from '../../lib/core/mention/matcher';
import { toArticlePage } from '../../lib/node/article-page';
import { readMarks } from '../../lib/node/page-marks';
import { readSample, sampleNames } from '../samples/read-sample';
import { listedIncidents, openPopup } from './popup-page';
import { readView, show, useStage } from './stage';

interface Found {
  id: string;
  mentions: { start: number; end: number; entity: string }[];
  incidents: string[];
}

interface Labelled extends Found {
  lang: string;
  title: string;
  text: string;
}

const stage = useStage();

const readLines = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** What the command says of these texts, by id. */
function detect(articles: readonly Labelled[]): Map<string, Found> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-detect-'));
  try {
    const file = join(folder, 'articles.jsonl');
    const lines = articles.map(({ id, lang, title, text }) =>
      JSON.stringify({ id, lang, title, text }),
    );
    writeFileSync(file, `${lines.join('\n')}\n`);
    const printed = execFileSync('npm', ['run', '--silent', 'detect', '--', file], {
      encoding: 'utf8',
    });
    const found = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Found);
    return new Map(found.map((each) => [each.id, each]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Serves an article, one paragraph a line, and reads what the extension made of it. */
async function findInBrowser(article: Labelled): Promise<Found & { popup: string[] }> {
  const page = await show(stage(), toArticlePage(article));
  const view = await readView(stage(), page);
  const listed = view.frames.find(({ frameId }) => frameId === 0)!.report.mentions;
  await expect.poll(async () => (await readMarks(page)).length).toBe(listed.length);
  const marks = await readMarks(page);
  const popup = await openPopup(stage(), page);
  const result = {
    id: article.id,
    mentions: marks.map(({ start, end }, at) => ({ start, end, entity: listed[at]!.entity })),
    incidents: view.ranked.map(({ id }) => id),
    popup: await listedIncidents(popup),
  };
  await popup.close();
  await page.close();
  return result;
}

const SEEDS = '../shared/gold/seeds.jsonl';

describe.skipIf(!existsSync(SEEDS))(
  'the four articles of the labelled set beside the project',
  () => {
    const articles = existsSync(SEEDS) ? readLines(SEEDS) : [];
    let byCommand: Map<string, Found>;
    beforeAll(() => {
      byCommand = detect(articles);
    });

    it.each(articles)(
      '$id ($lang): all mentions, no other, and its incident first',
      async (article) => {
        const found = await findInBrowser(article);
        expect(found.mentions).toEqual(byCommand.get(article.id)!.mentions);
        expect(found.incidents).toEqual(byCommand.get(article.id)!.incidents);
        expect(found.popup).toEqual(found.incidents);
        expect(found.popup[0]).toBe(article.incidents[0]);
        const { scoreOne } = await import(
          /* @vite-ignore */ join(process.cwd(), SEEDS, '../score.mjs')
        );
        expect(scoreOne(article, found.mentions)).toMatchObject({ fp: 0, fn: 0 });
      },
    );
  },
);

/** What the same code finds in Node in the blocks of a sample: words in page order, and incidents. */
function findInNode(name: string): { words: string[]; incidents: string[] } {
  const { context, blocks } = readSample(name);
  const { scan, decide } = createMatcher(matchingData);
  const mentions = decide(
    context,
    blocks.map((block) => scan(block)),
  );
  const digest = digestPage(context, blocks, mentions);
  return {
    words: mentions.flatMap((found, at) =>
      found.map(({ start, end }) => blocks[at]!.text.slice(start, end)),
    ),
    incidents: rankIncidents(digest, rankingData).map(({ id }) => id),
  };
}

describe('our own sample articles', () => {
  it.each(sampleNames)('%s: the same in the browser as in Node', async (name) => {
    const page = await show(stage(), readFileSync(`test/samples/${name}.html`, 'utf8'));
    const view = await readView(stage(), page);
    const expected = findInNode(name);
    await expect
      .poll(async () => (await readMarks(page)).map((mark) => mark.text))
      .toEqual(expected.words);
    expect(view.ranked.map(({ id }) => id)).toEqual(expected.incidents);
    await page.close();
  });
});
