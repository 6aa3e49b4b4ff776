/** What the popup says with the page's own date and names in view: what came later, and whose voices. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openPopup } from './popup-page';
import { readView, show, useStage } from './stage';

const stage = useStage();

const FILLER = 'The harbour was quiet, and ships lay at anchor.\n'.repeat(60);
const STORY = `Rosfinmonitoring asked Binance in April 2021 to agree to hand over client data on donors to Navalny.
Binance said that no user data was shared with Rosfinmonitoring.
${FILLER}`;

const pageOf = (
  head: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>What Moscow asked Binance for</title>${head}</head><body><main>${STORY.split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('')}</main></body></html>`;

const dates = (popup: Page, list: string) =>
  popup.$$eval(`[data-incident="binance-rosfinmonitoring"] ${list} time`, (times) =>
    times.map((time) => time.getAttribute('datetime') ?? ''),
  );

const voices = (popup: Page) =>
  popup.$$eval('[data-incident="binance-rosfinmonitoring"] [data-voice]', (items) =>
    Object.fromEntries(
      items.map((item) => [item.getAttribute('data-voice'), item.getAttribute('data-state')]),
    ),
  );

async function openOn(html: string): Promise<{ page: Page; popup: Page }> {
  const page = await show(stage(), html);
  await readView(stage(), page);
  const popup = await openPopup(stage(), page);
  await popup.waitForSelector('[data-incident="binance-rosfinmonitoring"] [data-part="timeline"]');
  return { page, popup };
}

describe('since this was published', () => {
  it('sets apart what happened after the day that the page gives, in its own time zone', async () => {
    const { popup } = await openOn(
      pageOf(
        '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2026-01-01","datePublished":"2022-04-23T23:30:00-05:00"}</script>',
      ),
    );
    const since = await dates(popup, '[data-part="since"]');
    expect(since.length).toBeGreaterThan(0);
    expect(since.every((date) => date > '2022-04-23')).toBe(true);
    const before = (await dates(popup, '[data-part="timeline"]')).slice(0, -since.length);
    expect(before.length).toBeGreaterThan(0);
    expect(before.every((date) => date <= '2022-04-23')).toBe(true);
    const heading = await popup.$eval('[data-part="since"] h5', (h5) => h5.textContent);
    expect(heading).toMatch(/April 23, 2022|23 April 2022/);
  });

  it.each([
    ['without a date', ''],
    [
      'with a date that lies ahead',
      '<meta property="article:published_time" content="2093-01-01">',
    ],
  ])('is silent on a page %s', async (_name, head) => {
    const { popup } = await openOn(pageOf(head));
    expect(await popup.$('[data-part="since"]')).toBeNull();
  });
});

describe('voices on this page', () => {
  it('lead to their passage, or to what the record has of them', async () => {
    const { page, popup } = await openOn(pageOf(''));
    expect(await voices(popup)).toEqual({
      rosfinmonitoring: 'found',
      binance: 'found',
      reuters: 'absent',
      fsb: 'absent',
    });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await popup.click('[data-voice="binance"] button');
    const isAtTop = () =>
      page.evaluate(() => {
        const { top, bottom } = document.querySelector('main > p')!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isAtTop).toBe(true);
    await popup.click('[data-voice="reuters"] button');
    const focused = () =>
      popup.evaluate(() => document.activeElement?.getAttribute('data-party') ?? '');
    await expect.poll(focused).toBe('reuters');
  });
});
