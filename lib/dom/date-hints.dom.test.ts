import { describe, expect, it } from 'vitest';
import { findPublished } from '../core/page-date';
import { readDateHints } from './date-hints';

const NOW = Date.UTC(2026, 10, 28);

/** A page of its own, as it would be served; parsed, so that nothing of it runs. */
const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('readDateHints', () => {
  it.each([
    [
      'JSON-LD before a meta name',
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-04-24"}</script>
       <meta property="article:published_time" content="2020-01-01">`,
    ],
    ['Open Graph', '<meta property="article:published_time" content="2022-04-24T21:00:00-04:00">'],
    ['a Dublin Core name in capitals', '<meta name="DC.date.issued" content="2022-04-24">'],
    ['microdata', '<meta itemprop="datePublished" content="2022-04-24">'],
    [
      'the time of the article and not that of another story',
      `<aside><time datetime="2026-01-01">today</time></aside>
       <article><header><h1>A</h1><time datetime="2022-04-24T10:00">24 April</time></header></article>`,
    ],
    ['a marked time', '<p><time itemprop="datePublished" datetime="2022-04-24">24 April</time>'],
  ])('finds %s', (_name, html) => {
    expect(findPublished(readDateHints(pageOf(html)), NOW)).toBe('2022-04-24');
  });

  it('is silent on a page without a date, and on one whose only time is of another story', () => {
    expect(readDateHints(pageOf('<p>No date'))).toEqual([]);
    expect(
      readDateHints(pageOf('<aside><time datetime="2026-01-01">today</time></aside>')),
    ).toEqual([]);
  });

  it('sends no more than a message may hold', () => {
    const many =
      '<meta name="date" content="2022-04-24"><article><time datetime="2022-04-24">x</time></article>'.repeat(
        50,
      );
    const catalogue = `<script type="application/ld+json">"${'x'.repeat(60_000)}"</script>`;
    const hints = readDateHints(pageOf(many + catalogue));
    expect(hints.length).toBeLessThanOrEqual(16);
    expect(hints.every(([, value]) => value.length <= 50_000)).toBe(true);
  });
});
