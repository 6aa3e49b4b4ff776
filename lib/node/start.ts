/**
 * `npm start [-- URL_OR_FILE…]`: builds the extension, opens it on pages in a real browser and checks
 * that it answers. With a display the browser stays until it is closed; without one, what was found
 * is printed and pictures go to `out/`.
 */
import { buildExtension } from './build-extension';
import { findProjectRoot } from './data-files';
import { type ExtensionBrowser, launchWithExtension } from './extension-browser';
import { findOrInstallBrowser } from './find-browser';
import { describeFindings, readFindings, readNames } from './look-at-page';
import { type PageServer, type ServedPage, servePages } from './page-server';
import { preparePictures, takePictures } from './pictures';
import { sampleTargets, type Target, toTarget } from './targets';

/**
 * @param words addresses and files; none opens the sample articles
 * @returns the exit code: 1 when a page could not be opened or the extension did not answer on it
 */
export async function run(words: readonly string[]): Promise<number> {
  const root = findProjectRoot(process.cwd());
  const targets = words.length ? words.map(toTarget) : sampleTargets(root);
  const found = findOrInstallBrowser(['chromium', 'firefox'], console.log);
  console.log(`Building for ${found.kind}.`);
  const folder = buildExtension(found.kind);

  const served = new Map<string, ServedPage>();
  const server = await servePages((url) => served.get(url.pathname));
  const addresses = targets.map((target) => toAddress(target, server, served));
  const headless = !hasDisplay();
  console.log(
    `Opening ${found.path}${headless ? ' without a window, as there is no display' : ''}.`,
  );
  const browser = await launchWithExtension(found, folder, {
    headless,
    ...(headless && { viewport: { width: 1100, height: 900 } }),
  });
  const stop = () => {
    browser.close().finally(() => process.exit(130));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const pictures = headless ? preparePictures(root) : undefined;
    const names = readNames(root);
    let faults = 0;
    for (const [index, target] of targets.entries()) {
      try {
        await lookAt(browser, target.name, addresses[index]!, names, pictures);
      } catch (error) {
        faults++;
        console.error(`\n${addresses[index]} could not be looked at: ${sentenceOf(error)}`);
      }
    }
    if (!headless) await untilClosed(browser);
    else if (faults < targets.length) console.log(`\nPictures are in ${pictures}.`);
    return faults ? 1 : 0;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await browser.close();
    await server.close();
  }
}

/** Addresses stay as they are; files are served on loopback, which the extension reads like any site. */
function toAddress(target: Target, server: PageServer, served: Map<string, ServedPage>): string {
  if ('url' in target.open) return target.open.url;
  const path = `/${encodeURIComponent(target.name)}`;
  served.set(path, target.open.page);
  return `http://127.0.0.1:${server.port}${path}`;
}

async function lookAt(
  browser: ExtensionBrowser,
  name: string,
  address: string,
  names: ReadonlyMap<string, string>,
  pictures: string | undefined,
): Promise<void> {
  const page = await browser.open(address);
  const view = await readFindings(browser, page);
  console.log(describeFindings((await page.title()) || name, view, names));
  if (pictures) await takePictures(browser, page, view, `${pictures}/${name}`);
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The first line of an error says what happened; drivers add a stack that helps nobody here. */
const sentenceOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

const untilClosed = ({ driver }: ExtensionBrowser): Promise<void> => {
  console.log('\nClose the browser, or press Ctrl-C here, when you have seen enough.');
  return new Promise((closed) => driver.once('disconnected', () => closed()));
};
