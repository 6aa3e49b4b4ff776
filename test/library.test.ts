import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidents } from '../lib/catalog/incidents';
import { libraryLink, readAddress, toHash } from '../lib/core/library/address';
import { citeIncident, primarySource } from '../lib/core/library/citation';
import { countValues, FILTER_FIELDS, fitsFilter } from '../lib/core/library/filter';
import { toPartyTimeline } from '../lib/core/library/party-timeline';
import { indexRecords, readQuery, searchRecords } from '../lib/core/library/search';
import type { Incident } from '../lib/core/model';
import { translateIncident } from '../lib/core/translation/translate-incident';

const all = [...incidents.values()];
const kraken = incidents.get('kraken-irs-summons') as Incident;

describe('searchRecords', () => {
  const index = indexRecords([
    { id: 'text', titles: ['Other'], names: [], texts: ['A summons to Kraken'] },
    { id: 'title', titles: ['IRS summons for Kraken'], names: ['كراكن', '币安'], texts: [] },
    { id: 'sv', titles: ['Åtgärd i Malmö'], names: ['Росфинмониторинг'], texts: [] },
  ]);

  it.each([
    ['kraken', ['title', 'text']],
    ['KRAKEN summons', ['title', 'text']],
    ['krak', ['title', 'text']],
    ['raken', []],
    ['kraken malmo', []],
    ['atgard', ['sv']],
    ['росфин', ['sv']],
    ['币安', ['title']],
    ['安', ['title']],
    ['وكراكن', []],
    ['كراكن', ['title']],
    ['كَراكِن', ['title']],
    ['', ['text', 'title', 'sv']],
    ['  …  ', ['text', 'title', 'sv']],
  ])('answers %s', (query, ids) => {
    expect(searchRecords(index, query)).toEqual(ids);
  });

  it('finds a record by every word of its title, in whatever case', () => {
    const real = indexRecords(
      all.map(({ id, title }) => ({ id, titles: [title], names: [], texts: [] })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.boolean(), ({ id, title }, isUpper) => {
        expect(searchRecords(real, isUpper ? title.toUpperCase() : title)).toContain(id);
      }),
    );
  });

  it('takes any question without an exception, and gives no record twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const found = searchRecords(index, query);
        expect(new Set(found).size).toBe(found.length);
        expect(readQuery(query).every((word) => word.trim() !== '')).toBe(true);
      }),
    );
  });
});

describe('filters', () => {
  it('leave exactly as many as they say', () => {
    for (const field of FILTER_FIELDS) {
      for (const [value, count] of countValues(all, field)) {
        const fitting = all.filter((incident) => fitsFilter(incident, { [field]: value }));
        expect(fitting.length, `${field} ${value}`).toBe(count);
      }
    }
  });

  it('narrow together', () => {
    const filter = { entity: 'kraken', country: 'US', kind: 'summons', year: '2023' } as const;
    expect(fitsFilter(kraken, filter)).toBe(true);
    expect(fitsFilter(kraken, { ...filter, country: 'SE' })).toBe(false);
  });
});

describe('the address', () => {
  it('gives back what it was given', () => {
    const value = fc.string({ minLength: 1, maxLength: 60 });
    const address = fc.record({
      query: fc.string({ maxLength: 150 }),
      filter: fc.record({ entity: value, country: value, year: value }, { requiredKeys: [] }),
    });
    fc.assert(
      fc.property(address, fc.option(value, { nil: undefined }), (given, incident) => {
        const full = { ...given, ...(incident !== undefined && { incident }) };
        expect(readAddress(toHash(full))).toEqual(full);
      }),
    );
  });

  it('takes any hash, and keeps what it shows short', () => {
    fc.assert(fc.property(fc.string(), (hash) => void readAddress(`#${hash}`)));
    expect(readAddress(`#incident=${'x'.repeat(5_000)}`).incident).toHaveLength(100);
  });

  it('is a link to a record', () => {
    const link = libraryLink({ record: 'incident', id: 'kraken-irs-summons' });
    expect(link).toBe('/library.html#incident=kraken-irs-summons');
    expect(readAddress(link.slice(link.indexOf('#'))).incident).toBe('kraken-irs-summons');
    expect(libraryLink()).toBe('/library.html');
  });
});

describe('citeIncident', () => {
  it('names the entry, the version of the data and the closest document with its address', () => {
    const citation = citeIncident(kraken, '2026-11-28');
    expect(citation).toContain('incident kraken-irs-summons, data of 2026-11-28');
    expect(citation).toContain('https://docs.justia.com/');
    expect(primarySource(kraken.sources)?.kind).toBe('court-document');
  });

  it('cites every incident', () => {
    for (const incident of all) {
      expect(citeIncident(incident, '2026-11-28')).toContain('Primary source: ');
    }
  });
});

describe('toPartyTimeline', () => {
  it('tells every position of a party in the order of time, and each incident at least once', () => {
    const local = all.map((incident) => translateIncident(incident, {}, 'en'));
    const moments = toPartyTimeline('binance', local);
    const dates = moments.flatMap(({ date }) => date ?? []);
    expect(dates).toEqual([...dates].sort());
    const own = all.flatMap(({ positions }) =>
      positions.filter(({ party }) => party === 'binance'),
    );
    expect(moments.filter(({ kind }) => kind === 'position')).toHaveLength(own.length);
    const named = all.filter(({ parties }) =>
      parties.some((party) => 'entity' in party && party.entity === 'binance'),
    );
    expect(new Set(moments.map(({ incident }) => incident)).size).toBe(named.length);
    const undated = moments.findIndex(({ date }) => date === undefined);
    if (undated >= 0) expect(moments.slice(undated).every(({ date }) => !date)).toBe(true);
  });
});
