import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keyOfMuted,
  MAX_MUTED,
  MUTE_SCOPES,
  type MutedName,
  type MuteScope,
  mutedAt,
  placeOf,
  withMuted,
  withoutMuted,
} from './muted-names';

const PAGES = [
  'https://news.test/a',
  'https://news.test/b',
  'https://www.news.test/a',
  'https://other.test/a',
  'http://news.test:8080/a',
  'file:///home/me/a.html',
];

const muteOn = (url: string, scope: MuteScope, name = 'Kraken', at = '2026-11-28'): MutedName => ({
  entity: 'kraken',
  name,
  scope,
  where: placeOf(url, scope)!,
  at,
});

describe('where a muted name holds', () => {
  it.each<[MuteScope, string[]]>([
    ['page', ['https://news.test/a']],
    ['site', ['https://news.test/a', 'https://news.test/b', 'https://www.news.test/a']],
    ['everywhere', PAGES],
  ])('%s', (scope, expected) => {
    const list = [muteOn('https://news.test/a', scope)];
    expect(PAGES.filter((url) => mutedAt(list, url).length > 0)).toEqual(expected);
  });

  it('is the same page whatever its fragment and tracking keys', () => {
    const list = [muteOn('https://news.test/a?id=1&utm_source=mail#end', 'page')];
    expect(mutedAt(list, 'https://news.test/a?id=1')).toEqual(list);
    expect(mutedAt(list, 'https://news.test/a?id=2')).toEqual([]);
  });

  it('is no place for a page or a site where there is none', () => {
    expect(placeOf('about:blank', 'page')).toBeUndefined();
    expect(placeOf('data:text/html,x', 'site')).toBeUndefined();
    expect(placeOf('about:blank', 'everywhere')).toBe('');
  });
});

describe('which name is muted', () => {
  it('is the name as written, whatever its case and invisible characters, for its entity', () => {
    const key = keyOfMuted(muteOn(PAGES[0]!, 'page', 'Mt. Gox'));
    expect(keyOfMuted(muteOn(PAGES[0]!, 'page', 'MT.\u00a0G\u00adOX'))).toBe(key);
    expect(keyOfMuted(muteOn(PAGES[0]!, 'page', 'MtGox'))).not.toBe(key);
    expect(keyOfMuted({ ...muteOn(PAGES[0]!, 'page', 'Mt. Gox'), entity: 'ftx' })).not.toBe(key);
  });
});

const muted = fc
  .record({
    url: fc.constantFrom(...PAGES),
    scope: fc.constantFrom(...MUTE_SCOPES),
    name: fc.constantFrom('Kraken', 'kraken', 'SEC', 'ОК', '円'),
    at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  })
  .map(({ url, scope, name, at }) => muteOn(url, scope, name, at));

describe('a list of muted names, whatever is put in and taken out', () => {
  it('holds what was put in once, and is as before when it is taken out', () => {
    fc.assert(
      fc.property(fc.array(muted), muted, (names, one) => {
        const list = names.reduce(withMuted, [] as MutedName[]);
        const added = withMuted(list, one);
        expect(added.filter((each) => each === one)).toEqual([one]);
        expect(withMuted(added, one)).toEqual(added);
        expect(withoutMuted(added, one)).toEqual(withoutMuted(list, one));
        expect(withoutMuted(added, one)).not.toContainEqual(one);
      }),
    );
  });

  it('mutes on a page what was muted there, on its site or everywhere, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(muted), fc.constantFrom(...PAGES), (list, url) => {
        const held = mutedAt(list, url);
        for (const each of list) {
          expect(held.includes(each)).toBe(placeOf(url, each.scope) === each.where);
        }
      }),
    );
  });

  it('lets the oldest go when it is full, and keeps the order', () => {
    const full = Array.from({ length: MAX_MUTED }, (_, at) =>
      muteOn(PAGES[0]!, 'everywhere', `Name ${at}`, new Date(at * 1000).toISOString()),
    );
    const newest = muteOn(PAGES[0]!, 'everywhere', 'Kraken', new Date(9e9).toISOString());
    expect(withMuted(full, newest)).toEqual([...full.slice(1), newest]);
  });
});
