import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeText } from './badge';
import type { KeptReport } from './messages';
import {
  changeTab,
  entitiesOf,
  forgetTab,
  readTab,
  type TabRecord,
  withFrame,
  withNewDocument,
  withoutFrame,
} from './tab-record';

const kept = (counts: Record<string, number>, url = 'https://a.example/'): KeptReport => ({
  state: 'done',
  url,
  digest: { title: '', lang: '', counts, blockCount: 1, textLength: 1 },
  mentions: [],
  at: 0,
});
const empty: TabRecord = { at: 0, frames: {}, ranked: [] };

beforeEach(() => fakeBrowser.reset());

it('keeps frames that report at the same moment, all of them', async () => {
  await Promise.all(
    [0, 1, 2, 3].map((frame) =>
      changeTab(7, (record) => withFrame(record, frame, kept({ kraken: frame + 1 }))),
    ),
  );
  expect(Object.keys((await readTab(7))?.frames ?? {})).toEqual(['0', '1', '2', '3']);
});

it('keeps tabs apart and forgets one at a time', async () => {
  await changeTab(1, (record) => withFrame(record, 0, kept({ kraken: 1 })));
  await changeTab(2, (record) => withFrame(record, 0, kept({ binance: 1 })));
  await forgetTab(1);
  expect(await readTab(1)).toBeUndefined();
  expect((await readTab(2))?.frames[0]?.digest.counts).toEqual({ binance: 1 });
});

it('goes on after a change that failed', async () => {
  const failing = changeTab(1, () => {
    throw new Error('mistake');
  });
  const next = changeTab(1, (record) => withFrame(record, 0, kept({ kraken: 1 })));
  await expect(failing).rejects.toThrow('mistake');
  expect((await next).frames[0]).toBeDefined();
});

it('lets the tabs not touched for longest give way when memory is full', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const clock = vi.spyOn(Date, 'now');
  for (const tab of [1, 2, 3, 4]) {
    clock.mockReturnValue(tab);
    await changeTab(tab, (record) => withFrame(record, 0, kept({ kraken: 1 })));
  }
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  clock.mockReturnValue(5);
  await changeTab(5, (record) => withFrame(record, 0, kept({ binance: 1 })));
  const left = await Promise.all([1, 2, 3, 4, 5].map(readTab));
  expect(left.map(Boolean)).toEqual([false, false, true, true, true]);
  vi.restoreAllMocks();
});

it('gives no room to frames without a name, and none to the forty-first', () => {
  expect(withFrame(empty, 3, kept({})).frames).toEqual({});
  expect(withFrame(empty, 0, kept({})).frames[0]).toBeDefined();
  const emptied = withFrame(withFrame(empty, 3, kept({ kraken: 1 })), 3, kept({}));
  expect(emptied.frames).toEqual({});
  let record = empty;
  for (let frame = 1; frame <= 45; frame++) record = withFrame(record, frame, kept({ kraken: 1 }));
  expect(Object.keys(record.frames)).toHaveLength(40);
  expect(withFrame(record, 0, kept({})).frames[0]).toBeDefined();
  expect(withFrame(record, 1, kept({ kraken: 9 })).frames[1]?.digest.counts).toEqual({ kraken: 9 });
});

it('counts an entity once, however many frames name it', () => {
  let record = withFrame(empty, 0, kept({ kraken: 3, binance: 1, sec: 0 }));
  record = withFrame(record, 4, kept({ kraken: 2, irs: 1 }));
  expect([...entitiesOf(record)].sort()).toEqual(['binance', 'irs', 'kraken']);
  expect(entitiesOf(withoutFrame(record, 4)).size).toBe(2);
});

it('begins a document with the frames that came before the page around them', () => {
  const before = { ...kept({ kraken: 1 }), at: 900 };
  const early = { ...kept({ irs: 1 }), at: 1100 };
  const record: TabRecord = {
    at: 5,
    frames: { 0: early, 3: before, 4: early },
    ranked: [{ id: 'kraken-irs-summons', score: 1, evidence: [], voices: [] }],
    focus: 'kraken-irs-summons',
  };
  expect(withNewDocument(record, 1000)).toEqual({ at: 0, frames: { 4: early }, ranked: [] });
});

it.each([
  [0, ''],
  [1, '1'],
  [999, '999'],
  [1000, '999+'],
])('the badge for %i is "%s"', (count, text) => {
  expect(badgeText(count)).toBe(text);
});
