/**
 * Runs Vitest's browser mode in an installed Firefox, by WebDriver BiDi through Puppeteer. The
 * provider that Vitest offers drives only a Firefox of its own, which has to be downloaded.
 */

import { defineBrowserProvider } from '@vitest/browser';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { BrowserProvider, BrowserProviderOption } from 'vitest/node';

export interface FirefoxOptions {
  /** Path of the Firefox program. */
  executablePath: string;
}

class FirefoxProvider implements BrowserProvider {
  readonly name = 'firefox-bidi';
  readonly supportsParallelism = false;
  private browser: Promise<Browser> | undefined;
  private readonly pages = new Map<string, Page>();

  constructor(private readonly options: FirefoxOptions) {}

  private open(): Promise<Browser> {
    this.browser ??= launch({
      browser: 'firefox',
      executablePath: this.options.executablePath,
      headless: true,
      extraPrefsFirefox: {
        // Tests draw marks and move the pointer: an unfocused window must behave like a used one.
        'focusmanager.testmode': true,
        'app.update.enabled': false,
        'datareporting.policy.dataSubmissionEnabled': false,
      },
    });
    return this.browser;
  }

  /** What a test command gets: `page` has the same `mouse` and `keyboard` as Playwright's. */
  getCommandsContext(sessionId: string): Record<string, unknown> {
    return { page: this.pages.get(sessionId) };
  }

  async openPage(sessionId: string, url: string): Promise<void> {
    await this.pages.get(sessionId)?.close();
    const browser = await this.open();
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    this.pages.set(sessionId, page);
    // The runner page keeps a socket open: there is nothing in it to wait for.
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  }

  async close(): Promise<void> {
    const browser = await this.browser;
    this.browser = undefined;
    this.pages.clear();
    await browser?.close();
  }
}

/** The twin of `playwright()` of `@vitest/browser-playwright`, for an installed Firefox. */
export function firefox(options: FirefoxOptions): BrowserProviderOption {
  return defineBrowserProvider({
    name: 'firefox-bidi',
    supportedBrowser: ['firefox'],
    options,
    providerFactory: () => new FirefoxProvider(options),
  });
}
