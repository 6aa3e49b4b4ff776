/**
 * Runs a command of this folder in Node: `node lib/node/run.mjs detect FILE.jsonl`, or one that is
 * named by its path from the root: `node lib/node/run.mjs test/bench/bench`. The same bundler
 * that builds the extension reads the same source, so that a command and the browser share one code,
 * the records of `data/` included.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
};

const [name, ...words] = process.argv.slice(2);
const path = name.includes('/') ? name : `lib/node/${name}`;
const { module: data } = await runnerImport(`${root}lib/node/data-plugin.ts`, config);
const { module: libraries } = await runnerImport(`${root}lib/node/lazy-library-plugin.ts`, config);
const { module: command } = await runnerImport(`${root}${path}.ts`, {
  ...config,
  plugins: [data.dataPlugin(), libraries.lazyLibraryPlugin()],
});
try {
  process.exitCode = await command.run(words);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
