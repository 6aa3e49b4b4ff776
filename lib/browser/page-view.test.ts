import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as api from './api';
import type { KeptReport } from './messages';
import { checkInnerFrames, isOfPage, originPattern, viewTab } from './page-view';
import { sendToPage } from './send-to-page';
import { changeTab, readTab, type TabRecord, withFrame } from './tab-record';

vi.mock('./send-to-page', () => ({ sendToPage: vi.fn() }));
vi.mock('./api', async (original) => ({
  ...(await original<typeof api>()),
  getTab: vi.fn(),
  hasAccess: vi.fn(),
  injectPageScript: vi.fn(),
  isFileAccessAllowed: vi.fn(),
  readContentType: vi.fn(),
}));

const PAGE = 'https://news.example/a';
const kept = (url: string, counts: Record<string, number> = { kraken: 1 }): KeptReport => ({
  state: 'done',
  url,
  digest: { title: '', lang: '', counts, blockCount: 1, textLength: 1 },
  mentions: [],
  at: 1,
});
const recordOf = (...urls: string[]): TabRecord => ({
  at: 0,
  frames: Object.fromEntries(urls.map((url, at) => [at, kept(url)])),
  ranked: [],
});

/** A tab in which nothing of ours answers, on a page that may be read. */
beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  tabAt(PAGE);
  vi.mocked(sendToPage).mockResolvedValue(undefined);
  vi.mocked(api.hasAccess).mockResolvedValue(true);
  vi.mocked(api.readContentType).mockResolvedValue('text/html');
  vi.mocked(api.injectPageScript).mockResolvedValue(true);
  vi.mocked(api.isFileAccessAllowed).mockResolvedValue(false);
});

function tabAt(url: string | undefined) {
  vi.mocked(api.getTab).mockResolvedValue({
    id: 5,
    incognito: false,
    discarded: false,
    ...(url !== undefined && { url }),
  });
}
const answers = () => vi.mocked(sendToPage).mockResolvedValue({ coming: true } as never);

describe('a tab of which nothing is kept', () => {
  it('is asked again where a script of ours answers', async () => {
    answers();
    expect(await viewTab(5)).toEqual({ access: 'granted', frames: [], ranked: [] });
    expect(api.injectPageScript).not.toHaveBeenCalled();
  });

  it('gets the script where none answers', async () => {
    expect(await viewTab(5)).toMatchObject({ access: 'granted' });
    expect(api.injectPageScript).toHaveBeenCalledWith(5);
  });

  it('is still being read where the page is too busy to answer', async () => {
    vi.useFakeTimers();
    vi.mocked(sendToPage).mockReturnValue(new Promise(() => undefined));
    const view = viewTab(5);
    await vi.runAllTimersAsync();
    expect(await view).toEqual({ access: 'granted', frames: [], ranked: [] });
    vi.useRealTimers();
  });

  it('is withheld where the reader has not allowed its site, and says which to ask for', async () => {
    vi.mocked(api.hasAccess).mockResolvedValue(false);
    expect(await viewTab(5)).toMatchObject({
      access: 'withheld',
      origin: 'https://news.example/*',
    });
    expect(api.injectPageScript).not.toHaveBeenCalled();
  });

  it('is withheld where not even the address is told and not all sites are allowed', async () => {
    tabAt(undefined);
    vi.mocked(api.hasAccess).mockResolvedValue(false);
    expect(await viewTab(5)).toEqual({ access: 'withheld', frames: [], ranked: [] });
  });

  it.each([
    ['no address, though all sites are allowed', undefined],
    ['a page of the browser', 'chrome://settings/'],
    ['another page of the browser', 'about:config'],
  ])('is special with %s', async (_what, url) => {
    tabAt(url);
    expect(await viewTab(5)).toMatchObject({ access: 'special' });
  });

  it('is special where the browser refuses, as stores do', async () => {
    vi.mocked(api.readContentType).mockResolvedValue(undefined);
    expect(await viewTab(5)).toMatchObject({ access: 'special' });
    vi.mocked(api.readContentType).mockResolvedValue('text/html');
    vi.mocked(api.injectPageScript).mockResolvedValue(false);
    expect(await viewTab(5)).toMatchObject({ access: 'special' });
  });

  it('is a PDF by its type, or by its name where its type is not told', async () => {
    vi.mocked(api.readContentType).mockResolvedValue('application/pdf');
    expect(await viewTab(5)).toMatchObject({ access: 'pdf' });
    vi.mocked(api.readContentType).mockResolvedValue(undefined);
    tabAt('https://news.example/order.PDF?page=2');
    expect(await viewTab(5)).toMatchObject({ access: 'pdf' });
  });

  it('is a file that is not allowed', async () => {
    tabAt('file:///home/reader/article.html');
    expect(await viewTab(5)).toMatchObject({ access: 'file-not-allowed' });
  });
});

describe('a tab of which something is kept', () => {
  it('is shown at once, and asked for news', async () => {
    answers();
    await changeTab(5, (now) => withFrame(now, 0, kept(PAGE)));
    const view = await viewTab(5);
    expect(view.frames.map(({ frameId }) => frameId)).toEqual([0]);
    expect(sendToPage).toHaveBeenCalledWith(5, 0, 'reportAgain', {});
  });

  it('opens the incident that the card asked for, once', async () => {
    answers();
    await changeTab(5, (now) => ({
      ...withFrame(now, 0, kept(PAGE)),
      focus: 'kraken-irs-summons',
    }));
    expect((await viewTab(5)).focus).toBe('kraken-irs-summons');
    expect((await viewTab(5)).focus).toBeUndefined();
  });

  it('is not shown when the tab has gone elsewhere', async () => {
    await changeTab(5, (now) => withFrame(now, 0, kept(PAGE)));
    tabAt('chrome://settings/');
    expect(await viewTab(5)).toEqual({ access: 'special', frames: [], ranked: [] });
    expect(await readTab(5)).toBeUndefined();
  });

  it('without an address is shown if the page answers, and only then', async () => {
    await changeTab(5, (now) => withFrame(now, 0, kept('file:///home/reader/a.html')));
    tabAt(undefined);
    vi.mocked(api.hasAccess).mockResolvedValue(false);
    answers();
    expect((await viewTab(5)).frames).toHaveLength(1);
    vi.mocked(sendToPage).mockResolvedValue(undefined);
    expect(await viewTab(5)).toMatchObject({ access: 'withheld', frames: [] });
    expect(await readTab(5)).toBeUndefined();
    expect(api.injectPageScript).not.toHaveBeenCalled();
  });

  it('loses the frames that are gone', async () => {
    await changeTab(5, () => recordOf(PAGE, 'https://ads.example/1', 'https://ads.example/2'));
    vi.mocked(sendToPage).mockImplementation(async (_tab, frame) =>
      frame === 2 ? undefined : ({ coming: true } as never),
    );
    await checkInnerFrames(5, recordOf(PAGE, 'https://ads.example/1', 'https://ads.example/2'));
    expect(Object.keys((await readTab(5))?.frames ?? {})).toEqual(['0', '1']);
  });
});

it.each([
  [PAGE, PAGE, true],
  [`${PAGE}#top`, `${PAGE}#end`, true],
  [PAGE, 'https://news.example/b', false],
])('a record of %s is of the page at %s: %s', (recorded, now, is) => {
  expect(isOfPage(recordOf(recorded), now)).toBe(is);
});

it.each([
  ['https://news.example/a?b', 'https://news.example/*'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1/*'],
  ['about:blank', undefined],
  ['nonsense', undefined],
])('the pattern for %s is %s', (url, pattern) => {
  expect(originPattern(url)).toBe(pattern);
});
