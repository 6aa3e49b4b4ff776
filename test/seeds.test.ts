/**
 * Four real articles that lie beside the project where it is developed: detection gives exactly the
 * mentions that readers marked, and the incident they named first.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detectPage, type TextPage } from '@/lib/node/detect';

interface Labelled extends TextPage {
  mentions: { start: number; end: number; entity: string; spanTolerance?: number }[];
  optional?: { start: number; end: number; entity: string }[];
  incidents: string[];
}

const file = fileURLToPath(new URL('../../shared/gold/seeds.jsonl', import.meta.url));
const articles: Labelled[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : [];

describe.skipIf(articles.length === 0)(
  'the four articles (skipped where ../shared/gold/seeds.jsonl is absent)',
  () => {
    // Only organisations that the readers were asked to mark are compared.
    const inventory = new Set(articles.flatMap(({ mentions }) => mentions.map((m) => m.entity)));

    it.each(articles.map((article) => [article.id, article] as const))('%s', (_id, article) => {
      const { mentions, incidents } = detectPage(article);
      const show = (mention: { start: number; end: number; entity: string }) =>
        `${mention.start}-${mention.end} ${mention.entity} ${article.text.slice(mention.start, mention.end)}`;
      const wanted = article.mentions.map((mention) => {
        const hit = mentions.find(
          ({ start, end, entity }) =>
            entity === mention.entity &&
            Math.abs(start - mention.start) <= (mention.spanTolerance ?? 0) &&
            Math.abs(end - mention.end) <= (mention.spanTolerance ?? 0),
        );
        return show(hit ?? mention);
      });
      expect(mentions.filter(({ entity }) => inventory.has(entity)).map(show)).toEqual(wanted);
      expect(incidents).toEqual(article.incidents);
    });
  },
);
