import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { incidents } from '@/lib/catalog/incidents';
import { incidentTexts } from './texts';
import { type LocalIncident, type LocalText, translateIncident } from './translate-incident';

const kraken = incidents.get('kraken-irs-summons')!;

/** Every text that a reader is shown, by the key of the English one. */
function shownTexts(incident: LocalIncident): Map<string, LocalText> {
  const shown = new Map<string, LocalText>();
  for (const key of ['title', 'summary', 'dataRequested', 'scope', 'outcome'] as const) {
    shown.set(key, incident[key]);
  }
  for (const party of incident.parties) {
    if ('entity' in party) continue;
    shown.set(`parties.${party.id}.name`, party.name);
    if (party.office) shown.set(`parties.${party.id}.office`, party.office);
  }
  incident.positions.forEach(({ summary, speaker }, index) => {
    shown.set(`positions[${index}].summary`, summary);
    if (speaker) shown.set(`positions[${index}].speaker`, speaker);
  });
  incident.timeline.forEach(({ event }, index) => {
    shown.set(`timeline[${index}].event`, event);
  });
  return shown;
}

const anyIncident = fc.constantFrom(...incidents.values());
/** An incident, and some of its texts translated. */
const translated = anyIncident.chain((incident) =>
  fc.record({
    incident: fc.constant(incident),
    keys: fc.subarray([...incidentTexts(incident).keys()]),
    lang: fc.constantFrom('ar', 'sv', 'fr', 'ru', 'de', 'es'),
  }),
);

test('each text is the translation, or honestly the English one', () => {
  fc.assert(
    fc.property(translated, ({ incident, keys, lang }) => {
      const texts = Object.fromEntries(keys.map((key) => [key, `${lang} ${key}`]));
      const english = incidentTexts(incident);
      for (const [key, shown] of shownTexts(translateIncident(incident, texts, lang))) {
        expect(shown).toEqual(
          keys.includes(key)
            ? { text: `${lang} ${key}`, lang, inEnglish: false }
            : { text: english.get(key), lang: 'en', inEnglish: true },
        );
      }
    }),
  );
});

test('what was said is kept, whatever is translated', () => {
  fc.assert(
    fc.property(translated, ({ incident, keys, lang }) => {
      const texts = Object.fromEntries(keys.map((key) => [key, `${lang} ${key}`]));
      const { positions } = translateIncident(incident, texts, lang);
      positions.forEach(({ quote }, index) => {
        const { quote: said, quoteLang = 'en' } = incident.positions[index]!;
        expect(quote?.text).toBe(said);
        if (!quote) return;
        expect(quote.lang).toBe(quoteLang);
        const mayTranslate =
          quoteLang.split('-')[0] !== lang && keys.includes(`positions[${index}].quote`);
        expect(quote.translation !== undefined).toBe(mayTranslate);
      });
    }),
  );
});

test('everything that is no text stays as it is', () => {
  fc.assert(
    fc.property(translated, ({ incident, keys, lang }) => {
      const texts = Object.fromEntries(keys.map((key) => [key, `${lang} ${key}`]));
      const local = translateIncident(incident, texts, lang);
      for (const field of ['id', 'kind', 'status', 'asOf', 'sources', 'topics'] as const) {
        expect(local[field]).toBe(incident[field]);
      }
      expect(local.parties.map(({ role }) => role)).toEqual(incident.parties.map((p) => p.role));
      expect(local.positions.map((p) => [p.party, p.stance, p.date, p.sources])).toEqual(
        incident.positions.map((p) => [p.party, p.stance, p.date, p.sources]),
      );
      expect(local.timeline.map(({ date }) => date)).toEqual(incident.timeline.map((e) => e.date));
    }),
  );
});

describe('English', () => {
  it('is what was wanted, and no makeshift', () => {
    for (const lang of ['en', 'en-GB']) {
      for (const shown of shownTexts(translateIncident(kraken, {}, lang)).values()) {
        expect(shown).toMatchObject({ lang: 'en', inEnglish: false });
      }
    }
  });

  it('is never replaced', () => {
    expect(translateIncident(kraken, { title: 'Other' }, 'en').title.text).toBe(kraken.title);
  });
});
