/** The library: all incidents without an article, found by words and filters, each with its own link. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import type { Incident } from '../../lib/core/model';
import { brokenRules } from './broken-rules';
import { textOf } from './popup-page';
import { useStage } from './stage';

const stage = useStage();
const kraken = JSON.parse(
  readFileSync('data/incidents/kraken-irs-summons.json', 'utf8'),
) as Incident;

async function open(hash = ''): Promise<Page> {
  const page = await stage().browser.openOwnPage(`library.html${hash}`);
  await page.waitForSelector('main[data-state="loaded"]');
  return page;
}

const results = (page: Page): Promise<string[]> =>
  page.$$eval('[data-result]', (items) => items.map((item) => item.getAttribute('data-result')!));

/** Firefox's driver cannot choose the colours: there its own are tried. */
const schemes = inject('browserKind') === 'chromium' ? ['light', 'dark'] : ['its own'];

describe('the list', () => {
  it('holds every incident, and counts them', async () => {
    const page = await open();
    expect((await results(page)).length).toBeGreaterThanOrEqual(120);
    expect(await textOf(page, '[data-part="count"]')).toMatch(/^1\d\d incidents$/);
  });

  it.each([
    ['kraken summons', 'kraken-irs-summons'],
    ['كراكن', 'kraken-irs-summons'],
    ['币安', 'binance-rosfinmonitoring'],
    ['Росфинмониторинг', 'binance-rosfinmonitoring'],
  ])('answers %s as it is typed', async (query, id) => {
    const page = await open();
    await page.type('#query', query);
    await expect.poll(() => results(page)).toContain(id);
    expect((await results(page)).length).toBeLessThan(120);
  });

  it('narrows by filters that stand in the address, and back again', async () => {
    const page = await open();
    await page.select('[data-filter="country"]', 'NG');
    await expect.poll(() => results(page)).toContain('nigeria-binance');
    expect(await results(page)).not.toContain('kraken-irs-summons');
    expect(await page.evaluate(() => location.hash)).toBe('#country=NG');
    await page.evaluate(() => history.back());
    await expect.poll(async () => (await results(page)).length).toBeGreaterThanOrEqual(120);
  });

  it('says so where nothing fits, and how to go on', async () => {
    const page = await open('#q=zzzzzz');
    await expect.poll(() => textOf(page, 'main')).toContain('No incident fits.');
    await page.click('[data-action="clear"]');
    await expect.poll(async () => (await results(page)).length).toBeGreaterThanOrEqual(120);
  });

  it('tells one party in the order of time', async () => {
    const page = await open('#entity=kraken');
    const dates = await page.$$eval('[data-part="party-timeline"] time', (times) =>
      times.map((time) => time.getAttribute('datetime')!),
    );
    expect(dates.length).toBeGreaterThan(5);
    expect(dates).toEqual([...dates].sort());
    expect(
      await page.$$eval('.rail', (rails) =>
        rails.every((rail) => rail.getAttribute('aria-hidden') === 'true'),
      ),
    ).toBe(true);
  });
});

describe('one incident', () => {
  it('is a link, has its kin, and leads back to the list as it was', async () => {
    const page = await open('#entity=kraken');
    await page.click('[data-result="kraken-irs-summons"] a');
    await page.waitForSelector('[data-incident="kraken-irs-summons"] [data-part="positions"]');
    const focused = await page.evaluate(() => document.activeElement?.tagName);
    expect(focused).toBe('H2');
    expect(await textOf(page, '[data-part="related"]')).toContain('Coinbase');
    await page.click('.library-back a');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#entity=kraken');
    await expect.poll(() => results(page)).toContain('kraken-irs-summons');
  });

  it('is cited by its id, the version of the data and its first document', async () => {
    const page = await open('#incident=kraken-irs-summons');
    const citation = await textOf(page, '.citation');
    expect(citation).toContain(kraken.title);
    expect(citation).toMatch(/incident kraken-irs-summons, data of \d{4}-\d\d-\d\d/);
    expect(citation).toContain('https://');
    await page.click('[data-action="cite"]');
    await expect
      .poll(() => textOf(page, '[data-part="citation"] [role="status"]'))
      .toMatch(/Copied\.|does not let/);
  });

  it.each(['no-such-incident', '<b>x</b>', 'x'.repeat(500)])(
    'has a sentence for the unknown id %s',
    async (id) => {
      const page = await open(`#incident=${encodeURIComponent(id)}`);
      expect(await textOf(page, '[data-status="unknown"]')).toContain('have no entry');
      expect(await page.$('b')).toBeNull();
    },
  );
});

describe('everybody', () => {
  it.each(schemes)('breaks no rule of axe in %s colours', async (scheme) => {
    for (const hash of ['#entity=binance', '#incident=binance-rosfinmonitoring']) {
      const page = await open(hash);
      if (scheme !== 'its own') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      }
      expect(await brokenRules(page)).toEqual([]);
    }
  });

  it.each(['ltr', 'rtl'])('fits 320 pixels without scrolling sideways, written %s', async (dir) => {
    for (const hash of ['#entity=binance', '#incident=binance-rosfinmonitoring']) {
      const page = await open(hash);
      await page.evaluate((direction) => {
        document.documentElement.dir = direction;
      }, dir);
      await page.setViewport({ width: 320, height: 640 });
      const excess = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      await expect.poll(excess).toBeLessThanOrEqual(0);
    }
  });
});
