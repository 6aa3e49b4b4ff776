import { describe, expect, it } from 'vitest';
import complete from '../../data/translations/complete.json';
import { incidentTexts } from '../core/translation/texts';
import { incidents } from './incidents';
import { contentLanguage } from './languages';
import { titleIn } from './titles';
import { loadLanguage } from './translations';

describe.each(['en', ...complete.languages])('%s', (lang) => {
  it('is a language that records are read in, whatever its region', () => {
    expect(contentLanguage(lang)).toBe(lang);
    expect(contentLanguage(`${lang}-XX`)).toBe(lang);
  });

  it('has texts of known incidents, under the keys of their English', async () => {
    const { texts } = await loadLanguage(lang);
    for (const [id, own] of Object.entries(texts)) {
      const english = incidentTexts(incidents.get(id)!);
      for (const key of Object.keys(own)) expect(english.has(key), `${id}: ${key}`).toBe(true);
    }
  });

  it('has a word for each stance', async () => {
    const { words } = await loadLanguage(lang);
    expect(words.stance_denied).toBeTruthy();
    expect(words.incident_asOf).toContain('{date}');
  });

  it('gives the background the same titles', async () => {
    const { texts } = await loadLanguage(lang);
    for (const id of incidents.keys()) expect(titleIn(lang, id)).toBe(texts[id]?.title);
  });
});

it('is nothing for a language that is not listed', async () => {
  expect(contentLanguage('ja')).toBeUndefined();
  expect(await loadLanguage('ja')).toEqual({ texts: {}, words: {} });
});
