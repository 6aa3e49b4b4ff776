/**
 * Finds a browser on this machine that can load an unpacked extension, or gets one where that takes
 * one command and no question: Debian's packages, as root.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface InstalledBrowser {
  kind: BrowserKind;
  /** Absolute path of the program. */
  path: string;
}

type Environment = Record<string, string | undefined>;

/** Programs by the name they have on PATH, preferred first. */
const NAMES: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'google-chrome-stable',
    'google-chrome',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const APPLICATIONS: Record<BrowserKind, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Folders in which browser downloaders keep Chrome for Testing and Chromium. */
const DOWNLOADS = ['.cache/puppeteer/chrome', '.cache/ms-playwright'];
const INSIDE_DOWNLOAD = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win64/chrome.exe',
];

/**
 * The first browser of the kinds asked for, in their order. `BROWSER_PATH` goes before all others.
 * @throws Error with one sentence when `BROWSER_PATH` names no program
 */
export function findBrowser(
  kinds: readonly BrowserKind[],
  environment: Environment = process.env,
): InstalledBrowser | undefined {
  const chosen = environment.BROWSER_PATH;
  if (chosen) {
    if (!isProgram(chosen)) throw new Error(`BROWSER_PATH is ${chosen}, which is no program.`);
    const kind = kindOf(chosen);
    if (kinds.includes(kind)) return { kind, path: chosen };
  }
  for (const kind of kinds) {
    const path = candidates(kind, environment).find(isProgram);
    if (path) return { kind, path };
  }
  return undefined;
}

const kindOf = (path: string): BrowserKind => (/firefox/i.test(path) ? 'firefox' : 'chromium');

function candidates(kind: BrowserKind, environment: Environment): string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(kind === 'chromium' ? downloaded() : []),
    ...APPLICATIONS[kind],
  ];
}

function downloaded(): string[] {
  return DOWNLOADS.map((folder) => join(homedir(), folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((version) => join(folder, version)))
    .sort()
    .reverse()
    .flatMap((version) => INSIDE_DOWNLOAD.map((program) => join(version, program)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Absent or not ours to run: the next candidate.
  }
}

const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** A sentence on how to get a browser of this kind. */
export const howToGet = (kind: BrowserKind): string =>
  kind === 'chromium'
    ? 'No browser was found: install Chromium or Chrome for Testing (on Debian: apt-get install chromium), or set BROWSER_PATH to one.'
    : 'Firefox was not found: install it (on Debian: apt-get install firefox-esr), or set BROWSER_PATH to it.';

/**
 * Finds a browser as `findBrowser` does and, on Debian as root, installs one where there is none.
 * @param say is told before anything is installed
 * @throws Error with one sentence on how to get a browser
 */
export function findOrInstallBrowser(
  kinds: readonly BrowserKind[],
  say: (sentence: string) => void,
): InstalledBrowser {
  const found = findBrowser(kinds);
  if (found) return found;
  const kind = kinds[0] ?? 'chromium';
  if (mayInstall()) {
    say(`Installing ${PACKAGES[kind]} from Debian's packages, as there is no browser here.`);
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-qy', '--no-install-recommends', PACKAGES[kind]]);
    const installed = findBrowser([kind]);
    if (installed) return installed;
  }
  throw new Error(howToGet(kind));
}

const mayInstall = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  spawnSync('apt-get', ['--version']).status === 0;

const run = (command: string, words: string[]) =>
  spawnSync(command, words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
