/** Frames: only those that a reader reads, listed apart, and without a say in what fits the page. */
import { expect, it } from 'vitest';
import { toArticlePage } from '../../lib/node/article-page';
import { listedEntities, openPopup } from './popup-page';
import { HOST, readView, show, useStage } from './stage';

const stage = useStage();

const LONG =
  'A story of more than two hundred characters needs some words that say nothing. '.repeat(3);
const inFrame = (text: string) => toArticlePage({ title: 'In a frame', lang: 'en', text });

/** A page with one frame of this size that shows this text. */
async function showWithFrame(text: string, size: string, host = HOST) {
  const address = `${host}/frame-${Math.random().toString(36).slice(2)}`;
  stage().pages.set(address, { body: inFrame(text) });
  return show(
    stage(),
    `<!doctype html><html lang="en"><title>News</title><main><p>Coinbase spoke.</p></main><iframe src="${address}" ${size}></iframe>`,
  );
}

const STORY = `Kraken fights a summons of the IRS for customer data.\nThe Internal Revenue Service asked Kraken in 2021.\n${LONG}`;
const LARGE = 'width="400" height="300"';

it.each(['http://news.test', 'http://other.test'])(
  'lists a frame of %s apart, and ranks nothing by it',
  async (host) => {
    const page = await showWithFrame(STORY, LARGE, host);
    await expect.poll(async () => (await readView(stage(), page)).frames.length).toBe(2);
    const view = await readView(stage(), page);
    expect(view.ranked).toEqual([]);
    const frame = view.frames.find(({ frameId }) => frameId !== 0)!;
    const popup = await openPopup(stage(), page);
    await expect.poll(() => listedEntities(popup)).toEqual({ coinbase: 1 });
    await expect
      .poll(() => listedEntities(popup, `[data-frame="${frame.frameId}"]`))
      .toEqual({ kraken: 2, irs: 2 });
    // The number on the icon is of all that the popup lists as found on the page itself.
    const tabId = await stage().browser.tabOf(page);
    const badge = await stage().browser.inExtension(
      (tab) => chrome.action.getBadgeText({ tabId: tab }),
      tabId,
    );
    expect(['1', '3']).toContain(badge);
  },
);

it.each([
  ['has too little text', 'Kraken spoke to the IRS.', LARGE],
  ['is too small', STORY, 'width="200" height="100"'],
])('leaves a frame alone that %s', async (_why, text, size) => {
  const page = await showWithFrame(text, size);
  const view = await readView(stage(), page);
  const frame = page.frames().find((each) => each !== page.mainFrame())!;
  await frame.waitForFunction(() => document.readyState === 'complete');
  expect(view.frames.filter(({ frameId }) => frameId !== 0)).toEqual([]);
  expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
});

it('reads a frame once it has grown', async () => {
  const page = await showWithFrame(STORY, 'width="200" height="100"');
  await readView(stage(), page);
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')!;
    frame.width = '500';
    frame.height = '400';
  });
  await expect.poll(async () => (await readView(stage(), page)).frames.length).toBe(2);
});
