/** The context of a page told in the page's own language, when the reader chooses so. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { boxOfText, readCard, readMarks } from '../../lib/node/page-marks';
import { until } from '../../lib/node/until';
import { openPopup, textOf, unfoldAll } from './popup-page';
import { readView, show, useStage } from './stage';

const kind = inject('browserKind');
const stage = useStage();

const ID = 'binance-rosfinmonitoring';
const english = JSON.parse(readFileSync(`data/incidents/${ID}.json`, 'utf8'));
const swedish = JSON.parse(readFileSync(`data/translations/sv/${ID}.json`, 'utf8'));
const words = parse(readFileSync('data/locales/en.yml', 'utf8'));
const entry = `[data-incident="${ID}"]`;
const switchOf = '.context-language input';

/** A Swedish article on the request. */
const openArticle = async (): Promise<Page> => {
  const page = await show(stage(), readFileSync('test/samples/sv-binance.html', 'utf8'));
  await readView(stage(), page);
  return page;
};

const title = (popup: Page): Promise<{ text: string; lang: string; dir: string } | null> =>
  popup.evaluate((selector) => {
    const element = document.querySelector<HTMLElement>(`${selector} .incident-title`);
    return element && { text: element.innerText.trim(), lang: element.lang, dir: element.dir };
  }, entry);

it('is told in the interface’s language until the reader chooses the page’s, and then at once', async () => {
  const popup = await openPopup(stage(), await openArticle());
  await expect.poll(() => title(popup)).toEqual({ text: english.title, lang: 'en', dir: 'ltr' });
  expect(await textOf(popup, '.context-language')).toContain('Swedish');
  expect(await textOf(popup, entry)).not.toContain(words.incident.inEnglish);

  await popup.click(switchOf);
  await expect.poll(() => title(popup)).toEqual({ text: swedish.title, lang: 'sv', dir: 'ltr' });
  await unfoldAll(popup);
  expect(await textOf(popup, `${entry} .summary`)).toBe(swedish.summary);
  const { entryLanguage, quotes, dates } = await popup.evaluate((selector) => {
    const all = (inner: string) => [
      ...document.querySelectorAll<HTMLElement>(`${selector} ${inner}`),
    ];
    return {
      entryLanguage: document.querySelector<HTMLElement>(selector)?.lang,
      quotes: all('blockquote').map((each) => [each.innerText.trim(), each.lang]),
      dates: all('.timeline time').map((each) => each.innerText),
    };
  }, entry);
  expect(entryLanguage).toBe('sv');
  // Words that were said stay as they were said.
  for (const { quote, quoteLang = 'en' } of english.positions) {
    if (quote) expect(quotes).toContainEqual([quote, quoteLang]);
  }
  expect(dates.join()).toMatch(/april 202\d/);
});

it('is remembered, also on the card, and can be taken back', async () => {
  const page = await openArticle();
  const popup = await openPopup(stage(), page);
  await expect.poll(async () => (await title(popup))?.lang).toBe('sv');
  if (kind === 'chromium') {
    await page.bringToFront();
    await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(0);
    const box = (await boxOfText(page, 'Rosfinmonitoring'))!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const card = await until(() => readCard(stage().browser, page), 'the card to open');
    expect(JSON.stringify(card)).toContain(swedish.title);
    await popup.bringToFront();
  }
  await popup.click(switchOf);
  await expect.poll(() => title(popup)).toEqual({ text: english.title, lang: 'en', dir: 'ltr' });
});

it('is not a choice where the page is in the interface’s language, or in none of ours', async () => {
  const html = readFileSync('test/samples/sv-binance.html', 'utf8');
  for (const lang of ['en', 'ja']) {
    const page = await show(stage(), html.replace('lang="sv"', `lang="${lang}"`));
    await readView(stage(), page);
    const popup = await openPopup(stage(), page);
    await expect.poll(() => title(popup)).toMatchObject({ lang: 'en' });
    expect(
      await popup.evaluate((selector) => document.querySelector(selector), switchOf),
    ).toBeNull();
  }
});
