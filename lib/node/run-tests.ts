/**
 * `npm test`: everything that must hold, one after the other, each in its own process: types, format
 * and lint, dead code, unit and DOM tests, then the built extension in both browsers. It goes on after
 * a failure, so that one run tells all, and closes with "N passed, N failed": a check that is no test
 * counts as one.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findProjectRoot } from './data-files';
import { findOrInstallBrowser } from './find-browser';

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  run(): Promise<Count>;
}

const root = findProjectRoot(process.cwd());
const reports = join(root, 'out/test');

/** Starts a program of node_modules/.bin with its output shown. @returns whether it ended well */
function start(program: string, words: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules/.bin', program), words, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

const check = (name: string, program: string, words: string[]): Step => ({
  name,
  run: async () =>
    (await start(program, words)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
});

/** The parts of Vitest's JSON report that are counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

const vitest = (name: string, projects: string[]): Step => ({
  name,
  run: async () => {
    const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
    const ended = await start('vitest', [
      'run',
      '--config=test/vitest.config.ts',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    if (!existsSync(file)) return { passed: 0, failed: 1 };
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const count = { passed: report.numPassedTests, failed: report.numFailedTests + broken(report) };
    // A run that ended badly without a failed test (an error outside of all tests) has failed, too.
    return ended || count.failed > 0 ? count : { ...count, failed: 1 };
  },
});

/** Files that failed before their first test. */
const broken = ({ testResults }: Report) =>
  testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;

const browsers: Step = {
  name: 'both browsers are here',
  run: async () => {
    const count = { passed: 0, failed: 0 };
    for (const kind of ['chromium', 'firefox'] as const) {
      try {
        console.log(`${kind}: ${findOrInstallBrowser([kind], console.log).path}`);
        count.passed++;
      } catch (error) {
        console.error((error as Error).message);
        count.failed++;
      }
    }
    return count;
  },
};

const steps: Step[] = [
  browsers,
  check('types', 'tsc', ['--noEmit']),
  check('types of the pure core', 'tsc', ['--noEmit', '--project', 'lib/core']),
  check('format and lint', 'biome', ['check', '--error-on-warnings']),
  check('dead code', 'knip', []),
  vitest('unit and property tests', ['unit']),
  vitest('DOM tests in both browsers', ['dom-chromium', 'dom-firefox']),
  vitest('extension tests in both browsers', ['extension-chromium', 'extension-firefox']),
];

/** @returns the exit code: 0 when all holds */
export async function run(): Promise<number> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const total: Count = { passed: 0, failed: 0 };
  const lines: string[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const start = Date.now();
    const { passed, failed } = await step.run();
    total.passed += passed;
    total.failed += failed;
    const seconds = Math.round((Date.now() - start) / 1000);
    lines.push(
      `${failed ? 'FAILED' : 'ok    '}  ${step.name}: ${passed} passed, ${failed} failed, ${seconds} s`,
    );
  }
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed ? 1 : 0;
}
