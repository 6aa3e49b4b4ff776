/**
 * A real browser with the built extension in it, the same for Chromium and Firefox: what `npm start`
 * shows and the extension tests drive. Chromium is spoken to by CDP, Firefox by WebDriver BiDi.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type LaunchOptions, launch, type Page } from 'puppeteer-core';
import type { BrowserKind, InstalledBrowser } from './find-browser';

export interface ExtensionBrowser {
  kind: BrowserKind;
  /** As the browser says it: "Chrome/156.0.8078.79". */
  version: string;
  /** The browser's name for the extension. */
  extensionId: string;
  /** Where the extension's own pages live, with the slash: "chrome-extension://…/". */
  origin: string;
  /** The driver, for what this interface does not offer. */
  driver: Browser;
  /** Opens an address in a tab of its own and waits until its document is there. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension, by its path in the build, in a tab of its own. */
  openOwnPage(path: string): Promise<Page>;
  /** Runs a function where the extension's API is, as `chrome` in both browsers. */
  inExtension<Args extends unknown[], Reply>(
    run: (...args: Args) => Promise<Reply> | Reply,
    ...args: Args
  ): Promise<Reply>;
  /** The extension's number for the tab of a page; the tab comes to the front. */
  tabOf(page: Page): Promise<number>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface LaunchChoices {
  /** False shows a window. */
  headless: boolean;
  /** Every request of the browser goes to this port on loopback. */
  proxyPort?: number;
  /** Interface language, BCP 47; English when absent. */
  lang?: string;
  /** In CSS pixels; the whole window when absent. */
  viewport?: { width: number; height: number; deviceScaleFactor?: number };
  /** Addresses that stand open in tabs before the extension comes. */
  openBefore?: string[];
  /** A profile to go on with, which stays when the browser ends; a new one when absent. */
  profile?: string;
  /** Preferences of Firefox. */
  preferences?: Record<string, unknown>;
}

/** Firefox draws this at random; given here, the address of the extension's pages is known. */
const FIREFOX_UUID = '5de11947-0000-4000-8000-000000000001';

const CHROMIUM_ARGUMENTS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

/** What Firefox would ask of its makers by itself, turned off. */
const QUIET_FIREFOX = {
  'app.normandy.enabled': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.region.network.url': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/**
 * Starts the browser with an empty profile of its own and loads the extension.
 * @param buildFolder absolute path of an unpacked build for this kind of browser
 */
export async function launchWithExtension(
  browser: InstalledBrowser,
  buildFolder: string,
  choices: LaunchChoices,
): Promise<ExtensionBrowser> {
  const profile = choices.profile ?? mkdtempSync(join(tmpdir(), 'sidelight-profile-'));
  const removeProfile = () => {
    if (choices.profile) return;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const driver = await launch({
    executablePath: browser.path,
    headless: choices.headless,
    userDataDir: profile,
    defaultViewport: choices.viewport ?? null,
    handleSIGINT: false,
    ...(browser.kind === 'chromium' ? chromiumOptions(choices) : firefoxOptions(choices)),
  });
  try {
    for (const url of choices.openBefore ?? []) {
      await (await driver.newPage()).goto(url, { waitUntil: 'domcontentloaded' });
    }
    const id = await driver.installExtension(buildFolder);
    return await toExtensionBrowser(browser.kind, driver, id, removeProfile);
  } catch (error) {
    await driver.close();
    removeProfile();
    throw error;
  }
}

/**
 * By the pipe and `installExtension`, not `--load-extension`: branded Chrome ignores that flag since
 * version 137 and takes this.
 */
function chromiumOptions(choices: LaunchChoices): LaunchOptions {
  return {
    pipe: true,
    enableExtensions: true,
    args: [
      ...CHROMIUM_ARGUMENTS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(choices.lang ? [`--lang=${choices.lang}`] : []),
      ...(choices.proxyPort
        ? [`--proxy-server=127.0.0.1:${choices.proxyPort}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  };
}

function firefoxOptions(choices: LaunchChoices): LaunchOptions {
  const port = choices.proxyPort;
  return {
    browser: 'firefox',
    // Else Firefox refuses to be led to the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...QUIET_FIREFOX,
      ...choices.preferences,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      ...(choices.lang && { 'intl.locale.requested': choices.lang }),
      ...(port && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      }),
    },
  };
}

/** As in the manifest, `browser_specific_settings.gecko.id`. */
const FIREFOX_ID = 'sidelight@sidelight';

async function toExtensionBrowser(
  kind: BrowserKind,
  driver: Browser,
  id: string,
  removeProfile: () => void,
): Promise<ExtensionBrowser> {
  const origin =
    kind === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;

  const open = async (url: string): Promise<Page> => {
    const page = await driver.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  };

  const openOwnPage = async (path: string): Promise<Page> => {
    const page = await driver.newPage();
    // Firefox never reports the load of an extension's page: wait for the document itself.
    await page.goto(origin + path, { waitUntil: [] });
    await page.waitForFunction(
      (own) => location.href.startsWith(own) && document.readyState === 'complete',
      {},
      origin,
    );
    return page;
  };

  /** Any file of the extension has its API in both browsers; this one runs nothing of ours. */
  let desk: Page | undefined;
  const openDesk = async (): Promise<Page> => {
    // An extension that is loaded anew takes its pages with it.
    if (!desk || desk.isClosed()) desk = await openOwnPage('manifest.json');
    return desk;
  };

  return {
    kind,
    version: await driver.version(),
    extensionId: id,
    origin,
    driver,
    open,
    openOwnPage,
    inExtension: async <Args extends unknown[], Reply>(
      run: (...args: Args) => Promise<Reply> | Reply,
      ...args: Args
    ) =>
      (await (
        await openDesk()
      ).evaluate(run as () => unknown, ...(args as unknown as []))) as Reply,
    tabOf: async (page) => {
      const asking = await openDesk();
      await page.bringToFront();
      return asking.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab!.id!;
      });
    },
    close: async () => {
      await driver.close();
      removeProfile();
    },
  };
}
