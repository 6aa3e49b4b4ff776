/** The popup for everybody: by the rules of axe, by keyboard alone, narrow, and right to left. */
import type { Page } from 'puppeteer-core';
import { expect, inject, it } from 'vitest';
import { toArticlePage } from '../../lib/node/article-page';
import { brokenRules } from './broken-rules';
import { openPopup, textOf, unfoldAll } from './popup-page';
import { readView, show, useStage } from './stage';

const stage = useStage();

/** An article about a summons, long enough that its last name is out of sight. */
const ARTICLE = toArticlePage({
  title: 'IRS asks a court to enforce its summons on Kraken',
  lang: 'en',
  text: [
    'The IRS asked a federal court to enforce a summons on Kraken for records of its customers.',
    'Kraken opposed the summons, and said that the IRS wanted too much about its customers.',
    'A judge in California ordered Kraken to give the IRS some of the account records.',
    'A line of the story.\n'.repeat(150).trim(),
    'Bitstamp said nothing.',
  ].join('\n'),
});

async function openFullPopup(): Promise<{ page: Page; popup: Page }> {
  const page = await show(stage(), ARTICLE);
  await readView(stage(), page);
  const popup = await openPopup(stage(), page);
  await popup.waitForSelector('[data-incident]');
  return { page, popup };
}

/** Firefox's driver cannot choose the colours: there its own are tried. */
const schemes = inject('browserKind') === 'chromium' ? ['light', 'dark'] : ['its own'];

it.each(schemes)('breaks no rule of axe, unfolded, in %s colours', async (scheme) => {
  const { popup } = await openFullPopup();
  if (scheme !== 'its own') {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }
  await unfoldAll(popup);
  expect(await brokenRules(popup)).toEqual([]);
});

it('says the levels of its headings in order', async () => {
  const { popup } = await openFullPopup();
  await unfoldAll(popup);
  const levels = await popup.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => Number(one.tagName[1])),
  );
  expect(levels[0]).toBe(1);
  for (const [at, level] of levels.entries()) {
    expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  }
});

it.each(['ltr', 'rtl'])('fits 320 pixels without scrolling sideways, written %s', async (dir) => {
  const { popup } = await openFullPopup();
  await popup.evaluate((direction) => {
    document.documentElement.dir = direction;
  }, dir);
  await popup.setViewport({ width: 320, height: 640 });
  await unfoldAll(popup);
  const [content, room] = await popup.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(room!);
});

it('sets the parties side by side where there is room, and below one another where not', async () => {
  const { popup } = await openFullPopup();
  const columns = () =>
    popup.evaluate(
      () =>
        new Set(
          [...document.querySelectorAll('.party')].map((one) =>
            Math.round(one.getBoundingClientRect().left),
          ),
        ).size,
    );
  await popup.setViewport({ width: 720, height: 600 });
  expect(await columns()).toBeGreaterThanOrEqual(3);
  await popup.setViewport({ width: 540, height: 600 });
  expect(await columns()).toBe(2);
  await popup.setViewport({ width: 360, height: 600 });
  expect(await columns()).toBe(1);
});

it('leads to a mention and back by keyboard alone, and says where it went', async () => {
  const { page, popup } = await openFullPopup();
  const focused = () =>
    popup.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.closest<HTMLElement>('[data-entity]')?.dataset.entity === 'bitstamp' &&
        activeElement.matches('.entity-go')
        ? 'bitstamp'
        : ((activeElement as HTMLElement | null)?.dataset.action ?? '');
    });
  const tabTo = async (wanted: string, key: 'Tab' | 'back') => {
    for (let steps = 0; steps < 60; steps++) {
      if ((await focused()) === wanted) return;
      if (key === 'back') await popup.keyboard.down('Shift');
      await popup.keyboard.press('Tab');
      if (key === 'back') await popup.keyboard.up('Shift');
    }
    expect(await focused()).toBe(wanted);
  };
  await tabTo('bitstamp', 'Tab');
  await popup.keyboard.press('Enter');
  await expect.poll(() => textOf(popup, '[role="status"]')).toContain('Bitstamp');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await tabTo('back', 'back');
  await popup.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});
