/** Builds the extension for a kind of browser, by the same command as `npm run build`. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { findProjectRoot } from './data-files';
import type { BrowserKind } from './find-browser';

/**
 * @param environment more variables for the build, such as the folder it goes to (`SIDELIGHT_OUT`)
 * @returns the absolute path of the unpacked build
 * @throws Error with the build's own words when it fails, which name the file at fault
 */
export function buildExtension(
  kind: BrowserKind,
  environment: Record<string, string> = {},
): string {
  const root = findProjectRoot(process.cwd());
  const env = { ...process.env, ...environment };
  const forFirefox = kind === 'firefox' ? ['-b', 'firefox'] : [];
  const built = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...forFirefox],
    {
      cwd: root,
      encoding: 'utf8',
      // A test runner says NODE_ENV=test, which would make another build than the one that is shipped.
      env: { ...env, NODE_ENV: 'production', NO_COLOR: '1' },
    },
  );
  if (built.status !== 0) {
    throw new Error(`The build for ${kind} failed.\n${built.stdout}${built.stderr}`);
  }
  const folder = kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  return resolve(root, env.SIDELIGHT_OUT ?? '.output', folder);
}
