/** The options page: lists, switches, sync, backup, and values that cannot be used. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, inject, it } from 'vitest';
import { until } from '../../lib/node/until';
import { useStage } from './stage';

const stage = useStage();
const kind = inject('browserKind');
const folder = mkdtempSync(join(tmpdir(), 'sidelight-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file for the page to load. */
function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Opens the options. Files it hands out are kept in the page: no browser asks where to save them. */
async function openOptions(): Promise<Page> {
  const page = await stage().browser.openOwnPage('options.html');
  await page.waitForSelector('main');
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      void saved(this);
    };
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const address = make(blob);
      blobs.set(address, blob as Blob);
      return address;
    };
    async function saved({ href, download }: HTMLAnchorElement) {
      Object.assign(window, { saved: { name: download, text: await blobs.get(href)!.text() } });
    }
  });
  return page;
}

const savedFile = (page: Page) =>
  until(
    () =>
      page.evaluate(() => {
        const own = window as { saved?: { name: string; text: string } };
        const { saved } = own;
        delete own.saved;
        return saved;
      }),
    'the file',
  );

const textOf = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) => (document.querySelector<HTMLElement>(wanted)?.textContent ?? '').trim(),
    selector,
  );
const press = (page: Page, label: string) =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll<HTMLElement>('button, label')].find((each) =>
      each.textContent?.trim().startsWith(wanted),
    );
    if (!button) throw new Error(`There is no “${wanted}” to press.`);
    button.click();
  }, label);

/** Waits until the list shows a text. */
const showsList = (page: Page, text: string) =>
  until(
    async () => ((await page.$eval('textarea', (area) => area.value)) === text ? true : undefined),
    'the list to be shown',
  );

/** Waits until an element says some words. */
const says = (page: Page, selector: string, words: string) =>
  until(
    async () => ((await textOf(page, selector)).includes(words) ? true : undefined),
    `“${words}” in ${selector}`,
  );

/** As typing does, but at once. */
const type = (page: Page, text: string) =>
  page.evaluate((value) => {
    const area = document.querySelector('textarea')!;
    area.value = value;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

async function load(page: Page, accept: string, path: string): Promise<void> {
  const field = (await page.$(
    `input[type=file][accept*="${accept}"]`,
  )) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
  await page.waitForSelector('.status-box');
}

const stored = () => stage().browser.inExtension(() => chrome.storage.local.get(null));
const setStored = (values: Record<string, unknown>) =>
  stage().browser.inExtension((items) => chrome.storage.local.set(items), values);

afterEach(async () => {
  await stage().browser.inExtension(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.sync.clear();
  });
  for (const page of await stage().browser.driver.pages()) {
    if (page.url().endsWith('/options.html')) await page.close();
  }
});

it('keeps bad lines and says why, shows both forms, and keeps a list for each mode', async () => {
  const page = await openOptions();
  const long = `${'a'.repeat(300)}.example`;
  const text = ['# mine', 'www.bank.example', 'not a host', 'börse.example', long, '10.0.0.1'].join(
    '\n',
  );
  await type(page, text);
  await page.waitForSelector('[data-notes="bad"] [data-line="5"]');
  expect(await textOf(page, '.counts')).toBe('3 sites · 2 lines cannot be read and have no effect');
  expect(await textOf(page, '[data-notes="bad"] [data-line="3"]')).toContain('has a space');
  expect(await textOf(page, '[data-notes="bad"] [data-line="5"]')).toContain('253 characters');
  expect(await textOf(page, '[data-notes="international"]')).toMatch(
    /börse\.example.*xn--brse-5qa\.example/,
  );
  await until(
    async () => ((await stored()).exceptList === text ? true : undefined),
    'the list to be kept',
  );

  await press(page, 'Only on these sites');
  await showsList(page, '');
  await type(page, 'news.test');
  await until(
    async () => ((await stored()).onlyList === 'news.test' ? true : undefined),
    'the other list to be kept',
  );
  await press(page, 'On all sites except these');
  await showsList(page, text);
  expect(await stored()).toMatchObject({ siteMode: 'all-except', exceptList: text });
});

it('finds lines by either form and removes one, which can be undone', async () => {
  await setStored({ exceptList: 'bank.example\nxn--brse-5qa.example\nnews.test' });
  const page = await openOptions();
  await page.waitForSelector('input[type=search]');
  await page.type('input[type=search]', 'börse');
  await page.waitForSelector('.found li');
  expect(await textOf(page, '.found')).toContain('xn--brse-5qa.example');
  await press(page, 'Remove');
  await page.waitForSelector('.status-box');
  expect((await stored()).exceptList).toBe('bank.example\nnews.test');
  await press(page, 'Undo');
  await until(
    async () =>
      (await stored()).exceptList === 'bank.example\nxn--brse-5qa.example\nnews.test'
        ? true
        : undefined,
    'the line to come back',
  );
});

it('imports by merging, says what it did, and exports with a dated name', async () => {
  await setStored({ exceptList: 'bank.example\n!news.test\n' });
  const page = await openOptions();
  const path = fileOf('theirs.txt', 'www.bank.example\nnews.test\nnew.example\nbad line\n');
  await load(page, 'text/plain', path);
  expect(await textOf(page, '.status-box p')).toBe(
    'Imported from theirs.txt: 1 added, 1 already there. 1 line says the opposite of yours. Yours stays. 1 line could not be read. It was added and is marked.',
  );
  const merged = 'bank.example\n!news.test\nnew.example\nbad line\n';
  expect((await stored()).exceptList).toBe(merged);
  await showsList(page, merged);
  await press(page, 'Export this list');
  const file = await savedFile(page);
  expect(file.name).toMatch(/^sidelight-sites-\d{4}-\d{2}-\d{2}\.txt$/);
  expect(file.text).toBe(merged);
  await press(page, 'Undo');
  await until(
    async () => ((await stored()).exceptList === 'bank.example\n!news.test\n' ? true : undefined),
    'the list from before',
  );
  await load(page, 'text/plain', fileOf('picture.txt', 'PNG\0\0'));
  await says(page, '.status-box', 'not a text file');
});

it('takes a list of 50,000 lines', async () => {
  const page = await openOptions();
  const lines = Array.from({ length: 50_000 }, (_, at) =>
    at % 1000 === 0 ? `bad line ${at}` : `site-${at}.example.org`,
  );
  await load(page, 'text/plain', fileOf('long.txt', lines.join('\n')));
  await says(page, '.counts', '49,950 sites · 50 lines');
  expect(((await stored()).exceptList as string).split('\n')).toHaveLength(50_001);
});

it('has a switch each for marks, card, badge and on-click mode, kept at once', async () => {
  const page = await openOptions();
  for (const [label, key, value] of [
    ['Mark only the first mention', 'firstOnly', true],
    ['Marks on names', 'marks', false],
    ['Card at a name', 'card', false],
    ['Number on the icon', 'badge', false],
    ['Read a page only when I ask', 'onClick', true],
  ] as const) {
    await press(page, label);
    await until(async () => ((await stored())[key] === value ? true : undefined), label);
  }
});

it('lists the shortcuts, four at most, with the way to change them', async () => {
  const page = await openOptions();
  await page.waitForSelector('[data-command]');
  const names = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-command]')].map((row) => row.dataset.command),
  );
  expect(names).toContain('_execute_action');
  expect(names).toContain('next-mention');
  expect(names).toContain('hide-marks');
  expect(names.length).toBeLessThanOrEqual(4);
  // A browser that keeps a suggested key for itself leaves the command without one.
  expect(await textOf(page, '.shortcuts')).not.toContain('not set');
  if (kind === 'chromium') {
    await press(page, 'Change shortcuts');
    await stage().browser.driver.waitForTarget((each) =>
      each.url().startsWith('chrome://extensions/shortcuts'),
    );
  } else {
    // Opening it would leave the test's tab for a page of Firefox that no test can drive.
    expect(
      await page.evaluate(
        () =>
          typeof (chrome.commands as { openShortcutSettings?: unknown }).openShortcutSettings ===
          'function',
      ),
    ).toBe(true);
  }
});

it('carries settings by the browser’s own sync on request, without addresses of pages', async () => {
  await setStored({
    exceptList: 'bank.example',
    pageChoices: {
      'https://secret.example/diary': { choice: 'off', at: '2026-11-22T00:00:00.000Z' },
    },
  });
  const page = await openOptions();
  const carried = () => stage().browser.inExtension(() => chrome.storage.sync.get(null));
  expect(await carried()).toEqual({});
  await press(page, 'Carry settings through my browser’s own sync');
  await page.waitForSelector('[data-carry="carried"]');
  const items = await carried();
  expect(Object.keys(items).sort()).toEqual([
    expect.stringMatching(/^carry-000001-[a-z0-9]+\.0$/),
    expect.stringMatching(/^carry-000001-[a-z0-9]+\.head$/),
  ]);
  expect(JSON.stringify(items)).not.toContain('secret');

  // Drawn at random, so that no compression makes it small.
  const large = await page.evaluate(() =>
    Array.from({ length: 4000 }, () => `${crypto.randomUUID()}.example`).join('\n'),
  );
  await type(page, large);
  await page.waitForSelector('[data-carry="too-large"]');
  expect(await textOf(page, '[data-carry]')).toContain('They stay in this browser');
  expect(await carried()).toEqual(items);
  expect((await stored()).exceptList).toBe(large);
});

it('saves settings to a file and loads them again; a newer file changes nothing', async () => {
  await setStored({ exceptList: 'bank.example', card: false });
  const page = await openOptions();
  await press(page, 'Save settings to a file');
  const file = await savedFile(page);
  expect(file.name).toMatch(/^sidelight-settings-\d{4}-\d{2}-\d{2}\.json$/);

  await setStored({ exceptList: 'other.example', card: true });
  await showsList(page, 'other.example');
  const newer = fileOf('newer.json', file.text.replace('"version": 1', '"version": 7'));
  await load(page, 'json', newer);
  await says(page, '.status-box', 'newer version');
  expect(await stored()).toMatchObject({ exceptList: 'other.example', card: true });

  await load(page, 'json', fileOf('settings.json', file.text));
  await says(page, '.status-box', 'were replaced');
  expect(await stored()).toMatchObject({ exceptList: 'bank.example', card: false });
  await page.waitForSelector('[data-previous="file"]');
  await press(page, 'Bring back what was here before');
  await until(
    async () => ((await stored()).exceptList === 'other.example' ? true : undefined),
    'what was there before',
  );
});

it('falls back from corrupt and newer values, says so, and keeps them for export', async () => {
  await setStored({ marks: 'yes', exceptList: 'from.the.future', exceptList$: { v: 9 } });
  const page = await openOptions();
  await page.waitForSelector('[data-section="problems"]');
  expect(await textOf(page, '[data-problem="corrupt"]')).toContain('“Marks on names” is damaged');
  expect(await textOf(page, '[data-problem="newer"]')).toContain('newer version');
  expect(await page.$eval('textarea', (area) => area.value)).toBe('');
  expect(await stored()).toMatchObject({ marks: 'yes', exceptList: 'from.the.future' });

  await press(page, 'Marks on names');
  await page.waitForSelector('[data-problem="set-aside"]');
  await press(page, 'Save the old values to a file');
  const { text } = await savedFile(page);
  expect(text).toContain('from.the.future');
  expect(JSON.parse(text).setAside).toMatchObject([{ key: 'marks', value: 'yes' }]);
});

it('has no barrier that axe knows of, with everything on it', async () => {
  await setStored({
    exceptList: 'bank.example\nnot a host\nbörse.example',
    marks: 'damaged',
    marksHidden: true,
    pageChoices: { 'https://news.test/a': { choice: 'off', at: '2026-11-22T00:00:00.000Z' } },
    muted: ['site', 'everywhere'].map((scope) => ({
      entity: 'kraken',
      name: 'Kraken',
      scope,
      where: scope === 'site' ? 'news.test' : '',
      at: '2026-11-22T00:00:00.000Z',
    })),
  });
  const page = await openOptions();
  await page.waitForSelector('[data-notes="bad"]');
  await page.waitForSelector('[data-muted="everywhere"]');
  await page.type('input[type=search]', 'bank');
  await page.waitForSelector('.found li');
  await page.bringToFront();
  // Handed to the driver as code: the page's own policy lets no script in.
  await page.evaluate(axe.source);
  const faults = await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: typeof import('axe-core') }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(faults).toEqual([]);
});

/** Puts a text into the field of the tester and presses its button. */
async function tryText(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    document.querySelector<HTMLTextAreaElement>('[data-section="try"] textarea')!.value = value;
  }, text);
  await press(page, 'Try it');
}

it('tries a text: each name with what became of it, and why', async () => {
  const page = await openOptions();
  await tryText(
    page,
    'The SEC filed a lawsuit against Coinbase. <b>Wait</b> 30 sec.\nThe Seattle Kraken won the hockey game.\nوقالت بينانس إنها تعاونت.',
  );
  await page.waitForSelector('[data-try="done"]');
  const names = await page.$$eval('.try-names li', (items) =>
    items.map((item) => ({
      accepted: item.dataset.accepted,
      alias: item.querySelector('mark')!.textContent,
      text: item.textContent,
    })),
  );
  expect(names.map(({ accepted, alias }) => `${alias} ${accepted}`)).toEqual([
    'SEC true',
    'Coinbase true',
    'sec false',
    'Kraken false',
    'بينانس true',
  ]);
  expect(names[0]!.text).toContain('Marked because “SEC” stands in capitals');
  expect(names[2]!.text).toContain('<b>Wait</b> 30 sec');
  expect(names[3]!.text).toContain('“Kraken” is part of a longer name');
  expect(await textOf(page, '[data-try]')).toBe('3 names marked. 2 left alone.');
  await page.evaluate(axe.source);
  const broken = await page.evaluate(
    async () => (await (window as unknown as { axe: typeof axe }).axe.run()).violations,
  );
  expect(broken.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await stored()).not.toHaveProperty('text');
});

it('tells of a text what the build of its sentences decided', async () => {
  const page = await openOptions();
  await tryText(page, 'Kraken declined to comment.\nTether the goat to the fence.');
  await page.waitForSelector('[data-try="done"]');
  const names = await page.$$eval('.try-names li', (items) =>
    items.map((item) => item.textContent),
  );
  expect(names[0]).toContain('in its sentence “Kraken” does what a company or an agency does');
  expect(names[1]).toContain('By the build of its sentence, “Tether” is a verb here.');
});

it('lets the reader go on while a megabyte is tried', async () => {
  const page = await openOptions();
  const line = 'Coinbase spoke of the weather, and of nothing else in particular. ';
  const count = Math.ceil(1_000_000 / line.length);
  await page.evaluate(() => {
    // Tasks of the page's own that get their turn before the text is read to its end.
    const own = window as { turns?: number };
    own.turns = 0;
    setInterval(() => {
      if (document.querySelector('[data-try="busy"]')) own.turns! += 1;
    }, 1);
  });
  await tryText(page, line.repeat(count));
  await page.waitForSelector('[data-try="done"]');
  expect(await textOf(page, '[data-try]')).toBe(
    `${new Intl.NumberFormat('en').format(count)} names marked.`,
  );
  expect(await page.evaluate(() => (window as { turns?: number }).turns)).toBeGreaterThan(5);
  expect(await page.$$eval('.try-names li', (items) => items.length)).toBe(50);
  await press(page, 'Show more');
  await until(
    async () =>
      (await page.$$eval('.try-names li', (items) => items.length)) === 100 ? true : undefined,
    'more names',
  );
});
