/**
 * Three projects over the same tree: `unit` in Node, and `dom-chromium` and `dom-firefox`, which run
 * the same `*.dom.test.ts` files in the two real browsers. A browser that is not on this machine
 * leaves its project out with one sentence.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { dataPlugin } from '../lib/node/data-plugin';
import { inputCommands } from './dom/input-commands';
import { firefox } from './firefox-provider';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': root.replace(/\/$/, '') };
const exclude = [
  '**/node_modules/**',
  '**/.output/**',
  '**/.wxt/**',
  'out/**',
  'test/extension/**',
];

/** The first of these programs that is on this machine; `BROWSER_PATH` wins where it fits. */
function findProgram(kind: RegExp, paths: string[]): string | undefined {
  const chosen = process.env.BROWSER_PATH;
  if (chosen && kind.test(chosen) && existsSync(chosen)) return chosen;
  return paths.find((path) => existsSync(path));
}

const chromiumPath = findProgram(/chrom/i, [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]);
const firefoxPath = findProgram(/firefox/i, [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]);

/** The part that both browser projects share. */
function domProject(
  name: string,
  browser: string,
  provider: ReturnType<typeof playwright> | ReturnType<typeof firefox>,
): TestProjectInlineConfiguration {
  return {
    plugins: [dataPlugin()],
    resolve: { alias },
    optimizeDeps: { include: ['fast-check', '@floating-ui/dom'] },
    test: {
      name,
      root,
      include: ['**/*.dom.test.ts'],
      exclude,
      testTimeout: 20_000,
      browser: {
        enabled: true,
        headless: true,
        provider,
        commands: inputCommands,
        screenshotFailures: false,
        viewport: { width: 900, height: 700 },
        instances: [{ browser: browser as 'chromium' }],
      },
    },
  };
}

const projects: TestProjectInlineConfiguration[] = [
  {
    plugins: [WxtVitest(), dataPlugin()],
    resolve: { alias },
    test: {
      name: 'unit',
      root,
      include: ['**/*.test.{ts,tsx}'],
      exclude: [...exclude, '**/*.dom.test.ts'],
    },
  },
];

if (chromiumPath) {
  const launchOptions = {
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  };
  projects.push(domProject('dom-chromium', 'chromium', playwright({ launchOptions })));
} else {
  console.warn('No Chromium on this machine: the DOM tests do not run in it (set BROWSER_PATH).');
}

if (firefoxPath) {
  projects.push(domProject('dom-firefox', 'firefox', firefox({ executablePath: firefoxPath })));
} else {
  console.warn('No Firefox on this machine: the DOM tests do not run in it (set BROWSER_PATH).');
}

export default defineConfig({ root, test: { root, projects } });
