/** The popup and the badge: what was found, the way to it and back, and a sentence where nothing is. */

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { toArticlePage } from '../../lib/node/article-page';
import { readMarks } from '../../lib/node/page-marks';
import { listedEntities, listedIncidents, openPopup, textOf, unfoldAll } from './popup-page';
import { HOST, readView, show, useStage } from './stage';

const kind = inject('browserKind');
const stage = useStage();
const words = parse(readFileSync('data/locales/en.yml', 'utf8'));

const article = (text: string, lang = 'en') => toArticlePage({ title: 'News', lang, text });

const badge = async (page: Page): Promise<string> => {
  const tabId = await stage().browser.tabOf(page);
  return stage().browser.inExtension((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId);
};

describe('what was found', () => {
  it('lists organisations with their counts, and as many on the badge', async () => {
    const page = await show(stage(), article('Kraken and the IRS.\nKraken again, and Coinbase.'));
    await readView(stage(), page);
    const popup = await openPopup(stage(), page);
    await expect.poll(() => listedEntities(popup)).toEqual({ kraken: 2, irs: 1, coinbase: 1 });
    await expect.poll(() => badge(page)).toBe('3');
  });

  it('follows the page while it stands open', async () => {
    const page = await show(stage(), article('Kraken and the IRS.'));
    await readView(stage(), page);
    const popup = await openPopup(stage(), page);
    await expect.poll(() => listedEntities(popup)).toEqual({ kraken: 1, irs: 1 });
    await page.evaluate(() => document.querySelector('main')!.append('Then came Bitstamp.'));
    await page.bringToFront();
    await expect.poll(() => listedEntities(popup)).toEqual({ kraken: 1, irs: 1, bitstamp: 1 });
    await expect.poll(() => badge(page)).toBe('3');
  });

  it('leads to a mention and back', async () => {
    const filler = 'A line of the story.\n'.repeat(200);
    const page = await show(
      stage(),
      article(`Coinbase spoke.\n${filler}Bitstamp spoke at the end.`),
    );
    await readView(stage(), page);
    await page.evaluate(() => scrollTo(0, 300));
    const popup = await openPopup(stage(), page);
    await popup.click('[data-entity="bitstamp"] .entity-go');
    const isInView = () =>
      page.evaluate(() => {
        const box = document.querySelector('main > p:last-child')!.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight;
      });
    await expect.poll(isInView).toBe(true);
    await popup.click('[data-action="back"]');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  });
});

describe('incidents', () => {
  it('never shows one for a shared name alone', async () => {
    const page = await show(
      stage(),
      article('Binance sponsors a weather station.\nIt will rain in Lagos and in Moscow tomorrow.'),
    );
    expect((await readView(stage(), page)).ranked).toEqual([]);
    const popup = await openPopup(stage(), page);
    await expect.poll(() => listedEntities(popup)).toEqual({ binance: 1 });
    expect(await listedIncidents(popup)).toEqual([]);
  });

  it('shows all parties side by side, also those that are no organisation of the list', async () => {
    const page = await show(
      stage(),
      article(
        'Binance gave client data to Rosfinmonitoring, Reuters reported.\nRosfinmonitoring asked Binance for data on donors to Navalny in 2021.',
      ),
    );
    await readView(stage(), page);
    const popup = await openPopup(stage(), page);
    await expect
      .poll(async () => (await listedIncidents(popup))[0])
      .toBe('binance-rosfinmonitoring');
    await unfoldAll(popup);
    const incident = JSON.parse(
      readFileSync('data/incidents/binance-rosfinmonitoring.json', 'utf8'),
    );
    const parties = await popup.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          '[data-incident="binance-rosfinmonitoring"] [data-party]',
        ),
      ].map((each) => each.dataset.party),
    );
    const ids = incident.parties.map(
      (party: { entity?: string; id?: string }) => party.entity ?? party.id,
    );
    expect([...parties].sort()).toEqual([...ids].sort());
    const text = await textOf(popup, '[data-incident="binance-rosfinmonitoring"]');
    for (const position of incident.positions) {
      expect(text).toContain(position.summary.replace(/\s+/g, ' '));
      if (position.quote) expect(text).toContain(position.quote);
    }
    const links = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map((link) => link.href),
    );
    for (const source of incident.sources) expect(links).toContain(new URL(source.url).href);
  });

  it('say what they rest on where that is little, the kind of each source, and why a side is silent', async () => {
    const page = await show(stage(), {
      body: readFileSync('test/samples/en-nigeria.html', 'utf8'),
    });
    await readView(stage(), page);
    const popup = await openPopup(stage(), page);
    await popup.waitForSelector('[data-incident="nigeria-binance"]');
    await unfoldAll(popup);
    const marks = (id: string) =>
      popup.evaluate(
        (incident) =>
          [
            ...document.querySelectorAll<HTMLElement>(`[data-incident="${incident}"] [data-mark]`),
          ].map((mark) => mark.innerText),
        id,
      );
    expect(await marks('nigeria-binance')).toEqual([words.sourceMark.pressOnly]);
    expect(await textOf(popup, '[data-incident="nigeria-binance"] .sources')).toContain(
      `, ${words.sourceKind.newsReport}, `,
    );

    const other = await show(
      stage(),
      article('The IRS asked a court to enforce its summons on Kraken for customer records.'),
    );
    await readView(stage(), other);
    const second = await openPopup(stage(), other);
    await second.waitForSelector('[data-incident="kraken-irs-summons"]');
    await unfoldAll(second);
    const silent = '[data-incident="kraken-irs-summons"] [data-party="doj"] .no-position';
    expect(await textOf(second, silent)).toBe(
      `${words.position.none} ${words.position.noPosition.notApplicable}`,
    );
    expect(await second.$$('[data-incident="kraken-irs-summons"] [data-mark]')).toHaveLength(0);
  });
});

describe('a sentence of its own', () => {
  const notice = (popup: Page) =>
    popup.evaluate(() => document.querySelector<HTMLElement>('[data-notice]')?.innerText.trim());

  it('for a page that names nobody, with an empty badge', async () => {
    const page = await show(stage(), article('It will rain tomorrow.'));
    await readView(stage(), page);
    const popup = await openPopup(stage(), page);
    await expect.poll(() => notice(popup)).toBe(words.state.nothing);
    expect(await badge(page)).toBe('');
  });

  it('for a PDF', async () => {
    const page = await stage().browser.driver.newPage();
    stage().pages.set(`${HOST}/paper.pdf`, { type: 'application/pdf', body: PDF });
    await page.goto(`${HOST}/paper.pdf`, { waitUntil: [] });
    await page.bringToFront();
    const popup = await openPopup(stage(), page);
    await expect.poll(() => notice(popup)).toBe(words.state.pdf);
  });

  it('for a page of the browser', async () => {
    const page = await stage().browser.driver.newPage();
    await page.goto(kind === 'chromium' ? 'chrome://version' : 'about:license', { waitUntil: [] });
    await page.bringToFront();
    const popup = await openPopup(stage(), page);
    await expect.poll(() => notice(popup)).toBe(words.state.special);
  });

  it('for a site that the browser withholds, with a button to ask for it', async () => {
    const page = await show(stage(), article('Coinbase spoke.'));
    await readView(stage(), page);
    await withholdSites();
    try {
      await page.reload({ waitUntil: 'domcontentloaded' });
      const popup = await openPopup(stage(), page);
      await expect.poll(() => notice(popup)).toContain(words.state.withheld);
      expect(await textOf(popup, '[data-action="allow"]')).not.toBe('');
      expect(await readMarks(page)).toEqual([]);
    } finally {
      await giveSitesBack();
    }
  });
});

/** Takes the access to all sites away, as a reader does in the browser's own settings. */
async function withholdSites(): Promise<void> {
  if (kind === 'chromium') return setHostAccess('ON_CLICK');
  await stage().browser.inExtension(() =>
    chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }),
  );
}

async function giveSitesBack(): Promise<void> {
  if (kind === 'chromium') await setHostAccess('ON_ALL_SITES');
}

async function setHostAccess(hostAccess: string): Promise<void> {
  const settings = await stage().browser.driver.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (extensionId, access) =>
      (
        chrome as unknown as {
          developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
        }
      ).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
    stage().browser.extensionId,
    hostAccess,
  );
  await settings.close();
}

/** The smallest PDF with a word in it. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 40>>stream
BT /F 24 Tf 20 40 Td (Kraken) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF
`;
