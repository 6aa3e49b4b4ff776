/** The plugin in a real Vite build over a small `data/` folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type Rollup } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataPlugin } from './data-plugin';
import { soundRecords, toFiles } from './data-rules/sound-records';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sidelight-data-'));
  for (const file of toFiles(soundRecords())) write(file.path, file.text);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Builds a script that imports the given module, and returns its code. */
async function bundle(id: string): Promise<string> {
  write('main.js', `import data from ${JSON.stringify(id)};\nglobalThis.data = data;\n`);
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [dataPlugin()],
    build: { write: false, rollupOptions: { input: join(root, 'main.js') } },
  });
  return ((output as Rollup.RollupOutput).output[0] as Rollup.OutputChunk).code;
}

test('each module holds what its reader needs and no more', async () => {
  expect(await bundle('virtual:data/matching')).toContain('kraken.com');
  const entities = await bundle('virtual:data/entities');
  expect(entities).toContain('A crypto exchange.');
  expect(entities).not.toContain('kraken.com');
  expect(await bundle('virtual:data/incidents')).toContain('It objected.');
  const ranking = await bundle('virtual:data/ranking');
  expect(ranking).toContain('john doe summons');
  expect(ranking).not.toContain('It objected.');
  const history = await bundle('virtual:data/history');
  expect(await bundle('virtual:data/withdrawn')).toContain('It told the same request twice.');
  expect(history).toContain('IRS summons for Kraken customer records');
  expect(history).not.toContain('It objected.');
  expect(history).not.toContain('0123456789ab');
});

test('what is still to be checked reaches no module', async () => {
  write('data/unverified/kraken-irs-summons.md', '# To check\n\n- a rumour\n');
  for (const id of [
    'matching',
    'entities',
    'incidents',
    'ranking',
    'history',
    'withdrawn',
    'titles',
    'translations/sv',
  ]) {
    expect(await bundle(`virtual:data/${id}`)).not.toContain('rumour');
  }
});

test('a language has what is made from the English as it stands, and English words where it has none', async () => {
  write(
    'data/locales/en.yml',
    'stance:\n  denied: Denied\n  ruled: Ruled\noptions:\n  undo: Undo\n',
  );
  write('data/locales/sv.yml', 'stance:\n  denied: Nekade\n');
  const records = soundRecords();
  records.incident.summary = 'Another summary.';
  for (const file of toFiles(records)) write(file.path, file.text);
  const swedish = await bundle('virtual:data/translations/sv');
  expect(swedish).toContain('IRS begäran om Krakens kunduppgifter');
  expect(swedish).not.toContain('Skattemyndigheten bad en domstol');
  expect(swedish).toContain('Nekade');
  expect(swedish).toContain('Ruled');
  expect(swedish).not.toContain('Undo');
  expect(await bundle('virtual:data/translations/ar')).toContain('Denied');

  const titles = await bundle('virtual:data/titles');
  expect(titles).toContain('IRS begäran om Krakens kunduppgifter');
  expect(titles).not.toContain('En advokat');
  expect(await bundle('virtual:data/languages')).toMatch(/en.+ar.+sv/);
});

test.each([
  ['no JSON', '{\n  "id": "kraken",\n}', /entities\/kraken\.json:3: This is no valid JSON \(/],
  ['a wrong shape', '{"id":"kraken"}', /entities\/kraken\.json:1: about: This field is missing\./],
])('a file with %s stops the build', async (_what, text, message) => {
  write('data/entities/kraken.json', text);
  await expect(bundle('virtual:data/ranking')).rejects.toThrow(message);
});

test('a record that breaks a rule stops the build, also where nothing imports it', async () => {
  const records = soundRecords();
  records.incident.end = '2021-02-30';
  for (const file of toFiles(records)) write(file.path, file.text);
  await expect(bundle('virtual:data/matching')).rejects.toThrow(
    'data/incidents/kraken-irs-summons.json:10: end: There is no 2021-02-30 in the calendar.',
  );
});

test('a file that is no record stops the build', async () => {
  write('data/incidents/notes.txt', 'x');
  await expect(bundle('virtual:data/matching')).rejects.toThrow(
    /incidents\/notes\.txt:1: Only \.json/,
  );
});

test('without data there is no build', async () => {
  rmSync(join(root, 'data'), { recursive: true });
  await expect(bundle('virtual:data/matching')).rejects.toThrow(/No data\/entities folder/);
});

test('in dev a changed record is read again, and the door to it counts as changed', async () => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [dataPlugin()],
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    const load = async () => (await server.ssrLoadModule('virtual:data/entities')).default;
    expect(await load()).toHaveLength(2);
    const changed: string[] = [];
    server.watcher.on('change', (path) => changed.push(path));

    const records = soundRecords();
    records.entity.about = 'Another sentence.';
    for (const file of toFiles(records)) write(file.path, file.text);
    server.watcher.emit('all', 'change', join(root, 'data/entities/kraken.json'));

    expect(JSON.stringify(await load())).toContain('Another sentence.');
    expect(changed).toContain(join(root, 'lib/catalog/entities.ts'));
  } finally {
    await server.close();
  }
});
