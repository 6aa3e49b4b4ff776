/** Records that the schema must refuse, each with a sentence a contributor can act on. */
import { expect, test } from 'vitest';
import type { DataFile } from '../data-files';
import { checkShapes } from './index';
import { type Break, gate, soundRecords, toFiles } from './sound-records';

/** Departures from the schema: what is broken, where, what the sentence must say. */
// biome-ignore format: one case a line
const MISSHAPEN: [what: string, breakIt: Break, field: string, reason: RegExp][] = [
  ['an unknown field', (r) => { r.incident.verdict = 'guilty'; }, 'verdict', /no such field/],
  ['an unknown field within', (r) => { r.incident.sources[0].author = 'x'; }, 'sources[0].author', /no such field/],
  ['a list of unverified statements', (r) => { r.incident.unverified = ['x']; }, 'unverified', /data\/unverified/],
  ['a missing field', (r) => { delete r.incident.scope; }, 'scope', /missing/],
  ['a party that is neither kind', (r) => { r.incident.parties[2] = { role: 'court' }; }, 'parties[2].name', /missing/],
  ['a wrong word', (r) => { r.incident.positions[0].stance = 'lied'; }, 'positions[0].stance', /"lied" is none of: requested/],
  ['a person as entity', (r) => { r.entity.kind = 'person'; }, 'kind', /"person" is none of/],
  ['a wrong type', (r) => { r.incident.topics = 'yes'; }, 'topics', /array, not "yes"/],
  ['a source that nobody read', (r) => { r.incident.sources[0].read = false; }, 'sources[0].read', /Only sources that were read/],
  ['an empty string', (r) => { r.entity.about = ''; }, 'about', /empty/],
  ['an empty list of sources', (r) => { r.incident.timeline[0].sources = []; }, 'timeline[0].sources', /empty/],
  ['a date in words', (r) => { r.incident.end = 'May 2021'; }, 'end', /no date like/],
  ['a script address', (r) => { r.incident.sources[0].url = 'javascript:alert(1)'; }, 'sources[0].url', /begins with http/],
  ['a wrong id', (r) => { r.incident.related = ['Kraken IRS']; }, 'related[0]', /no id/],
  ['a wrong source id', (r) => { r.incident.timeline[0].sources = ['one']; }, 'timeline[0].sources[0]', /such as s1/],
  ['a wrong language', (r) => { r.entity.aliases.Swedish = ['x']; }, 'aliases.Swedish', /BCP 47/],
  ['a wrong country', (r) => { r.entity.country = 'usa'; }, 'country', /two capitals/],
  ['an alias twice', (r) => { r.entity.aliases.mul = ['a', 'a']; }, 'aliases.mul', /the same/],
  ['a key that no translation has', (r) => { r.translation.quoteLang = 'sv'; }, 'quoteLang', /no such field/],
  ['an empty translation of a text', (r) => { r.translation.positions[0].summary = ''; }, 'positions[0].summary', /empty/],
  ['a stamp by hand', (r) => { r.translation.of.title = 'yes'; }, 'of.title', /stamp:translations/],
  ['a party without an id', (r) => { r.translation.parties = { 'A Lawyer': { name: 'x' } }; }, 'parties.A Lawyer', /id of a party/],
  ['a name in a language in words', (r) => { r.entity.names = { Swedish: 'x' }; }, 'names.Swedish', /BCP 47/],
  ['a language in words', (r) => { r.complete.languages = ['Swedish']; }, 'languages[0]', /BCP 47/],
  ['a key that no translation has', (r) => { r.translation.quoteLang = 'sv'; }, 'quoteLang', /no such field/],
  ['an empty translation of a text', (r) => { r.translation.positions[0].summary = ''; }, 'positions[0].summary', /empty/],
  ['a stamp by hand', (r) => { r.translation.of.title = 'yes'; }, 'of.title', /stamp:translations/],
  ['a party without an id', (r) => { r.translation.parties = { 'A Lawyer': { name: 'x' } }; }, 'parties.A Lawyer', /id of a party/],
  ['a language in words', (r) => { r.complete.languages = ['Swedish']; }, 'languages[0]', /BCP 47/],
  ['gatedOnly without need', (r) => { r.entity.ambiguous = [gate('Kraken', { gatedOnly: false })]; }, 'ambiguous[0].gatedOnly', /or absent/],
];

test.each(MISSHAPEN)('the schema refuses %s', (_what, breakIt, field, reason) => {
  const records = soundRecords();
  breakIt(records);
  const { faults } = checkShapes(toFiles(records));
  expect(faults.map((f) => f.field)).toContain(field);
  expect(faults.find((f) => f.field === field)?.reason).toMatch(reason);
});

test.each([null, [], 'text', 3])(
  'the schema refuses %j as a record, and does not throw',
  (value) => {
    const file: DataFile = {
      kind: 'incident',
      path: 'data/incidents/x.json',
      name: 'x',
      text: '',
      value,
    };
    expect(checkShapes([file]).faults).toHaveLength(1);
  },
);
