/** What the articles say, found in the popup: each table's statements, at the place it names. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toArticlePage } from '../../lib/node/article-page';
import { type ArticleTable, articleTables, type Place } from '../articles/read-tables';
import { listedIncidents, openPopup, textOf, unfoldAll } from './popup-page';
import { readView, show, useStage } from './stage';

const stage = useStage();
const SEEDS = '../shared/gold/seeds.jsonl';

/** Where the popup has each part of an open incident. */
const SELECTORS: Record<Place, string> = {
  summary: '.summary',
  asked: '[data-fact="asked"]',
  scope: '[data-fact="scope"]',
  outcome: '[data-fact="outcome"]',
  positions: '[data-part="positions"]',
  timeline: '[data-part="timeline"]',
  sources: '.sources',
};

function readArticle({ sample, seed }: ArticleTable): string {
  if (sample) return readFileSync(`test/samples/${sample}.html`, 'utf8');
  const articles = readFileSync(SEEDS, 'utf8').trim().split('\n');
  return toArticlePage(articles.map((line) => JSON.parse(line)).find(({ id }) => id === seed));
}

const isHere = ({ seed }: ArticleTable) => seed === undefined || existsSync(SEEDS);

it.each(articleTables.filter(isHere))(
  '$name: the popup says what the article is about',
  async (table) => {
    const page = await show(stage(), readArticle(table));
    await readView(stage(), page);
    const popup = await openPopup(stage(), page);
    await expect.poll(async () => (await listedIncidents(popup))[0]).toBe(table.incident);
    await unfoldAll(popup);
    const incident = `[data-incident="${table.incident}"]`;
    const carried = table.statements.filter((statement) => 'words' in statement);
    expect(carried.length).toBeGreaterThan(0);
    for (const { words, place } of carried) {
      expect(await textOf(popup, `${incident} ${SELECTORS[place]}`)).toContain(words);
    }
    await popup.close();
    await page.close();
  },
);
