/**
 * The browser, as far as we use it: thin typed functions, one per thing we ask of it. What Chrome
 * and Firefox do differently, or older versions cannot do, is met here and nowhere else.
 */
import { browser } from 'wxt/browser';

export const isFirefox = import.meta.env.FIREFOX;

/** The pages our marks work on; the same patterns as `host_permissions` in the manifest. */
export const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];

export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** What we need to know of a tab. `url` is absent where the browser does not tell us. */
export interface TabInfo {
  id: number;
  url?: string;
  incognito: boolean;
  /** Unloaded by the browser to save memory: touching it would load it again. */
  discarded: boolean;
}

export function toTabInfo(tab: {
  id?: number | undefined;
  url?: string | undefined;
  incognito?: boolean;
  discarded?: boolean;
}): TabInfo | undefined {
  if (tab.id === undefined || tab.id < 0) return undefined;
  return {
    id: tab.id,
    ...(tab.url !== undefined && { url: tab.url }),
    incognito: tab.incognito === true,
    discarded: tab.discarded === true,
  };
}

/** @returns undefined when the tab is gone */
export async function getTab(tabId: number): Promise<TabInfo | undefined> {
  try {
    return toTabInfo(await browser.tabs.get(tabId));
  } catch {
    // The browser's only way to say that there is no such tab.
    return undefined;
  }
}

/** The tab the reader looks at in this window. */
export async function getActiveTab(): Promise<TabInfo | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && toTabInfo(tab);
}

/** All tabs. `url` is there for those that we may read. */
export async function listTabs(): Promise<TabInfo[]> {
  const tabs = await browser.tabs.query({});
  return tabs.map(toTabInfo).filter((tab) => tab !== undefined);
}

/** All tabs that have an address we may know and are loaded. */
export async function listLoadedTabs(): Promise<TabInfo[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .map(toTabInfo)
    .filter((tab) => tab !== undefined)
    .filter((tab) => tab.url !== undefined && !tab.discarded);
}

/** The tab in front of the window that the reader used last. */
export async function getFrontTab(): Promise<TabInfo | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab && toTabInfo(tab);
}

/** Calls back when another tab comes to the front, in this window or by changing windows. */
export function onFrontTabChange(handle: () => void): void {
  browser.tabs.onActivated.addListener(handle);
  // Firefox for Android has no windows.
  browser.windows?.onFocusChanged.addListener(handle);
}

/** Calls back with each tab whose address changed, within its document or not. */
export function onAddressChange(handle: (tab: TabInfo) => void): void {
  browser.tabs.onUpdated.addListener((_tabId, change, tab) => {
    const info = change.url === undefined ? undefined : toTabInfo(tab);
    if (info) handle(info);
  });
}

/** Calls back with each tab whose page has been loaded, or has returned from the back/forward cache. */
export function onPageLoaded(handle: (tab: TabInfo) => void): void {
  browser.tabs.onUpdated.addListener((_tabId, change, tab) => {
    const info = change.status === 'complete' ? toTabInfo(tab) : undefined;
    if (info) handle(info);
  });
}

/** All tabs at http and https addresses that we may read. */
export async function listReadableTabs(): Promise<TabInfo[]> {
  const tabs = await browser.tabs.query({ url: [...ALL_SITES] });
  return tabs.map(toTabInfo).filter((tab) => tab !== undefined);
}

/** Calls back with each tab that was closed, or replaced by another. */
export function onTabGone(forget: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => forget(tabId));
  // Chrome only: a tab whose content was swapped for one loaded ahead of time has a new number.
  browser.tabs.onReplaced?.addListener((_added, removed) => forget(removed));
}

/** Calls back when a command of the manifest was pressed. */
export function onCommand(handle: (command: string) => void): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command) => handle(command));
}

/** Runs the page script in all frames of a tab. @returns false when the browser refuses */
export async function injectPageScript(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/page.js' as never],
    });
    return true;
  } catch {
    // Stores, the browser's own pages and error pages refuse, and there is no way to know before.
    return false;
  }
}

/** Runs the second part of the page script in one frame. @returns false when the browser refuses */
export async function injectDecider(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/senses.js' as never],
      injectImmediately: true,
    });
    return true;
  } catch {
    // The frame is gone, or access to it was taken back meanwhile.
    return false;
  }
}

/**
 * The frame in which the reader has selected something; the page itself is 0.
 * @returns undefined when nothing is selected, or the browser keeps the page from us
 */
export async function findSelectedFrame(tabId: number): Promise<number | undefined> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // A frame and all frames around it have the focus together; each has a selection of its own.
      func: () => document.hasFocus() && getSelection()?.isCollapsed === false,
      injectImmediately: true,
    });
    return results.filter(({ result }) => result === true).at(-1)?.frameId;
  } catch {
    // Stores, the browser's own pages and error pages refuse.
    return undefined;
  }
}

/**
 * Looks into the tab's own document.
 * @returns its content type ("text/html"), or undefined when the browser keeps the page from us
 */
export async function readContentType(tabId: number): Promise<string | undefined> {
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
      // Without it the call waits for a page that is still loading, and the popup with it.
      injectImmediately: true,
    });
    return first?.result;
  } catch {
    return undefined;
  }
}

/** Whether we may read pages at these match patterns now. */
export const hasAccess = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });

/**
 * Asks the reader for access. To be called straight from a click: a browser forgets the click after
 * the first `await`. @returns false when the reader or the browser says no
 */
export async function requestAccess(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch {
    // A policy of the organisation that runs the browser may forbid to ask at all.
    return false;
  }
}

/** Calls back when the reader gave access to sites. */
export function onAccessGranted(handle: () => void): void {
  browser.permissions.onAdded.addListener((added) => {
    if (added.origins?.length) handle();
  });
}

/** Whether the reader lets us read `file:` pages. */
export async function isFileAccessAllowed(): Promise<boolean> {
  return (await browser.extension.isAllowedFileSchemeAccess?.()) ?? false;
}

export interface Badge {
  /** At most four characters fit; empty for none. */
  text: string;
  /** Shown on hover and read out for the icon. */
  title: string;
}

/** Sets what the icon says in one tab. The browser takes it back when the tab goes elsewhere. */
export async function setBadge(tabId: number, { text, title }: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch (error) {
    // The tab may have been closed since it reported.
    if (await getTab(tabId)) throw error;
  }
}

const ICON_SIZES = [16, 32, 48] as const;

/** Colour for on, grey for off. The browser takes it back when the tab goes elsewhere. */
export async function setIcon(tabId: number, on: boolean): Promise<void> {
  const path = Object.fromEntries(
    ICON_SIZES.map((size) => [size, `/icons/${on ? 'on' : 'off'}-${size}.png`]),
  );
  try {
    await browser.action.setIcon({ tabId, path });
  } catch (error) {
    // The tab may have been closed meanwhile.
    if (await getTab(tabId)) throw error;
  }
}

/** Colours of every badge: dark slate under white, no colour that could pass for a verdict. */
export async function setBadgeColors(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#3d4a5c' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

/** @returns false when this browser cannot open it now (Chrome before 127, no focused window) */
export async function openActionPopup(): Promise<boolean> {
  if (!browser.action.openPopup) return false;
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    // No focused window, or the toolbar is hidden: the caller has another way.
    return false;
  }
}

/** Opens the options, or brings their tab to the front. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens a page of ours in a small window, or in a tab where a browser has no windows. */
export async function openOwnPage(path: string, incognito: boolean): Promise<void> {
  const url = browser.runtime.getURL(path as never);
  if (browser.windows?.create) {
    await browser.windows.create({ url, type: 'popup', width: 760, height: 700, incognito });
  } else {
    await browser.tabs.create({ url });
  }
}

/** Memory of this run of the browser: never on disk, gone when it closes, readable by us only. */
export const sessionStore = {
  async get<T>(key: string): Promise<T | undefined> {
    return (await browser.storage.session.get(key))[key] as T | undefined;
  },
  getAll: (): Promise<Record<string, unknown>> => browser.storage.session.get(null),
  /** @throws when the browser's quota (10 MB) is used up */
  set: (key: string, value: unknown): Promise<void> =>
    browser.storage.session.set({ [key]: value }),
  remove: (keys: string | string[]): Promise<void> => browser.storage.session.remove(keys),
  /** Calls back each time the value of this key changes, until the signal aborts. */
  onChange(key: string, handle: () => void, signal: AbortSignal): void {
    const listen = (changes: Record<string, unknown>) => {
      if (key in changes) handle();
    };
    browser.storage.session.onChanged.addListener(listen);
    signal.addEventListener('abort', () =>
      browser.storage.session.onChanged.removeListener(listen),
    );
  },
};
