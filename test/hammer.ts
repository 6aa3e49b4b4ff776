/**
 * `npm run hammer [-- STEPS [SEED]]`: random pages in a real Chromium, changed step by step, on which
 * what is followed must equal what is read anew. 10,000 steps when no number is given; the seed that is
 * printed repeats a run.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findProjectRoot } from '@/lib/node/data-files';

const FILES = ['lib/dom/page-reader.dom.test.ts', 'lib/dom/hammer.dom.test.ts'];

/** @returns the exit code */
export function run([steps = '10000', seed = String(Date.now() % 2 ** 31)]: string[]): number {
  if (!/^[1-9]\d*$/.test(steps) || !/^\d+$/.test(seed)) {
    console.error('Steps and seed are whole numbers: npm run hammer -- 10000 42');
    return 2;
  }
  const root = findProjectRoot(process.cwd());
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config=test/vitest.config.ts',
      '--project=dom-chromium',
      ...FILES,
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, VITE_HAMMER_STEPS: steps, VITE_HAMMER_SEED: seed },
    },
  );
  console.log(`${steps} steps, seed ${seed}: ${status === 0 ? 'equal always' : 'NOT equal'}.`);
  return status ?? 1;
}
