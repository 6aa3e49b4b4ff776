/** The same page in two browsers of a kind: in one with Sidelight, in the other without. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension } from '@/lib/node/extension-browser';
import type { InstalledBrowser } from '@/lib/node/find-browser';
import { compare } from './compare';
import type { HardPage } from './hard-page';
import { closeSide, openSide, type Side, visit } from './visit';

const VIEWPORT = { width: 1000, height: 800 };

/** Two browsers of a kind: one with Sidelight, one with an extension that does nothing. */
export interface Pair {
  withUs: Side;
  without: Side;
  close(): Promise<void>;
}

/** @param buildFolder of Sidelight, for this kind */
export async function openPair(found: InstalledBrowser, buildFolder: string): Promise<Pair> {
  const empty = mkdtempSync(join(tmpdir(), 'sidelight-empty-'));
  writeFileSync(
    join(empty, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      browser_specific_settings: { gecko: { id: 'sidelight@sidelight' } },
    }),
  );
  const open = (folder: string) =>
    openSide((proxyPort) =>
      launchWithExtension(found, folder, { headless: true, proxyPort, viewport: VIEWPORT }),
    );
  const withUs = await open(buildFolder);
  const without = await open(empty);
  return {
    withUs,
    without,
    close: async () => {
      await Promise.all([closeSide(withUs), closeSide(without)]);
      rmSync(empty, { recursive: true, force: true });
    },
  };
}

export interface Checked {
  faults: string[];
  marks: [before: number, after: number];
  shift: [without: number, withUs: number];
}

/** Visits one page with us and without. */
export async function checkPage({ withUs, without }: Pair, hard: HardPage): Promise<Checked> {
  const visits = [visit(without, hard, false), visit(withUs, hard, true)] as const;
  // Both have ended before one that failed is told of.
  await Promise.allSettled(visits);
  const [bare, ours] = await Promise.all(visits);
  return {
    faults: compare(hard, bare, ours),
    marks: ours.marks,
    shift: [bare.seen.shift, ours.seen.shift],
  };
}
