/** What a reviewer does: unpacks the zip of the sources, builds, and gets the same bytes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import extract from 'extract-zip';
import { afterAll, expect, inject, it } from 'vitest';

const kind = inject('browserKind');
const folder = mkdtempSync(join(tmpdir(), 'sidelight-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs WXT's command in a folder, with its output in `out` there. */
function wxt(cwd: string, words: string[], out: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(cwd, 'node_modules/wxt/bin/wxt.mjs'), ...words],
    { cwd, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', SIDELIGHT_OUT: out } },
  );
  expect(status, stdout + stderr).toBe(0);
}

/** Every file of a folder with its bytes. */
function readAll(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(root.length), readFileSync(path, 'base64')]),
  );
}

it('the sources build to the same bytes', async () => {
  const zips = join(folder, 'zips');
  wxt(resolve('.'), ['zip', '-b', 'firefox'], zips);
  const name = readdirSync(zips).find((file) => file.endsWith('-sources.zip'))!;
  const sources = join(folder, 'sources');
  await extract(join(zips, name), { dir: sources });
  symlinkSync(resolve('node_modules'), join(sources, 'node_modules'), 'dir');
  wxt(sources, kind === 'firefox' ? ['build', '-b', 'firefox'] : ['build'], 'built');
  const built = readAll(join(sources, 'built', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'));
  const ours = readAll(inject('buildFolder'));
  expect(Object.keys(built)).toEqual(Object.keys(ours));
  const different = Object.keys(ours).filter((path) => built[path] !== ours[path]);
  expect(different).toEqual([]);
  // Nothing of this machine goes along.
  expect(readdirSync(sources).filter((file) => /^(?:out|\.output)$/.test(file))).toEqual([]);
});
