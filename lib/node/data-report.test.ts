import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from './data-report';
import { soundRecords, toFiles } from './data-rules/sound-records';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sidelight-report-'));
  for (const { path, text } of toFiles(soundRecords())) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

test('prints tables of Markdown whose columns stand under one another', async () => {
  let report = '';
  vi.spyOn(console, 'log').mockImplementation((text) => {
    report += text;
  });
  expect(await run([], root)).toBe(0);
  expect(report).toContain('| United States (US) | 1         |');
  expect(report).toContain('| kraken-irs-summons | irs   | not-in-sources |');
  expect(report).toMatch(/\| records withdrawn or merged +\| 1 +\|/);
  const tables = report.split('\n\n').filter((block) => block.startsWith('|'));
  expect(tables.length).toBeGreaterThan(7);
  for (const block of tables) {
    expect(new Set(block.split('\n').map((line) => line.length)).size, block).toBe(1);
  }
});

test('a record that cannot be read is told, and no report is printed', async () => {
  const faults: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line) => faults.push(String(line)));
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  writeFileSync(join(root, 'data/incidents/x.json'), '{');
  expect(await run([], root)).toBe(1);
  expect(faults[0]).toMatch(/^data\/incidents\/x\.json:1: This is no valid JSON/);
  expect(log).not.toHaveBeenCalled();
});
