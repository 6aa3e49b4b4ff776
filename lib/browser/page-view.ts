/**
 * What the popup shows of a tab. Whatever is kept is given at once; whatever is missing is asked for
 * and arrives as a report, which changes the tab's record, which the popup watches.
 */
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

/** Whether the record is of the page that the tab shows now. Unknown addresses count as the same. */
export const isCurrent = (record: TabRecord, url: string | undefined): boolean => {
  const main = record.frames[0];
  if (!main) return false;
  return url === undefined || withoutHash(main.url) === withoutHash(url);
};

/** A record as the popup shows it. */
export const toPageView = ({ frames, ranked, focus }: TabRecord): PageView => ({
  access: 'granted',
  frames: Object.entries(frames).map(([id, report]) => ({ frameId: Number(id), report })),
  ranked,
  ...(focus !== undefined && { focus }),
});

/** @returns the view, and asks the page for what is not known yet */
export async function viewTab(tabId: number): Promise<PageView> {
  const tab = await getTab(tabId);
  const record = await readTab(tabId);
  if (record && isCurrent(record, tab?.url)) {
    checkFrames(tabId, record).catch((error) => report(error, 'checking frames'));
    if (record.focus !== undefined) await changeTab(tabId, ({ focus: _done, ...rest }) => rest);
    return toPageView(record);
  }
  const empty = { frames: [], ranked: [] };
  // Without an address and an answer there is nothing to keep: the page that was there has left.
  const access = await findAccess(tabId, tab?.url);
  if (access !== 'granted' && record) await forgetTab(tabId);
  const origin = access === 'withheld' ? originPattern(tab?.url) : undefined;
  return { access, ...empty, ...(origin !== undefined && { origin }) };
}

/** The page itself, if it no longer answers, gets a script again. */
async function checkFrames(tabId: number, record: TabRecord): Promise<void> {
  const [main] = await Promise.all([
    sendToPage(tabId, 0, 'reportAgain', {}),
    checkInnerFrames(tabId, record),
  ]);
  if (!main) await ensureMain(tabId);
}

/**
 * Frames leave without saying so: those that no longer answer are dropped from the tab's record, and
 * those that do report again.
 */
export async function checkInnerFrames(tabId: number, { frames }: TabRecord): Promise<void> {
  const inner = Object.keys(frames).map(Number).filter(Boolean);
  await Promise.all(
    inner.map(async (frameId) => {
      if (await sendToPage(tabId, frameId, 'reportAgain', {})) return;
      await changeTab(tabId, (now) => withoutFrame(now, frameId));
    }),
  );
}

async function ensureMain(tabId: number): Promise<void> {
  if (!(await injectPageScript(tabId))) await forgetTab(tabId);
}

/** Finds out whether the page can be read, and starts reading it if so. */
async function findAccess(tabId: number, url: string | undefined): Promise<Access> {
  if (await sendToPage(tabId, 0, 'reportAgain', {})) return 'granted';
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
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}
