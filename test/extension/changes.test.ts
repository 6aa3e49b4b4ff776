/** The page about the data: what changed, what is covered, and a report of an error; for everybody. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import type { HistoryEntry, Incident } from '../../lib/core/model';
import { toArticlePage } from '../../lib/node/article-page';
import { boxOfText, readCard, readMarks } from '../../lib/node/page-marks';
import { until } from '../../lib/node/until';
import { brokenRules } from './broken-rules';
import { openPopup, textOf, unfoldAll } from './popup-page';
import { readView, show, useStage } from './stage';

const stage = useStage();
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'));
const history = read<HistoryEntry[]>('data/history.json');
const { title, outcome } = read<Incident>('data/incidents/kraken-irs-summons.json');

async function open(search = ''): Promise<Page> {
  const page = await stage().browser.openOwnPage(`changes.html${search}`);
  await page.waitForSelector('#report');
  return page;
}

const STORY = toArticlePage({
  title: 'IRS asks a court to enforce its summons on Kraken',
  lang: 'en',
  text: [
    'The IRS asked a federal court to enforce a summons on Kraken for records of its customers.',
    'A judge in California ordered Kraken to give the IRS some of the account records.',
  ].join('\n'),
});

/** Firefox's driver cannot choose the colours: there its own are tried. */
const schemes = inject('browserKind') === 'chromium' ? ['light', 'dark'] : ['its own'];

it.each(schemes)('breaks no rule of axe in %s colours', async (scheme) => {
  const page = await open('?incident=kraken-irs-summons');
  if (scheme !== 'its own') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }
  expect(await brokenRules(page)).toEqual([]);
});

it('says the levels of its headings in order, from one h1 on', async () => {
  const page = await open('?incident=kraken-irs-summons');
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => Number(one.tagName[1])),
  );
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  for (const [at, level] of levels.entries()) {
    expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  }
});

it.each(['ltr', 'rtl'])('fits 320 pixels without scrolling sideways, written %s', async (dir) => {
  const page = await open('?incident=kraken-irs-summons');
  await page.evaluate((direction) => {
    document.documentElement.dir = direction;
  }, dir);
  await page.setViewport({ width: 320, height: 640 });
  const [content, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(room!);
});

it.runIf(inject('browserKind') === 'chromium')('prints without what can be pressed', async () => {
  const page = await open();
  await page.emulateMediaType('print');
  const shown = await page.evaluate(() =>
    ['nav', '#report', '#changes', '#scope'].map(
      (part) => getComputedStyle(document.querySelector(part)!).display !== 'none',
    ),
  );
  expect(shown).toEqual([false, false, true, true]);
});

it('is reached from the popup and from the options', async () => {
  const page = await show(stage(), STORY);
  await readView(stage(), page);
  const popup = await openPopup(stage(), page);
  const options = await stage().browser.openOwnPage('options.html');
  await options.waitForSelector('main header a');
  for (const [own, link] of [
    [popup, 'footer a[href*="changes"]'],
    [options, 'main header a[href*="changes"]'],
  ] as const) {
    expect(
      await own.evaluate((one) => document.querySelector<HTMLAnchorElement>(one)!.href, link),
    ).toBe(`${stage().browser.origin}changes.html`);
  }
});

it('tells of each change by day, the newest first', async () => {
  const page = await open();
  const days = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-day]')].map((day) => ({
      date: day.dataset.day!,
      entries: [...day.querySelectorAll<HTMLElement>('[data-entry]')].map(
        (entry) => `${entry.dataset.entry} ${entry.dataset.kind}`,
      ),
    })),
  );
  const dates = [...new Set(history.map(({ date }) => date))].sort().reverse();
  expect(days.map(({ date }) => date)).toEqual(dates);
  for (const { date, entries } of days) {
    const told = history.filter((entry) => entry.date === date);
    expect(entries).toEqual(told.map(({ id, kind }) => `${id} ${kind}`));
  }
});

it('tells what happened to the entry that a link names', async () => {
  const page = await open('?incident=kraken-irs-summons');
  expect(await textOf(page, '#entry h2')).toBe(title);
  const told = history.filter(({ id }) => id === 'kraken-irs-summons');
  expect(await page.$$('#entry [data-entry]')).toHaveLength(told.length);
  const dates = await page.$$eval('#entry [data-entry] time', (times) =>
    times.map((time) => time.dateTime),
  );
  expect(dates).toEqual(told.map(({ date }) => date));
});

it.each([
  ['unknown', '?incident=no-such-thing', 'no-such-thing'],
  ['of another kind', '?entity=kraken-irs-summons', 'kraken-irs-summons'],
  ['of markup', '?incident=%3Cb%3Ex%3C%2Fb%3E', '<b>x</b>'],
  ['far too long', `?incident=${'x'.repeat(5000)}`, 'x'.repeat(100)],
])('says in a sentence that it knows no entry of an id %s', async (_what, search, id) => {
  const page = await open(search);
  expect(
    await page.evaluate(() => document.querySelector<HTMLElement>('#entry')!.dataset.status),
  ).toBe('unknown');
  expect(await textOf(page, '#entry p')).toContain(`no entry “${id}”`);
});

it('counts what is covered from the records themselves', async () => {
  const page = await open();
  const incidents = history.filter(({ kind, record }) => kind === 'added' && record === 'incident');
  const gone = history.filter(({ kind }) => kind === 'withdrawn' || kind === 'merged');
  expect(await textOf(page, '[data-numbers="incidents"] dd')).toBe(
    String(incidents.length - gone.length),
  );
  expect(await textOf(page, '[data-numbers="countries"] dd')).toMatch(/United States \(\d+\)/);
  expect(await textOf(page, '[data-numbers="languages"] dd')).toMatch(/Arabic \(\d+\)/);
});

describe('a report of an error', () => {
  const preview = (page: Page) =>
    page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.preview')!.value);

  it('is prefilled with entry, part and version, and copied as it is seen', async () => {
    const page = await open('?incident=kraken-irs-summons&field=outcome#report');
    const { date } = read<{ date: string }>('data/release.json');
    const { version } = read<{ version: string }>('package.json');
    await page.type('#report textarea:not(.preview)', 'It was July.');
    await expect.poll(() => preview(page)).toMatch(/It was July\.$/);
    const text = await preview(page);
    expect(text).toContain('incident kraken-irs-summons');
    expect(text).toContain(title);
    expect(text).toMatch(/: outcome$/m);
    expect(text).toMatch(new RegExp(`: ${date}$`, 'm'));
    expect(text).toMatch(new RegExp(`: ${version}$`, 'm'));
    expect(text).not.toContain(outcome);

    // The clipboard of a headless browser is closed to tests; what is put into it is caught.
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (copied) => {
        document.body.dataset.copied = copied;
      };
    });
    await page.click('[data-action="copy"]');
    await expect.poll(() => textOf(page, '#report [role="status"]')).toBe('Copied.');
    expect(await page.evaluate(() => document.body.dataset.copied)).toBe(text);
  });

  it('offers to send it only where the project says where to', async () => {
    const page = await open('?entity=kraken#report');
    const links = await page.$$('.ways a');
    const { bugs } = read<{ bugs?: unknown }>('package.json');
    expect(links.length > 0).toBe(bugs !== undefined);
  });

  it('says so when the browser does not let it copy', async () => {
    const page = await open('?entity=kraken#report');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.click('[data-action="copy"]');
    await expect.poll(() => textOf(page, '#report [role="status"]')).toMatch(/by hand/);
  });

  it('starts at an incident of the popup, and at the organisation of a card', async () => {
    const page = await show(stage(), STORY);
    await readView(stage(), page);
    const popup = await openPopup(stage(), page);
    await popup.waitForSelector('[data-incident]');
    await unfoldAll(popup);
    const search = await popup.evaluate(
      () =>
        new URL(
          document.querySelector<HTMLAnchorElement>(
            '[data-incident] .entry-links a[href*="changes"]',
          )!.href,
        ).search,
    );
    expect(search).toBe('?incident=kraken-irs-summons');

    await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(0);
    await page.bringToFront();
    const mark = (await boxOfText(page, 'Kraken'))!;
    await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
    const { controls, text } = await until(() => readCard(stage().browser, page), 'the card');
    expect(text).toMatch(/Data of \S+/);
    const { box } = controls.find(({ name }) => name === 'Report an error')!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await until(
      () =>
        stage().browser.inExtension(async () => {
          const tabs = await chrome.tabs.query({});
          return tabs.some(({ url }) => url?.endsWith('/changes.html?entity=kraken#report'));
        }),
      'the page on which errors are told',
    );
  });
});
