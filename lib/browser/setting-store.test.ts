import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Shape, Shapes } from '../core/settings/shapes';
import { openSettings } from './setting-store';

interface Sample {
  list: string;
  marks: boolean;
}

const marks: Shape<boolean> = { version: 1, fallback: true, schema: v.boolean(), migrations: {} };
const shapes: Shapes<Sample> = {
  list: { version: 1, fallback: '', schema: v.string(), migrations: {} },
  marks,
};
/** The same settings two versions on: the list was an array, then lines. */
const later: Shapes<Sample> = {
  list: {
    version: 3,
    fallback: '',
    schema: v.string(),
    migrations: {
      2: (old) => String(old).split(','),
      3: (old) => (old as string[]).join('\n'),
    },
  },
  marks,
};

const stored = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('openSettings', () => {
  it('begins with the fallbacks and keeps what is written, with its version', async () => {
    const store = openSettings(shapes);
    expect((await store.read()).values).toEqual({ list: '', marks: true });
    expect(await store.update(() => ({ marks: false }))).toEqual({ ok: true });
    expect((await store.read()).values).toEqual({ list: '', marks: false });
    expect(await stored()).toEqual({ marks: false, marks$: { v: 1 } });
  });

  it('migrates an older value, step by step', async () => {
    await openSettings(shapes).update(() => ({ list: 'a.example,b.example' }));
    const read = await openSettings(later).read();
    expect(read.values.list).toBe('a.example\nb.example');
    expect(read.problems).toEqual([]);
    expect(await stored()).toMatchObject({ list$: { v: 3 } });
  });

  it('falls back from a newer value, says so, and leaves it alone', async () => {
    await openSettings(later).update(() => ({ list: 'from the future' }));
    const read = await openSettings(shapes).read();
    expect(read.values.list).toBe('');
    expect(read.problems).toEqual([
      { key: 'list', kind: 'newer', version: 3, value: 'from the future' },
    ]);
    expect(await stored()).toEqual({ list: 'from the future', list$: { v: 3 } });
    // The newer extension comes back and finds its value.
    expect((await openSettings(later).read()).values.list).toBe('from the future');
  });

  it('sets an unusable value aside in the same step that replaces it', async () => {
    await fakeBrowser.storage.local.set({ marks: 'yes', list$: 'no object', list: 'kept' });
    const store = openSettings(shapes);
    const before = await store.read();
    expect(before.values).toEqual({ list: 'kept', marks: true });
    expect(before.problems).toMatchObject([{ key: 'marks', kind: 'corrupt', value: 'yes' }]);
    expect(await store.listSetAside()).toEqual([]);

    await store.update(() => ({ marks: false }));
    const after = await store.read();
    expect(after.values.marks).toBe(false);
    expect(after.problems).toEqual([]);
    expect(await store.listSetAside()).toMatchObject([{ key: 'marks', value: 'yes', version: 1 }]);

    await fakeBrowser.storage.local.set({ list: 7 });
    await store.update(() => ({ list: 'new' }));
    expect((await store.listSetAside()).map(({ value }) => value)).toEqual(['yes', 7]);
    expect(await store.forgetSetAside()).toEqual({ ok: true });
    expect(await store.listSetAside()).toEqual([]);
  });

  it('does not lose a damaged collection of values set aside', async () => {
    await fakeBrowser.storage.local.set({ marks: 'yes', setAside: 'damaged' });
    const store = openSettings(shapes);
    await store.update(() => ({ marks: false }));
    expect((await store.listSetAside()).map(({ value }) => value)).toEqual(['damaged', 'yes']);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'quota'],
    ['IO error: no space left on device', 'quota'],
    ['An unexpected error occurred', 'rejected'],
  ])('gives a rejected write (%s) back as a value', async (message, reason) => {
    const store = openSettings(shapes);
    await store.update(() => ({ list: 'before' }));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error(message));
    expect(await store.update(() => ({ list: 'after' }))).toEqual({ ok: false, reason });
    vi.restoreAllMocks();
    expect((await store.read()).values.list).toBe('before');
  });

  it('does not write what it could not read again', async () => {
    const store = openSettings(shapes);
    expect(await store.update(() => ({ marks: 'yes' as never }))).toEqual({
      ok: false,
      reason: 'invalid',
    });
    expect(await stored()).toEqual({});
  });

  it('reads fallbacks from a storage that does not answer, and writes nothing over it', async () => {
    const store = openSettings(shapes);
    await store.update(() => ({ list: 'before' }));
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'));
    expect(await store.read()).toMatchObject({ values: { list: '' }, unreadable: true });
    expect(await store.update(() => ({ list: 'after' }))).toEqual({
      ok: false,
      reason: 'rejected',
    });
    get.mockRestore();
    expect((await store.read()).values.list).toBe('before');
  });

  it('lets one writer in at a time', async () => {
    const store = openSettings(shapes);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        store.update(({ list }) => ({ list: `${list}${String.fromCharCode(97 + at)}` })),
      ),
    );
    expect((await store.read()).values.list).toBe('abcdefghijklmnopqrst');
  });

  it('says once what changed in one step, and stops saying it', async () => {
    const store = openSettings(shapes);
    const changed = vi.fn();
    const stop = store.watch(changed);
    await store.update(() => ({ list: 'a', marks: false }));
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    expect(changed.mock.calls).toEqual([[{ list: 'a', marks: false }, ['list', 'marks']]]);
    stop();
    await store.update(() => ({ list: 'b' }));
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
