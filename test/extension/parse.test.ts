/** What only the build of an English sentence tells: asked of the background, which makes its parser then and not before. */
import type { Page } from 'puppeteer-core';
import { expect, inject, it } from 'vitest';
import { toArticlePage } from '../../lib/node/article-page';
import { askBackground } from '../../lib/node/ask-extension';
import { boxOfText, readCard, readMarks } from '../../lib/node/page-marks';
import { until } from '../../lib/node/until';
import { inBackground } from './background';
import { readView, show, useStage } from './stage';

const kind = inject('browserKind');
const stage = useStage();

/** As `PARSER_MADE` in `lib/core/english/parse-english.ts`. */
const MADE = 'parser made';

/** How often the running background has made its parser. */
const timesMade = (): Promise<number> =>
  kind === 'chromium'
    ? inBackground(stage().browser, (name) => performance.getEntriesByName(name).length, MADE)
    : stage().browser.inExtension(async (name) => {
        type Firefox = { browser: { runtime: { getBackgroundPage(): Promise<Window> } } };
        const { runtime } = (globalThis as unknown as Firefox).browser;
        return (await runtime.getBackgroundPage()).performance.getEntriesByName(name).length;
      }, MADE);

const open = (text: string): Promise<Page> =>
  show(stage(), toArticlePage({ title: 'Morning briefing', lang: 'en', text }));
const marksAre = (page: Page, texts: string[]) =>
  expect.poll(async () => (await readMarks(page)).map(({ text }) => text)).toEqual(texts);

const question = {
  text: 'Kraken declined to comment.',
  start: 0,
  end: 6,
  body: false,
  rival: true,
};

it('is not made for settings, badge, card and popup, and once for the first question', async () => {
  const page = await open('Coinbase answered first.');
  await readView(stage(), page);
  expect(await timesMade()).toBe(0);
  const { readings } = await askBackground(stage().browser, 'readSentences', {
    questions: [question],
  });
  expect(readings).toEqual(['agent']);
  expect(await timesMade()).toBe(1);
  await askBackground(stage().browser, 'readSentences', { questions: [question] });
  expect(await timesMade()).toBe(1);
});

it('marks what needs no parse, then the rest, and says why', async () => {
  const page = await open(
    'Kraken declined to comment, and two of its competitors did not reply.\nThe morning stays quiet.',
  );
  await marksAre(page, ['Kraken']);
  await page.bringToFront();
  const { x, y, width, height } = (await boxOfText(page, 'Kraken'))!;
  await page.mouse.click(x + width / 2, y + height / 2);
  const why = await until(async () => {
    const card = await readCard(stage().browser, page);
    return card?.controls.find(({ name }) => name === 'Why this match?');
  }, 'the card');
  await page.mouse.click(why.box.x + why.box.width / 2, why.box.y + why.box.height / 2);
  await expect
    .poll(async () => (await readCard(stage().browser, page))?.text)
    .toContain('in its sentence “Kraken” does what a company or an agency does');
});

it('asks anew about a text that changes, and drops what no longer stands there', async () => {
  const page = await open('Kraken declined to comment, and nobody else was asked.');
  await marksAre(page, ['Kraken']);
  await page.evaluate(() => {
    document.querySelector('main p')!.textContent = 'The Kraken opened one eye.';
  });
  await marksAre(page, []);
  await page.evaluate(() => {
    document.querySelector('main p')!.textContent = 'A judge asked Bullish for its books.';
  });
  await marksAre(page, ['Bullish']);
});

it('marks no team for what teams do', async () => {
  const page = await open(
    'Kraken declined to comment.\nThe goaltender of the Kraken made 31 saves in the NHL.',
  );
  const { frames } = await readView(stage(), page);
  expect(frames[0]?.report.mentions).toEqual([]);
  expect(await readMarks(page)).toEqual([]);
});
