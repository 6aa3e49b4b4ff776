/**
 * Projects over the same tree: `unit` in Node; `dom-chromium` and `dom-firefox`, which run the same
 * `*.dom.test.ts` files in the two real browsers; `extension-chromium` and `extension-firefox`, which
 * drive the built extension, again by the same files. A browser that is not on this machine leaves its
 * projects out with one sentence.
 */
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { dataPlugin } from '../lib/node/data-plugin';
import { type BrowserKind, findBrowser, howToGet } from '../lib/node/find-browser';
import { lazyLibraryPlugin } from '../lib/node/lazy-library-plugin';
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

/** The part that both browser projects share. */
function domProject(
  name: string,
  browser: string,
  provider: ReturnType<typeof playwright> | ReturnType<typeof firefox>,
): TestProjectInlineConfiguration {
  return {
    plugins: [dataPlugin(), lazyLibraryPlugin()],
    resolve: { alias },
    optimizeDeps: { include: ['fast-check'] },
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
    plugins: [WxtVitest(), dataPlugin(), lazyLibraryPlugin()],
    resolve: { alias },
    test: {
      name: 'unit',
      root,
      include: ['**/*.test.{ts,tsx}'],
      exclude: [...exclude, '**/*.dom.test.ts'],
      // Properties over much text are slow on a machine that does other things as well.
      testTimeout: 60_000,
    },
  },
];

/** Builds the extension once, then looks at the build and drives it. */
function extensionProject(kind: BrowserKind): TestProjectInlineConfiguration {
  return {
    plugins: [dataPlugin(), lazyLibraryPlugin()],
    resolve: { alias },
    test: {
      name: `extension-${kind}`,
      root,
      include: ['test/extension/**/*.test.ts'],
      globalSetup: ['test/extension/build-first.ts'],
      provide: { browserKind: kind },
      testTimeout: 90_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 20_000 } },
      // A browser takes a core of its own; two tests at a time, whatever the machine.
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
    },
  };
}

const chromium = findBrowser(['chromium']);
if (chromium) {
  const launchOptions = {
    executablePath: chromium.path,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  };
  projects.push(domProject('dom-chromium', 'chromium', playwright({ launchOptions })));
  projects.push(extensionProject('chromium'));
} else console.warn(howToGet('chromium'));

const installedFirefox = findBrowser(['firefox']);
if (installedFirefox) {
  const provider = firefox({ executablePath: installedFirefox.path });
  projects.push(domProject('dom-firefox', 'firefox', provider));
  projects.push(extensionProject('firefox'));
} else console.warn(howToGet('firefox'));

export default defineConfig({ root, test: { root, projects } });
