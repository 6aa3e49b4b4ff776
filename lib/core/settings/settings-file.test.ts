import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readSettingsFile, writeSettingsFile } from './settings-file';
import { allShapes, fallbackSettings, type Settings } from './shapes';

const settings: fc.Arbitrary<Settings> = fc.record({
  siteMode: fc.constantFrom('all-except', 'only'),
  exceptList: fc.string({ unit: 'binary' }),
  onlyList: fc.string({ unit: 'grapheme' }),
  onClick: fc.boolean(),
  marks: fc.boolean(),
  firstOnly: fc.boolean(),
  card: fc.boolean(),
  badge: fc.boolean(),
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
    const { firstOnly: _later, ...older } = fallbackSettings;
    const previous = { at: '2026-11-20', cause: 'file', settings: older };
    expect(v.parse(allShapes.previous.schema, previous)?.settings).toEqual(fallbackSettings);
  });

  it('carries settings and nothing else', () => {
    const more = { ...fallbackSettings, pageChoices: { 'https://secret.example/': 1 } };
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
