/** The card: how it opens and closes, what it says, and that the reader's place is kept. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { toArticlePage } from '../../lib/node/article-page';
import { boxOfText, type Card, readCard, readMarks } from '../../lib/node/page-marks';
import { until } from '../../lib/node/until';
import { readView, show, useStage } from './stage';

const kind = inject('browserKind');
const stage = useStage();

const STORY = `Kraken fights a summons of the IRS for customer data.
The Internal Revenue Service asked Kraken in 2021.
Weather: it will rain.`;

async function open(
  html = toArticlePage({ title: 'News', lang: 'en', text: STORY }),
): Promise<Page> {
  const page = await show(stage(), html);
  await readView(stage(), page);
  await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(0);
  await page.bringToFront();
  return page;
}

const card = (page: Page): Promise<Card> =>
  until(() => readCard(stage().browser, page), 'the card to open');
const noCard = (page: Page) => expect.poll(() => readCard(stage().browser, page)).toBeUndefined();

async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const box = (await boxOfText(page, words))!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What the shortcut does. */
async function pressNextMention(page: Page): Promise<void> {
  const tabId = await stage().browser.tabOf(page);
  if (kind === 'chromium') {
    const worker = await stage().browser.driver.waitForTarget(
      (each) => each.type() === 'service_worker',
    );
    await (await worker.worker())!.evaluate(() => {
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch(name: string): void };
      };
      onCommand.dispatch('next-mention');
    });
    return;
  }
  // Firefox gives tests no way to its shortcuts: this is the message that the command's listener sends.
  await stage().browser.inExtension(
    (tab) =>
      chrome.tabs.sendMessage(
        tab,
        { to: 'page', name: 'nextMention', request: {} },
        { frameId: 0 },
      ),
    tabId,
  );
}

it('opens when the pointer rests on a mark, and says who this is and which incidents fit', async () => {
  const page = await open();
  const at = await middleOf(page, 'Kraken');
  await page.mouse.move(at.x, at.y);
  const { text } = await card(page);
  expect(text).toContain('Kraken');
  expect(text).toContain('IRS');
});

it('says why these words were marked, in a sentence made of what was found', async () => {
  const page = await open();
  const at = await middleOf(page, 'IRS');
  await page.mouse.click(at.x, at.y);
  const { text, controls } = await card(page);
  expect(text).not.toContain('Marked because');
  const { box } = controls.find(({ name }) => name === 'Why this match?')!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect
    .poll(async () => (await card(page)).text)
    .toMatch(/Marked because .*(?:“IRS”|IRS).*\. That makes it likely\.|little doubt/);
});

it('opens on a click, and closes on one beside it', async () => {
  const page = await open();
  const at = await middleOf(page, 'Kraken');
  await page.mouse.click(at.x, at.y);
  await card(page);
  await page.mouse.click(5, 5);
  await noCard(page);
});

it('stays closed on a click where the mark is inside a link, which works as ever', async () => {
  const page = await open(
    '<!doctype html><html lang="en"><title>x</title><main><p>Go to <a href="#there">Coinbase here</a> now.</p><p id="there">Bitstamp spoke.</p></main>',
  );
  const link = await middleOf(page, 'Coinbase');
  await page.mouse.click(link.x, link.y);
  expect(await page.evaluate(() => location.hash)).toBe('#there');
  expect(await readCard(stage().browser, page)).toBeUndefined();
  const beside = await middleOf(page, 'Bitstamp');
  await page.mouse.click(beside.x, beside.y);
  expect((await card(page)).text).toContain('Bitstamp');
});

it('leads to the popup, open at the incident that was chosen', async () => {
  const page = await open();
  const at = await middleOf(page, 'Kraken');
  await page.mouse.click(at.x, at.y);
  const { title } = JSON.parse(readFileSync('data/incidents/kraken-irs-summons.json', 'utf8'));
  const { box } = (await card(page)).controls.find((each) => each.name === title)!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  if (kind === 'chromium') {
    const isPopup = (url: string) => url.startsWith(`${stage().browser.origin}popup.html`);
    const target = await stage().browser.driver.waitForTarget((each) => isPopup(each.url()));
    const popup = await target.asPage();
    await popup.waitForSelector('[data-incident="kraken-irs-summons"] [aria-expanded="true"]');
    await popup.close();
  } else {
    // Firefox shows its popup to no test. What the background keeps for it is asked for instead.
    await expect.poll(async () => (await readView(stage(), page)).focus).toBe('kraken-irs-summons');
  }
});

describe('the command', () => {
  it('goes from mention to mention, and Escape brings focus and place back', async () => {
    const filler = 'A line of the story.\n'.repeat(100);
    const page = await open(
      toArticlePage({
        title: 'News',
        lang: 'en',
        text: `${filler}Coinbase spoke.\n${filler}Bitstamp spoke.`,
      }).replace('<main>', '<button id="here">Here</button><main>'),
    );
    await page.focus('#here');
    await pressNextMention(page);
    expect((await card(page)).text).toContain('Coinbase');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await pressNextMention(page);
    await expect
      .poll(async () => (await readCard(stage().browser, page))?.text)
      .toContain('Bitstamp');
    await page.keyboard.press('Escape');
    await noCard(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('here');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  });

  it('starts anew after the last mention', async () => {
    const page = await open(
      toArticlePage({ title: 'x', lang: 'en', text: 'Coinbase.\nBitstamp.' }),
    );
    for (const name of ['Coinbase', 'Bitstamp', 'Coinbase']) {
      await pressNextMention(page);
      await expect.poll(async () => (await readCard(stage().browser, page))?.text).toContain(name);
    }
  });
});
