/**
 * The interface in another language. The browsers that tests find speak English only, so the words are
 * planted as those of American English, before which a browser takes no others; the rest falls back.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { toArticlePage } from '../../lib/node/article-page';
import { openPopup, textOf } from './popup-page';
import { closeStage, openStage, readView, type Stage, show } from './stage';

const built = inject('buildFolder');
const folder = mkdtempSync(join(tmpdir(), 'sidelight-arabic-'));
const english = parse(readFileSync('data/locales/en.yml', 'utf8'));

const ARABIC = `
extension:
  language: ar
popup:
  foundHeading: ورد في هذه الصفحة
action:
  found:
    zero: "صفر {count}"
    one: "واحد {count}"
    two: "اثنان {count}"
    few: "قليل {count}"
    many: "كثير {count}"
    other: "آخر {count}"
`;

let stage: Stage;
beforeAll(async () => {
  cpSync(built, folder, { recursive: true });
  mkdirSync(join(folder, '_locales/en_US'));
  writeFileSync(
    join(folder, '_locales/en_US/messages.json'),
    JSON.stringify(generateChromeMessages(parseMessagesText(ARABIC, 'YAML'))),
  );
  stage = await openStage({ buildFolder: folder });
});
afterAll(async () => {
  await closeStage(stage);
  rmSync(folder, { recursive: true });
});

it('has its words, plural forms and direction, and English where words are missing', async () => {
  const text = 'Kraken and the IRS.\nCoinbase spoke.';
  const page = await show(stage, toArticlePage({ title: 'News', lang: 'en', text }));
  await readView(stage, page);
  const tabId = await stage.browser.tabOf(page);
  const hint = () =>
    stage.browser.inExtension((tab) => chrome.action.getTitle({ tabId: tab }), tabId);
  await expect.poll(hint).toMatch(/^قليل [3٣]$/);

  const popup = await openPopup(stage, page);
  await expect.poll(() => textOf(popup, '#found-heading')).toBe('ورد في هذه الصفحة');
  expect(await textOf(popup, '#incidents-heading')).toBe(english.popup.incidentsHeading);
  const { lang, dir, name } = await popup.evaluate(() => {
    const { lang, dir } = document.documentElement;
    const own = document.querySelector<HTMLElement>('[data-entity="irs"] bdi');
    return { lang, dir, name: { lang: own?.lang, text: own?.innerText } };
  });
  expect({ lang, dir }).toEqual({ lang: 'ar', dir: 'rtl' });
  const { names } = JSON.parse(readFileSync('data/entities/irs.json', 'utf8'));
  expect(name).toEqual({ lang: 'ar', text: names.ar });
});

it('is built from each file of words, and from nothing else', () => {
  const files = readdirSync('data/locales').map((file) => file.replace(/\.yml$/, ''));
  const locales = readdirSync(join(built, '_locales')).map((locale) => locale.replace('_', '-'));
  expect(locales.sort()).toEqual(files.sort());
});
