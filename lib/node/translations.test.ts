import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { incidentTexts, translationTexts } from '../core/translation/texts';
import { checkShapes } from './data-rules';
import { type Break, soundRecords, toFiles } from './data-rules/sound-records';
import { countTranslations, findGaps, noteStaleTexts } from './translation-coverage';
import { currentTexts, judgeTexts, stamp, textsToTranslate } from './translations';

const breaking = (breakIt: Break) => {
  const records = soundRecords();
  breakIt(records);
  const { data, faults } = checkShapes(toFiles(records));
  expect(faults).toEqual([]);
  return { ...records, data };
};

describe('stale texts', () => {
  it('are those whose English has changed', () => {
    const { data, incident, translation } = breaking((r) => {
      r.incident.timeline[1].event = 'The court asked why not.';
    });
    expect(noteStaleTexts(data)).toEqual([
      {
        file: 'data/translations/sv/kraken-irs-summons.json',
        field: 'timeline[1].event',
        reason: expect.stringMatching(/has changed since.*stamp:translations/),
      },
    ]);
    expect([...currentTexts(incident, translation).keys()]).not.toContain('timeline[1].event');
    expect([...currentTexts(incident, translation).keys()]).toContain('title');
  });

  it('are those whose English is gone', () => {
    const { data } = breaking((r) => r.incident.timeline.pop());
    expect(noteStaleTexts(data)).toMatchObject([
      { field: 'timeline[1].event', reason: expect.stringMatching(/is gone/) },
    ]);
  });

  it('are all behind an entry that was put in before them', () => {
    const { incident, translation } = breaking((r) =>
      r.incident.timeline.unshift({ date: '2020', event: 'Before.', sources: ['s1'] }),
    );
    expect(judgeTexts(incident, translation).get('timeline[1].event')).toBe('changed');
  });

  it('are none in a sound record', () => {
    expect(noteStaleTexts(breaking(() => undefined).data)).toEqual([]);
  });
});

describe('stamping', () => {
  it('of all texts takes the English as it stands', () => {
    const { incident, translation } = breaking((r) => {
      r.incident.title = 'Another title';
    });
    expect(judgeTexts(incident, translation).get('title')).toBe('changed');
    expect(judgeTexts(incident, stamp(incident, translation, 'all')).get('title')).toBe('current');
  });

  it('of unstamped texts leaves the stale ones stale', () => {
    const { incident, translation } = breaking((r) => {
      r.incident.title = 'Another title';
      r.translation.scope = 'Kunder 2016 till 2020.';
      r.translation.of.outcome = '00000000';
    });
    const states = judgeTexts(incident, translation);
    expect(states.get('scope')).toBe('unstamped');
    const stamped = stamp(incident, translation, 'unstamped');
    expect(judgeTexts(incident, stamped).get('title')).toBe('changed');
    expect(judgeTexts(incident, stamped).get('scope')).toBe('current');
    expect(stamped.of).not.toHaveProperty('outcome');
  });

  test('changes no text, and a second time nothing', () => {
    const { incident } = soundRecords();
    const some = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
    fc.assert(
      fc.property(some, some, fc.array(fc.record({ event: some })), (title, quote, timeline) => {
        const before = {
          ...(title !== undefined && { title }),
          positions: [{ ...(quote !== undefined && { quote }) }],
          timeline: timeline.map(({ event }) => (event === undefined ? {} : { event })),
        };
        const stamped = stamp(incident, before, 'all');
        expect([...translationTexts(stamped)]).toEqual([...translationTexts(before)]);
        expect(stamp(incident, stamped, 'all')).toEqual(stamped);
        expect(stamp(incident, stamped, 'unstamped')).toEqual(stamped);
      }),
    );
  });
});

describe('what is to be translated', () => {
  it('is every text of the record but names of entities', () => {
    expect([...incidentTexts(soundRecords().incident).keys()]).toEqual([
      'title',
      'summary',
      'dataRequested',
      'scope',
      'outcome',
      'parties.a-lawyer.name',
      'positions[0].summary',
      'positions[0].quote',
      'timeline[0].event',
      'timeline[1].event',
    ]);
  });

  it('leaves a quote alone that was said in the language', () => {
    const { incident } = breaking((r) => {
      r.incident.positions[0].quoteLang = 'sv-FI';
    });
    expect(textsToTranslate(incident, 'sv').has('positions[0].quote')).toBe(false);
    expect(textsToTranslate(incident, 'ar').has('positions[0].quote')).toBe(true);
  });
});

describe('coverage', () => {
  it('counts only what is there and current', () => {
    expect(countTranslations(breaking(() => undefined).data)).toEqual([
      { lang: 'ar', headed: 0, incidents: 1, whole: 0, toBeWhole: 1 },
      { lang: 'sv', headed: 1, incidents: 1, whole: 0, toBeWhole: 1 },
    ]);
    const stale = breaking((r) => {
      r.incident.title = 'Another title';
    });
    expect(countTranslations(stale.data)[1]).toMatchObject({ lang: 'sv', headed: 0 });
  });

  it('is whole when nothing is missing', () => {
    const { data } = breaking((r) => {
      r.translation.dataRequested = 'Identitet och transaktioner.';
      r.translation.scope = 'Kunder 2016 till 2020.';
      r.translation.outcome = 'Verkställdes delvis.';
      r.translation.timeline[0] = { event: 'Ansökan lämnades in.' };
      r.translation = stamp(r.incident, r.translation, 'all');
      r.complete.languages = ['sv'];
    });
    expect(countTranslations(data)[0]).toMatchObject({ whole: 1, toBeWhole: 1 });
    expect(findGaps(data)).toEqual([]);
  });
});
