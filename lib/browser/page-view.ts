/**
 * What the popup shows of a tab. Whatever is kept is given at once; whatever is missing is asked for
 * and arrives as a report, which changes the tab's record, which the popup watches.
 */
import { parseUrl } from '../core/site/parse-url';
import {
  ALL_SITES,
  getTab,
  hasAccess,
  injectPageScript,
  isFileAccessAllowed,
  readContentType,
} from './api';
import type { Access, PageView } from './messages';
import { report } from './report';
import { sendToPage } from './send-to-page';
import { changeTab, forgetTab, readTab, type TabRecord, withoutFrame } from './tab-record';

const withoutHash = (url: string): string => url.split('#', 1)[0] ?? url;

/** Whether the record is of the page at this address, whatever the place within it. */
export const isOfPage = (record: TabRecord, url: string): boolean => {
  const main = record.frames[0];
  return main !== undefined && withoutHash(main.url) === withoutHash(url);
};

/** A record as the popup shows it. */
export const toPageView = ({ frames, ranked, published, focus }: TabRecord): PageView => ({
  access: 'granted',
  frames: Object.entries(frames).map(([id, report]) => ({ frameId: Number(id), report })),
  ranked,
  ...(published && published.url === frames[0]?.url && { published: published.date }),
  ...(focus !== undefined && { focus }),
});

/** @returns the view, and asks the page for what is not known yet */
export async function viewTab(tabId: number): Promise<PageView> {
  const tab = await getTab(tabId);
  const record = await readTab(tabId);
  if (record && (await isCurrent(tabId, tab?.url, record))) {
    checkFrames(tabId, tab?.url, record).catch((error) => report(error, 'checking frames'));
    if (record.focus !== undefined) await changeTab(tabId, ({ focus: _done, ...rest }) => rest);
    return toPageView(record);
  }
  const access = await findAccess(tabId, tab?.url);
  // What is kept is of a page that has left.
  if (access !== 'granted' && record) await forgetTab(tabId);
  const origin = access === 'withheld' ? originPattern(tab?.url) : undefined;
  return { access, frames: [], ranked: [], ...(origin !== undefined && { origin }) };
}

/**
 * Whether the record is of what the tab shows now. Where the address is not told to us (a file, or a
 * site that was just taken from us), only an answer from the page itself can say so.
 */
async function isCurrent(
  tabId: number,
  url: string | undefined,
  record: TabRecord,
): Promise<boolean> {
  if (url !== undefined) return isOfPage(record, url);
  return record.frames[0] !== undefined && (await doesAnswer(tabId, 0));
}

/** A page that is this long busy, in ms, is not waited for: the popup says that it is being read. */
const BUSY_AFTER = 1_500;

/** Whether a script of ours is in the frame; a page too busy to answer counts as having one. */
async function doesAnswer(tabId: number, frameId: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const busy = new Promise<true>((resolve) => {
    timer = setTimeout(() => resolve(true), BUSY_AFTER);
  });
  const answer = sendToPage(tabId, frameId, 'reportAgain', {}).then((reply) => reply !== undefined);
  try {
    return await Promise.race([answer, busy]);
  } finally {
    clearTimeout(timer);
  }
}

/** The page itself, if it no longer answers, gets a script again where it may have one. */
async function checkFrames(
  tabId: number,
  url: string | undefined,
  record: TabRecord,
): Promise<void> {
  const [access] = await Promise.all([findAccess(tabId, url), checkInnerFrames(tabId, record)]);
  if (access !== 'granted') await forgetTab(tabId);
}

/**
 * Frames leave without saying so: those that no longer answer are dropped from the tab's record, and
 * those that do report again.
 */
export async function checkInnerFrames(tabId: number, { frames, pins }: TabRecord): Promise<void> {
  const inner = Object.keys({ ...frames, ...pins })
    .map(Number)
    .filter(Boolean);
  await Promise.all(
    inner.map(async (frameId) => {
      if (await doesAnswer(tabId, frameId)) return;
      await changeTab(tabId, (now) => withoutFrame(now, frameId));
    }),
  );
}

/**
 * Finds out whether the page can be read, and starts reading it if so. Nothing is put into a page
 * before it is known that we may: Chrome would not refuse but wait until the reader allows it.
 */
async function findAccess(tabId: number, url: string | undefined): Promise<Access> {
  if (await doesAnswer(tabId, 0)) return 'granted';
  if (url === undefined) {
    // An address is told for every site we may read: none with access to all means no site at all.
    return (await hasAccess(ALL_SITES)) ? 'special' : 'withheld';
  }
  const { protocol, pathname } = new URL(url);
  if (protocol === 'file:') {
    if (!(await isFileAccessAllowed())) return 'file-not-allowed';
    return /\.pdf$/i.test(pathname) ? 'pdf' : 'special';
  }
  if (protocol !== 'http:' && protocol !== 'https:') return 'special';
  const origin = originPattern(url);
  if (origin && !(await hasAccess([origin]))) return 'withheld';
  const contentType = await readContentType(tabId);
  if (contentType === 'application/pdf') return 'pdf';
  if (contentType === undefined) return /\.pdf$/i.test(pathname) ? 'pdf' : 'special';
  return (await injectPageScript(tabId)) ? 'granted' : 'special';
}

/** "https://news.example/a" → "https://news.example/*"; ports are not part of match patterns. */
export function originPattern(url: string | undefined): string | undefined {
  const address = parseUrl(url ?? '');
  if (!address) return undefined;
  const { protocol, hostname } = address;
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}
