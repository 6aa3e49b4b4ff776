import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  countBytes,
  type Items,
  MAX_ITEM,
  MAX_TOTAL,
  newestWhole,
} from '../core/settings/generation';
import { packText, unpackText } from '../core/settings/pack-text';
import { readSettingsFile, writeSettingsFile } from '../core/settings/settings-file';
import { fallbackSettings, type Settings } from '../core/settings/shapes';
import { choosePage, settings } from './settings';
import { carrySettings, forgetCarried } from './sync';

/** `storage.sync` as a browser has it: item by item, with its limits, and able to fail at any item. */
class SyncArea {
  items: Items = {};
  /** How many more items are written or removed before everything fails. */
  left = Number.POSITIVE_INFINITY;
  error = 'crash';

  private step(): void {
    if (this.left <= 0) throw new Error(this.error);
    this.left -= 1;
  }
  get = async (): Promise<Items> => ({ ...this.items });
  set = async (items: Items): Promise<void> => {
    for (const [key, value] of Object.entries(items)) {
      this.step();
      if (countBytes({ [key]: value }) > MAX_ITEM) throw new Error('QUOTA_BYTES_PER_ITEM quota');
      const next = { ...this.items, [key]: value };
      if (countBytes(next) > MAX_TOTAL) throw new Error('QUOTA_BYTES quota exceeded');
      this.items = next;
    }
  };
  remove = async (keys: string[]): Promise<void> => {
    for (const key of keys) {
      this.step();
      delete this.items[key];
    }
  };
}

let area: SyncArea;

/** Another of the reader's browsers, sharing the same sync. */
function otherBrowser(): void {
  fakeBrowser.reset();
  useArea(area);
}

function useArea(next: SyncArea): void {
  area = next;
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(next.get as never);
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(next.set as never);
  vi.spyOn(fakeBrowser.storage.sync, 'remove').mockImplementation(next.remove as never);
}

async function readCarried(items: Items = area.items): Promise<Partial<Settings> | undefined> {
  const newest = newestWhole(items);
  if (!newest) return undefined;
  const read = readSettingsFile((await unpackText(newest.text, 10_000_000)) ?? '');
  return read.status === 'read' ? read.settings : undefined;
}

/** Lines that no compression makes small: about 40 packed bytes each. */
const randomList = (lines: number): string =>
  Array.from(
    { length: lines },
    () =>
      `${[...crypto.getRandomValues(new Uint32Array(6))].map((n) => n.toString(36)).join('')}.example`,
  ).join('\n');

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  useArea(new SyncArea());
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('carrying settings', () => {
  it('is off at first: nothing goes', async () => {
    await settings.update(() => ({ exceptList: 'bank.example' }));
    await carrySettings();
    expect(area.items).toEqual({});
  });

  it('puts the settings there, without the addresses of single pages', async () => {
    await settings.update(() => ({ carry: true, exceptList: 'bank.example', card: false }));
    await choosePage('https://secret.example/diary', 'off');
    expect(await carrySettings()).toMatchObject({ kind: 'carried' });
    expect(await readCarried()).toEqual({
      ...fallbackSettings,
      exceptList: 'bank.example',
      card: false,
    });
    const newest = newestWhole(area.items)!;
    expect(await unpackText(newest.text, 100_000)).not.toContain('secret');
    expect((await settings.read()).values.carryState.kind).toBe('carried');
  });

  it('writes nothing when nothing changed, and one generation when something did', async () => {
    await settings.update(() => ({ carry: true }));
    await carrySettings();
    const before = Object.keys(area.items);
    await carrySettings();
    expect(Object.keys(area.items)).toEqual(before);
    await settings.update(() => ({ marks: false }));
    await carrySettings();
    expect(Object.keys(area.items).every((key) => key.startsWith('carry-000002-'))).toBe(true);
  });

  it('reaches another browser, which keeps what it had before', async () => {
    await settings.update(() => ({ carry: true, exceptList: 'bank.example' }));
    await carrySettings();
    otherBrowser();
    await settings.update(() => ({ carry: true }));
    expect(await carrySettings()).toMatchObject({ kind: 'carried' });
    const { values } = await settings.read();
    expect(values.exceptList).toBe('bank.example');
    expect(values.previous).toMatchObject({ cause: 'sync', settings: fallbackSettings });
  });

  it.each([
    ['mine', 'here.example'],
    ['theirs', 'there.example'],
  ] as const)('asks which to keep when both have settings, and keeps %s', async (choice, kept) => {
    await settings.update(() => ({ carry: true, exceptList: 'there.example' }));
    await carrySettings();
    const before = { ...area.items };
    otherBrowser();
    await settings.update(() => ({ carry: true, exceptList: 'here.example' }));
    expect(await carrySettings()).toMatchObject({ kind: 'choose' });
    expect(area.items).toEqual(before);
    expect((await settings.read()).values.exceptList).toBe('here.example');
    expect(await carrySettings(choice)).toMatchObject({ kind: 'carried' });
    expect((await settings.read()).values.exceptList).toBe(kept);
    expect((await readCarried())?.exceptList).toBe(kept);
  });

  it('keeps a list that is too large here, says so, and leaves the copy as it was', async () => {
    await settings.update(() => ({ carry: true, exceptList: 'small.example' }));
    await carrySettings();
    const before = { ...area.items };
    const large = randomList(3000);
    await settings.update(() => ({ exceptList: large }));
    const state = await carrySettings();
    expect(state).toMatchObject({ kind: 'too-large', limit: 51_200 });
    expect(state.kind === 'too-large' && state.bytes).toBeGreaterThan(51_200);
    expect(area.items).toEqual(before);
    expect((await settings.read()).values.exceptList).toBe(large);
  });

  it('leaves a copy from a newer version alone', async () => {
    const text = writeSettingsFile(fallbackSettings).replace('"version": 1', '"version": 9');
    const packed = await packText(text);
    area.items = {
      'carry-000005-x.0': packed,
      'carry-000005-x.head': { number: 5, length: packed.length, chunks: 1 },
    };
    const before = { ...area.items };
    await settings.update(() => ({ carry: true, exceptList: 'a.example' }));
    expect(await carrySettings()).toEqual({ kind: 'newer' });
    expect(area.items).toEqual(before);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'quota'],
    ['MAX_WRITE_OPERATIONS_PER_MINUTE', 'rate'],
    ['offline', 'rejected'],
  ])('says why the browser refused: %s', async (error, reason) => {
    await settings.update(() => ({ carry: true }));
    area.left = 0;
    area.error = error;
    expect(await carrySettings()).toEqual({ kind: 'failed', reason });
  });

  it('makes room by what an earlier crash left behind, never by the copy that is whole', async () => {
    await settings.update(() => ({ carry: true, exceptList: randomList(1000) }));
    await carrySettings();
    for (const _attempt of [1, 2]) {
      await settings.update(() => ({ exceptList: randomList(1000) }));
      area.left = 5;
      await carrySettings();
      expect(await readCarried()).toBeDefined();
    }
    area.left = Number.POSITIVE_INFINITY;
    expect(await carrySettings()).toMatchObject({ kind: 'carried' });
    const { exceptList } = (await settings.read()).values;
    expect(await readCarried()).toMatchObject({ exceptList });
  });

  it('takes its copy away on request', async () => {
    area.items = { other: 1 };
    await settings.update(() => ({ carry: true }));
    await carrySettings();
    expect(Object.keys(area.items).length).toBeGreaterThan(1);
    await settings.update(() => ({ carry: false }));
    await forgetCarried();
    expect(area.items).toEqual({ other: 1 });
  });

  it('leaves a whole copy to be read after a crash at any item, and finishes afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(
        // Sizes on both sides: the second may need room that leftovers of the first take.
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 3 }),
        async (linesBefore, linesAfter, crashes) => {
          fakeBrowser.reset();
          useArea(new SyncArea());
          const before = randomList(linesBefore);
          await settings.update(() => ({ carry: true, exceptList: before }));
          await carrySettings();
          let readable = before;
          expect((await readCarried())?.exceptList).toBe(before);

          const after = `${randomList(linesAfter)}\nlast.example`;
          await settings.update(() => ({ exceptList: after }));
          for (const left of crashes) {
            area.left = left;
            await carrySettings();
            const now = (await readCarried())?.exceptList;
            expect([readable, after]).toContain(now);
            readable = now!;
          }
          area.left = Number.POSITIVE_INFINITY;
          expect(await carrySettings()).toMatchObject({ kind: 'carried' });
          expect((await readCarried())?.exceptList).toBe(after);
        },
      ),
      { numRuns: 60 },
    );
  });
});
