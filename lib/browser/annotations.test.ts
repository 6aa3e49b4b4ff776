import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnotation, noteOf } from '../core/annotation/annotation';
import { describeQuote } from '../core/annotation/describe-quote';
import { MOST_PINS, openAnnotations } from './annotations';

const page = 'https://example.org/news/a';
const now = new Date('2026-11-22T09:30:00.000Z');
const log = vi.fn();
const open = () => openAnnotations('annotations', log);

let drawn = 0;
/** A pin on the word "Binance", each with an id and a minute of its own. */
function pin(source = page) {
  drawn++;
  const described = describeQuote('On Monday Binance said so.', 10, 17);
  if (described.status !== 'described') throw new Error(described.status);
  const uuid = `0b0e4f66-9d5c-4f1e-8a39-${String(drawn).padStart(12, '0')}`;
  const { selectors } = described;
  const at = new Date(now.getTime() + drawn * 60_000);
  return createAnnotation({ source, selectors, title: 'News' }, uuid, at);
}

async function writeRow(row: object): Promise<void> {
  const database = await openDB('annotations', 1);
  await database.put('pins', row);
  database.close();
}

/** All rows as they lie in the database. */
async function readRows(): Promise<{ annotation: unknown; removed?: number }[]> {
  const database = await openDB('annotations', 1);
  const rows = await database.getAll('pins');
  database.close();
  return rows;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  log.mockClear();
});

describe('keeping', () => {
  it('gives back what was put, oldest first, page by page', async () => {
    const store = open();
    const [first, second, other] = [pin(), pin(), pin('https://example.org/news/b')];
    for (const one of [second, first, other]) {
      expect(await store.put(one)).toEqual({ status: 'ok', value: 'saved' });
    }
    expect(await store.list(page)).toEqual({
      status: 'ok',
      value: { annotations: [first, second], removed: [], unreadable: 0 },
    });
    expect(await store.count()).toEqual({ status: 'ok', value: 3 });
    expect(log).not.toHaveBeenCalled();
  });

  it('is there after the background has been stopped', async () => {
    const made = pin();
    await open().put(made);
    expect(await open().list(page)).toMatchObject({ value: { annotations: [made] } });
  });

  it('asks the browser for the disk, not for its word', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await open().put(pin());
    expect(transaction).toHaveBeenCalledWith('pins', 'readwrite', { durability: 'strict' });
  });

  it('takes notes, and changes nothing else', async () => {
    const store = open();
    const made = pin();
    await store.put(made);
    const later = new Date('2026-12-01T00:00:00.000Z');
    const noted = await store.setNote(made.id, 'Ask them', later);
    if (noted.status !== 'ok' || noted.value === 'gone') throw new Error('not saved');
    expect(noteOf(noted.value)).toBe('Ask them');
    expect(noted.value).toMatchObject({ created: made.created, target: made.target });
    expect(await store.list(page)).toMatchObject({ value: { annotations: [noted.value] } });
    expect(await store.setNote('urn:uuid:none', 'x', later)).toMatchObject({ value: 'gone' });
  });

  it('takes no more than a page can have, and still changes those it has', async () => {
    const store = open();
    const made = Array.from({ length: MOST_PINS }, () => pin());
    for (const one of made) await store.put(one);
    expect(await store.put(pin())).toEqual({ status: 'ok', value: 'full' });
    expect(await store.put(made[0]!)).toEqual({ status: 'ok', value: 'saved' });
    expect(await store.put(pin('https://example.org/else'))).toMatchObject({ value: 'saved' });
    expect(await store.count()).toMatchObject({ value: MOST_PINS + 1 });
  });
});

describe('removing', () => {
  it('can be undone, note and all', async () => {
    const store = open();
    const made = pin();
    await store.put(made);
    const noted = await store.setNote(made.id, 'mine', now);
    await store.remove(made.id, now);
    expect(await store.list(page)).toMatchObject({ value: { annotations: [], removed: [] } });
    const before = new Date(now.getTime() - 1);
    expect(await store.list(page, before)).toMatchObject({
      value: { annotations: [], removed: [noted.status === 'ok' && noted.value] },
    });
    expect(await store.list(page, now)).toMatchObject({ value: { removed: [] } });
    expect(await store.count()).toMatchObject({ value: 0 });
    expect(await store.restore(made.id)).toEqual(noted);
    expect(await store.list(page)).toMatchObject({
      value: { annotations: [noted.status === 'ok' && noted.value] },
    });
  });

  it('is for good once purged, and only what was removed before', async () => {
    const store = open();
    const [old, fresh, kept] = [pin(), pin(), pin()];
    for (const one of [old, fresh, kept]) await store.put(one);
    await store.remove(old.id, new Date(now.getTime() - 1));
    await store.remove(fresh.id, now);
    expect(await store.purge(now)).toEqual({ status: 'ok', value: 1 });
    expect(await store.restore(old.id)).toMatchObject({ value: 'gone' });
    expect(await store.restore(fresh.id)).toMatchObject({ value: fresh });
    expect(await store.count()).toMatchObject({ value: 2 });
  });
});

describe('two at once', () => {
  it('two tabs on one page both keep theirs', async () => {
    const [one, other] = [open(), open()];
    const made = Array.from({ length: 40 }, () => pin());
    await Promise.all(made.map((each, i) => (i % 2 ? one : other).put(each)));
    expect(await open().list(page)).toMatchObject({ value: { annotations: made } });
  });

  it('a note and a removal of the same pin both hold', async () => {
    const [one, other] = [open(), open()];
    const made = pin();
    await one.put(made);
    await Promise.all([
      one.setNote(made.id, 'kept', now),
      other.remove(made.id, now),
      one.setNote(made.id, 'kept, too', now),
    ]);
    const restored = await other.restore(made.id);
    if (restored.status !== 'ok' || restored.value === 'gone') throw new Error('gone');
    expect(noteOf(restored.value)).toBe('kept, too');
  });
});

describe('what cannot be read', () => {
  it('is counted, skipped and left as it is', async () => {
    const store = open();
    const made = pin();
    await store.put(made);
    const newer = { ...pin(), 'sidelight:version': 2, wonderful: true };
    await writeRow({ id: newer.id, page, annotation: newer });
    await writeRow({ id: 'odd', page, annotation: { half: 'written' } });
    expect(await store.list(page)).toMatchObject({
      value: { annotations: [made], unreadable: 2 },
    });
    expect(await store.remove(newer.id, now)).toMatchObject({ value: 'gone' });
    expect(await store.setNote('odd', 'x', now)).toMatchObject({ value: 'gone' });
    const rows = await readRows();
    expect(rows.map(({ annotation }) => annotation)).toEqual(
      expect.arrayContaining([newer, { half: 'written' }]),
    );
  });
});

describe('a browser that refuses', () => {
  it('no room: says so, loses nothing, and works once there is', async () => {
    const store = open();
    const made = pin();
    await store.put(made);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await store.put(pin())).toEqual({ status: 'failed', reason: 'quota' });
    expect(await store.setNote(made.id, 'x', now)).toEqual({ status: 'failed', reason: 'quota' });
    expect(log).toHaveBeenCalledTimes(2);
    put.mockRestore();
    expect(await store.list(page)).toMatchObject({ value: { annotations: [made] } });
    expect(await store.put(pin())).toMatchObject({ value: 'saved' });
  });

  it('no room when the transaction ends: the same', async () => {
    const store = open();
    await store.count();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
    ) {
      const full = new DOMException('full', 'QuotaExceededError');
      Object.defineProperty(this.transaction, 'error', { value: full, configurable: true });
      this.transaction.abort();
      return this.get('none');
    });
    expect(await store.put(pin())).toMatchObject({ status: 'failed' });
    put.mockRestore();
    expect(await store.count()).toEqual({ status: 'ok', value: 0 });
  });

  it('a write that is rejected half-way leaves nothing of it', async () => {
    const store = open();
    const made = [pin(), pin()];
    for (const one of made) {
      await store.put(one);
      await store.remove(one.id, new Date(0));
    }
    const original = IDBObjectStore.prototype.delete;
    const deletion = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (
      this: IDBObjectStore,
      id,
    ) {
      if (deletion.mock.calls.length > 1) throw new DOMException('no', 'UnknownError');
      return original.call(this, id);
    });
    expect(await store.purge(now)).toEqual({ status: 'failed', reason: 'failed' });
    expect(deletion).toHaveBeenCalledTimes(2);
    for (const one of made) expect(await store.restore(one.id)).toMatchObject({ value: one });
  });

  it('a database of a newer version is not touched', async () => {
    (await openDB('annotations', 2)).close();
    expect(await open().put(pin())).toEqual({ status: 'failed', reason: 'newer' });
    expect(await open().list(page)).toEqual({ status: 'failed', reason: 'newer' });
    const database = await openDB('annotations');
    expect(database.version).toBe(2);
    database.close();
  });

  it('cannot be opened: says so, and tries again the next time', async () => {
    const store = open();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('damaged', 'UnknownError');
    });
    expect(await store.count()).toEqual({ status: 'failed', reason: 'closed' });
    expect(await store.count()).toEqual({ status: 'ok', value: 0 });
  });

  it('a connection that was closed under us is opened anew', async () => {
    const store = open();
    await store.put(pin());
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    transaction.mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await store.count()).toEqual({ status: 'failed', reason: 'failed' });
    const opened = vi.spyOn(indexedDB, 'open');
    expect(await store.count()).toEqual({ status: 'ok', value: 1 });
    expect(opened).toHaveBeenCalledOnce();
  });

  it('makes way for a newer version that wants to upgrade', async () => {
    await open().put(pin());
    const newer = await openDB('annotations', 2);
    expect(newer.version).toBe(2);
    newer.close();
  });

  it('an older version in the way: says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      const request = new IDBOpenDBRequest();
      queueMicrotask(() => {
        request.dispatchEvent(new IDBVersionChangeEvent('blocked', { oldVersion: 1 }));
      });
      return request;
    });
    expect(await open().count()).toEqual({ status: 'failed', reason: 'blocked' });
  });
});

afterEach(() => vi.restoreAllMocks());
