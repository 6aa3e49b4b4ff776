import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { MutedName } from '../site/muted-names';
import { readSettingsFile, writeSettingsFile } from './settings-file';
import { allShapes, fallbackSettings, type Settings } from './shapes';

const muted: fc.Arbitrary<MutedName> = fc
  .record({
    entity: fc.constantFrom('kraken', 'mt-gox'),
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
    site: fc.option(fc.oneof(fc.domain(), fc.constant('file:'), fc.constant('[::1]:8080'))),
  })
  .map(({ entity, name, at, site }) => ({
    entity,
    name,
    at: at.toISOString(),
    ...(site === null
      ? { scope: 'everywhere', where: '' }
      : { scope: 'site', where: site.replace(/^www\./, '') }),
  }));

const settings: fc.Arbitrary<Settings> = fc.record({
  siteMode: fc.constantFrom('all-except', 'only'),
  exceptList: fc.string({ unit: 'binary' }),
  onlyList: fc.string({ unit: 'grapheme' }),
  onClick: fc.boolean(),
  marks: fc.boolean(),
  firstOnly: fc.boolean(),
  card: fc.boolean(),
  badge: fc.boolean(),
  muted: fc.array(muted),
  contextLanguage: fc.constantFrom('interface', 'page'),
});

describe('the settings file', () => {
  it('comes back as it went, and the same settings give the same text', () => {
    fc.assert(
      fc.property(settings, (before) => {
        const text = writeSettingsFile(before);
        expect(readSettingsFile(text)).toEqual({ status: 'read', settings: before, skipped: [] });
        expect(writeSettingsFile({ ...before })).toBe(text);
      }),
    );
  });

  it('knows settings that were put aside by an older version', () => {
    const { firstOnly: _1, muted: _2, contextLanguage: _3, ...older } = fallbackSettings;
    const previous = { at: '2026-11-20', cause: 'file', settings: older };
    expect(v.parse(allShapes.previous.schema, previous)?.settings).toEqual(fallbackSettings);
  });

  it('carries settings and nothing else', () => {
    const more = {
      ...fallbackSettings,
      pageChoices: { 'https://secret.example/': 1 },
      mutedOnPages: [{ where: 'https://secret.example/' }],
    };
    expect(writeSettingsFile(more)).not.toContain('secret');
  });

  it('skips an odd value and says which', () => {
    const text = JSON.stringify({
      format: 'sidelight-settings',
      version: 1,
      settings: { marks: 'yes', card: false, colour: 'blue', siteMode: 'nowhere' },
    });
    expect(readSettingsFile(text)).toEqual({
      status: 'read',
      settings: { card: false },
      skipped: ['marks', 'colour', 'siteMode'],
    });
  });

  const sound = {
    entity: 'kraken',
    name: 'Kraken',
    scope: 'site',
    where: 'news.test',
    at: '2026-11-28T10:00:00.000Z',
  };
  const readMuted = (value: unknown) =>
    readSettingsFile(
      JSON.stringify({ format: 'sidelight-settings', version: 1, settings: { muted: value } }),
    );

  it('takes a sound list of muted names', () => {
    expect(readMuted([sound])).toMatchObject({ settings: { muted: [sound] }, skipped: [] });
  });

  it.each<[string, unknown]>([
    ['a single page', { scope: 'page', where: 'https://news.test/a' }],
    ['an address for a site', { where: 'https://news.test/a' }],
    ['a site for everywhere', { scope: 'everywhere' }],
    ['no name', { name: '' }],
    ['a name beyond all bounds', { name: 'a'.repeat(201) }],
    ['an id that is none', { entity: '<b>' }],
    ['no date', { at: 'yesterday' }],
  ])('takes no list of muted names with %s', (_what, odd) => {
    expect(readMuted([{ ...sound, ...(odd as object) }])).toMatchObject({ skipped: ['muted'] });
  });

  it('takes no list of muted names that is longer than one can be', () => {
    expect(readMuted(Array(1_001).fill(sound))).toMatchObject({ skipped: ['muted'] });
  });

  it('refuses a newer version whole', () => {
    const text = writeSettingsFile(fallbackSettings).replace('"version": 1', '"version": 2');
    expect(readSettingsFile(text)).toEqual({ status: 'newer', version: 2 });
  });

  it.each(['', '{', '[]', 'null', '{"format":"other","version":1,"settings":{}}', '\u0000'])(
    'knows that %j is no settings file',
    (text) => {
      expect(readSettingsFile(text)).toEqual({ status: 'not-settings' });
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readSettingsFile(text);
      }),
    );
  });
});
