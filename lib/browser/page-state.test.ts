import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentSettings, forgetCurrentSettings } from './current-settings';
import { choosePageOf, forgetUse, readPageState, rememberUse } from './page-state';
import { withPageChoice } from './settings';

const tab = { id: 1, url: 'https://news.test/story', incognito: false, discarded: false };
const read = async (of: typeof tab) => readPageState(of, await currentSettings());

beforeEach(() => {
  fakeBrowser.reset();
  forgetCurrentSettings();
});

describe('a choice for one page', () => {
  it('is kept for the page, whatever its fragment and tracking keys, and for no other', async () => {
    await choosePageOf(tab, 'off');
    const again = { ...tab, id: 2, url: 'https://news.test/story?utm_source=mail#end' };
    expect(await read(again)).toMatchObject({ choice: 'off' });
    expect((await read({ ...tab, url: 'https://news.test/other' })).choice).toBeUndefined();
    await choosePageOf(again, undefined);
    expect((await read(tab)).choice).toBeUndefined();
  });

  it('leaves no trace on disk when it was made in a private window', async () => {
    const own = { ...tab, incognito: true };
    await choosePageOf(own, 'off');
    expect(await read(own)).toMatchObject({ choice: 'off' });
    expect((await read(tab)).choice).toBeUndefined();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('is no property of every object', async () => {
    expect((await read({ ...tab, url: 'constructor:' })).choice).toBeUndefined();
  });

  it('makes room for the newest', () => {
    const timeOf = (at: number) => new Date(at * 1000).toISOString();
    const full = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, at) => [
        `https://news.test/${at}`,
        { choice: 'off' as const, at: timeOf(at) },
      ]),
    );
    const choices = withPageChoice(full, 'https://news.test/new', 'off', timeOf(9_999));
    expect(Object.keys(choices)).toHaveLength(2_000);
    expect(choices).toHaveProperty(['https://news.test/new']);
    expect(choices).not.toHaveProperty(['https://news.test/0']);
  });
});

it('remembers use of a page in its tab until the page or the tab is left', async () => {
  await rememberUse(tab);
  expect(await read(tab)).toMatchObject({ invoked: true });
  expect(await read({ ...tab, id: 2 })).toMatchObject({ invoked: false });
  expect(await read({ ...tab, url: 'https://news.test/next' })).toMatchObject({ invoked: false });
  await forgetUse(tab.id);
  expect(await read(tab)).toMatchObject({ invoked: false });
});
