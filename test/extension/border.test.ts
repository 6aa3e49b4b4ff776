/**
 * A page process that was taken over: whatever it sends in the name of our page script is held to its own
 * page, and what only our own pages may ask is refused.
 */
import { expect, inject, it } from 'vitest';
import { toArticlePage } from '../../lib/node/article-page';
import { askBackground } from '../../lib/node/ask-extension';
import { HOST, readView, show, useStage } from './stage';

const stage = useStage();
const ARTICLE = toArticlePage({ title: 'News', lang: 'en', text: 'Kraken and the IRS.' });

/** Sends messages from the world of our script in a tab, which is all that such a process has. */
const sendFrom = (tabId: number, messages: unknown[]) =>
  stage().browser.inExtension(
    async (tab, all) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        args: [all],
        func: async (list: unknown[]) => {
          const answers: unknown[] = [];
          for (const each of list) answers.push(await chrome.runtime.sendMessage(each as object));
          return answers as { ok: boolean }[];
        },
      });
      return frame?.result as { ok: boolean }[];
    },
    tabId,
    messages,
  );

const toBackground = (name: string, request: object) => ({ to: 'background', name, request });

it('is refused what only our own pages may ask, and what is about another page', async () => {
  const page = await show(stage(), ARTICLE);
  const view = await readView(stage(), page);
  const { at: _at, ...report } = view.frames[0]!.report;
  const tabId = await stage().browser.tabOf(page);
  const digest = { ...report.digest, blocks: [] };
  const elsewhere = 'http://bank.test/account';
  const answers = await sendFrom(tabId, [
    ...['getPage', 'getSite', 'listPins', 'listMuted'].map((name) => toBackground(name, { tabId })),
    toBackground('switchSite', { tabId, on: false }),
    toBackground('switchPage', { tabId, choice: 'off' }),
    toBackground('showMarks', {}),
    ...['removePin', 'restorePin'].map((name) => toBackground(name, { id: crypto.randomUUID() })),
    toBackground('setPinNote', { id: crypto.randomUUID(), note: 'x' }),
    toBackground('pinMention', { tabId, frameId: 0, mention: 'm' }),
    toBackground('unmute', { tabId, entity: 'kraken', name: 'Kraken', scope: 'everywhere' }),
    toBackground('report', { ...report, digest, url: elsewhere }),
    toBackground('pagePins', { url: elsewhere }),
    toBackground('pinPlaces', { url: elsewhere, places: {} }),
    toBackground('report', { ...report, digest, tabId: tabId + 1 }),
    toBackground('report', { ...report, digest: { ...digest, counts: { 'no id!': 1 } } }),
  ]);
  expect(answers.map(({ ok }) => ok)).toEqual(answers.map(() => false));
  expect(answers).toHaveLength(17);
  const after = await askBackground(stage().browser, 'getPage', { tabId });
  expect(after.frames.map((frame) => frame.report.url)).toEqual([page.url()]);
  expect(page.url().startsWith(HOST)).toBe(true);
});

it('may send findings of its own page, which change this tab alone', async () => {
  const other = await show(stage(), ARTICLE);
  const before = await readView(stage(), other);
  const page = await show(stage(), ARTICLE);
  const { at: _at, ...report } = (await readView(stage(), page)).frames[0]!.report;
  const tabId = await stage().browser.tabOf(page);
  const digest = { ...report.digest, counts: { coinbase: 7 }, blocks: [] };
  const [answer] = await sendFrom(tabId, [toBackground('report', { ...report, digest })]);
  expect(answer).toMatchObject({ ok: true });
  const mine = await askBackground(stage().browser, 'getPage', { tabId });
  expect(mine.frames[0]!.report.digest.counts).toEqual({ coinbase: 7 });
  const theirs = await readView(stage(), other);
  expect(theirs.frames[0]!.report.digest).toEqual(before.frames[0]!.report.digest);
});

// Firefox has no lock for storage on disk.
it.runIf(inject('browserKind') === 'chromium')('cannot reach what is stored', async () => {
  const page = await show(stage(), ARTICLE);
  await readView(stage(), page);
  const tabId = await stage().browser.tabOf(page);
  const reached = await stage().browser.inExtension(async (tab) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab },
      func: async () => {
        const areas: string[] = [];
        for (const name of ['local', 'sync', 'session'] as const) {
          await chrome.storage[name].get(null).then(
            () => areas.push(name),
            () => {},
          );
        }
        return areas;
      },
    });
    return frame?.result;
  }, tabId);
  expect(reached).toEqual([]);
});
