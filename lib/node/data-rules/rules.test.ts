/** Each rule against records that it must refuse, and against sound ones that it must pass. */
import { expect, test } from 'vitest';
import type { DataFile, Fault } from '../data-files';
import { describeFault } from '../describe-fault';
import { recordStamp } from '../record-stamp';
import { checkShapes, findUntoldChanges, RULES } from './index';
import { type Break, gate, soundRecords, toFiles } from './sound-records';

const TODAY = '2026-11-22';

/** Rule, what is broken, where the fault must be, what it must say. */
// biome-ignore format: one case a line
const BROKEN: [rule: string, breakIt: Break, field: string, reason: RegExp][] = [
  ['plainText', (r) => { r.incident.title += ' '; }, 'title', /ends with a space/],
  ['plainText', (r) => { r.incident.topics = ['a  b']; }, 'topics[0]', /two spaces/],
  ['plainText', (r) => { r.entity.aliases.mul = ['Kra\u200bken']; }, 'aliases.mul[0]', /invisible/],
  ['plainText', (r) => { r.incident.scope = 'Zu\u0308rich'; }, 'scope', /NFC/],
  ['topicsInLowerCase', (r) => { r.incident.topics = ['Doe 4']; }, 'topics[0]', /lower case/],
  ['relatedIncidentsExist', (r) => { r.incident.related = ['nothing']; }, 'related[0]', /no data\/incidents\/nothing/],
  ['relatedIncidentsExist', (r) => { r.incident.related = [r.incident.id]; }, 'related[0]', /itself/],
  ['ownersExist', (r) => { r.entity.partOf = 'nobody'; }, 'partOf', /no data\/entities\/nobody/],
  ['ownersExist', (r) => { r.entity.partOf = 'irs'; r.agency.partOf = 'kraken'; }, 'partOf', /part of itself/],
  ['partiesAreKnownEntities', (r) => { r.incident.parties[1].entity = 'mtgox'; }, 'parties[1].entity', /no data\/entities\/mtgox/],
  ['partiesStandOnce', (r) => { r.incident.parties.push({ entity: 'irs', role: 'other' }); }, 'parties[3]', /already a party/],
  ['namedPartiesAreNoEntities', (r) => { r.incident.parties[2] = { id: 'x', name: 'KRAKEN.com', kind: 'company', role: 'other' }; }, 'parties[2]', /the entity "kraken"/],
  ['namedPersonsHoldAnOffice', (r) => { r.incident.parties[2].name = 'Jane Doe'; }, 'parties[2].office', /Jane Doe/],
  ['positionsBelongToParties', (r) => { r.incident.positions[0].party = 'sec'; }, 'positions[0].party', /no party/],
  ['bothSidesAreHeard', (r) => { delete r.incident.parties[0].noPosition; }, 'parties[0]', /requester "irs" has neither/],
  ['bothSidesAreHeard', (r) => { r.incident.positions = []; }, 'parties[1]', /recipient "kraken" has neither/],
  ['silenceIsNeeded', (r) => { r.incident.parties[1].noPosition = 'declined'; }, 'parties[1].noPosition', /has a position/],
  ['silenceIsNeeded', (r) => { r.incident.parties[2].noPosition = 'declined'; }, 'parties[2].noPosition', /Only a requester/],
  ['citedSourcesExist', (r) => { r.incident.timeline[0].sources.push('s9'); }, 'timeline[0].sources', /no source "s9"/],
  ['sourcesAreCited', (r) => { r.incident.timeline[1].sources = ['s1']; }, 'sources[1]', /Nothing cites "s2"/],
  ['sourceIdsStandOnce', (r) => { r.incident.sources[1].id = 's1'; }, 'sources[1].id', /earlier source/],
  ['sourceAddressesStandOnce', (r) => { r.incident.sources[1].url = r.incident.sources[0].url; }, 'sources[1].url', /same address/],
  ['datesExist', (r) => { r.incident.start = '2021-02-30'; }, 'start', /no 2021-02-30/],
  ['datesExist', (r) => { r.incident.timeline[0].date = '2021-13'; }, 'timeline[0].date', /no 2021-13/],
  ['datesArePast', (r) => { r.incident.positions[0].date = '2026-11-23'; }, 'positions[0].date', /future/],
  ['datesArePast', (r) => { r.incident.kind = 'reporting-duty'; r.incident.sources[1].date = '2027'; }, 'sources[1].date', /future/],
  ['endIsNotBeforeStart', (r) => { r.incident.end = '2021-02'; }, 'end', /before the start/],
  ['timelineIsInOrder', (r) => { r.incident.timeline.push({ date: '2020', event: 'x', sources: ['s1'] }); }, 'timeline[2]', /behind a later/],
  ['asOfIsNewestSource', (r) => { r.incident.asOf = '2023-07'; }, 'asOf', /2023-08-01, not 2023-07/],
  ['quotesAreShort', (r) => { r.incident.positions[0].quote = 'one two '.repeat(8).trim(); }, 'positions[0].quote', /16 words/],
  ['foreignQuotesNameTheirLanguage', (r) => { r.incident.positions[0].quote = 'معلومات متطفلة'; }, 'positions[0].quoteLang', /Name its language/],
  ['foreignQuotesNameTheirLanguage', (r) => { delete r.incident.positions[0].quote; r.incident.positions[0].quoteLang = 'fr'; }, 'positions[0].quoteLang', /no quote/],
  ['foreignQuotesNameTheirLanguage', (r) => { r.incident.positions[0].quoteLang = 'en'; }, 'positions[0].quoteLang', /English unless/],
  ['sharedAliasesAreGated', (r) => { r.agency.aliases.sv = ['kraken']; }, 'aliases', /"kraken" is also an alias of/],
  ['sharedAliasesAreGated', (r) => { r.agency.ambiguous = [gate('Kraken', { gatedOnly: true })]; }, 'aliases', /alias of irs/],
  ['gatesHaveAnAlias', (r) => { r.entity.ambiguous = [gate('Octopus')]; }, 'ambiguous[0]', /remove the gate/],
  ['gatesHaveAnAlias', (r) => { r.entity.ambiguous = [gate('Kraken', { gatedOnly: true })]; }, 'ambiguous[0]', /one or the other/],
  ['spellingsHaveOneGate', (r) => { r.entity.ambiguous = [gate('Kraken'), gate('Kraken')]; }, 'ambiguous[1]', /gate above/],
  ['ownWordsDoNotJudge', (r) => { r.incident.summary = 'Its notorious summons.'; }, 'summary', /"notorious" is a judgement/],
  ['ownWordsDoNotJudge', (r) => { r.incident.positions[0].summary = "Kraken's outrageous users' data."; }, 'positions[0].summary', /"outrageous"/],
  ['ownWordsDoNotJudge', (r) => { r.incident.timeline[0].event = 'It rightly asked.'; }, 'timeline[0].event', /"rightly"/],
  ['ownWordsDoNotJudge', (r) => { r.entity.about = 'A greedy exchange.'; }, 'about', /"greedy"/],
  ['withdrawnIdsAreNotUsedAgain', (r) => { r.withdrawn.id = r.incident.id; }, 'id', /either a record or withdrawn/],
  ['mergedRecordsExist', (r) => { r.withdrawn.mergedInto = 'nothing'; }, 'mergedInto', /no data\/incidents\/nothing/],
  ['mergedRecordsExist', (r) => { r.withdrawn.mergedInto = 'kraken'; }, 'mergedInto', /no data\/incidents\/kraken/],
  ['withdrawalsAreTold', (r) => { r.history.pop(); }, 'date', /not "merged" on 2026-11-20/],
  ['withdrawalsAreTold', (r) => { delete r.withdrawn.mergedInto; }, 'date', /not "withdrawn"/],
  ['idsNeverVanish', (r) => { r.withdrawn.id = 'another'; }, '[1]', /"kraken-tax-case" is gone from data\/incidents without a trace/],
  ['idsNeverVanish', (r) => { r.withdrawn.record = 'entity'; }, '[2]', /without a trace/],
  ['historyIsInOrder', (r) => { r.history[2].date = '2026-10-31'; }, '[2]', /newest stands last/],
  ['historyIsInOrder', (r) => { r.history[2].date = '2026-11-23'; }, '[2]', /future/],
  ['historyIsInOrder', (r) => { r.history[2].date = '2026-11-31'; }, '[2]', /calendar/],
  ['additionsComeFirst', (r) => { r.history[2].kind = 'added'; }, '[2]', /was added before/],
  ['additionsComeFirst', (r) => { r.history.splice(1, 1); }, '[1]', /never added before it was merged/],
  ['changesNameTheirFields', (r) => { r.history.push({ ...r.history[0], kind: 'changed', date: '2026-11-21' }); }, '[3]', /Name the fields that were changed/],
  ['changesNameTheirFields', (r) => { r.history[0].fields = ['title']; }, '[0]', /remove them/],
  ['namesAreOtherNames', (r) => { r.entity.names = { sv: 'Kraken' }; }, 'names.sv', /leave it out/],
  ['namesAreOtherNames', (r) => { r.agency.names = { en: 'IRS' }; }, 'names.en', /leave it out/],
  ['translatedTextsExistInEnglish', (r) => { r.translation.parties.bob = { name: 'Bo' }; }, 'parties.bob.name', /no such text/],
  ['translatedTextsExistInEnglish', (r) => { r.translation.timeline.push({ event: 'x' }); }, 'timeline[2].event', /no such text/],
  ['translatedTextsAreStamped', (r) => { delete r.translation.of.title; }, 'title', /stamp:translations -- data\/translations\/sv/],
  ['translatedTextsAreStamped', (r) => { delete r.translation.title; }, 'of.title', /belongs to no text/],
  ['translationsAreNotEnglish', (r) => { r.translation.title = r.incident.title; }, 'title', /Translate it/],
  ['translationsAreInTheirScript', (r) => { r.translation.summary = 'Управление обратилось в суд за разрешением.'; }, 'summary', /letters of the language/],
  ['quotesKeepTheirOwnWords', (r) => { r.incident.positions[0].quoteLang = 'sv'; }, 'positions[0].quote', /very language/],
  ['englishIsWhatIsTranslated', (r) => { r.complete.languages = ['en']; }, 'languages', /other languages/],
  ['requiredTranslationsAreThere', (r) => { r.complete = { ...r.complete, required: true, languages: ['sv'] }; delete r.translation.positions[0].summary; }, 'positions[0].summary', /to be translated/],
  ['requiredTranslationsAreThere', (r) => { r.complete.required = true; r.complete.incidents = ['other']; }, 'incidents[0]', /no data\/incidents\/other/],
  ['neverHoldsAnAlias', (r) => { r.entity.never = ['Octopus Energy']; }, 'never[0]', /contains no alias/],
];

/** The place of a fault: in each record that is broken above, a line where the field or its owner stands. */
const lineOf = (files: DataFile[], fault: Fault): [line: number, text: string] => {
  const place = describeFault(fault, files).slice(fault.file.length + 1);
  const line = Number(/^\d+(?=: )/.exec(place)?.[0]);
  const { text } = files.find(({ path }) => path === fault.file)!;
  return [line, text.split('\n')[line - 1] ?? ''];
};

const judge = (files: DataFile[], name: string) => {
  const { data, faults } = checkShapes(files);
  expect(faults).toEqual([]);
  return RULES[name]?.(data, TODAY);
};

test.each(Object.keys(RULES))('%s passes sound records', (name) => {
  expect(judge(toFiles(soundRecords()), name)).toEqual([]);
});

test.each(BROKEN)('%s refuses a broken record (%#)', (name, breakIt, field, reason) => {
  const records = soundRecords();
  breakIt(records);
  const files = toFiles(records);
  const fault = judge(files, name)?.find((f) => f.field === field);
  expect(fault?.reason).toMatch(reason);
  const [line, text] = lineOf(files, fault!);
  expect(line).toBeGreaterThan(1);
  // The key where the field stands, its owner's where it is missing, an item's own line in a list.
  const keys = field.split(/[.[]/).filter((step) => !/^\d+\]$/.test(step) && step !== '');
  expect(
    field.endsWith(']') || keys.some((key) => text.includes(`"${key}"`)) || /[{]/.test(text),
  ).toBe(true);
  expect(fault?.file).toMatch(
    /^data\/((entities|incidents|withdrawn|translations)\/.+|history)\.json$/,
  );
});

test('fileNameIsId refuses a file by another name', () => {
  const files = toFiles(soundRecords()).map((file) => ({ ...file, name: 'other' }));
  expect(judge(files, 'fileNameIsId')).toHaveLength(4);
});

test('canonicalForm refuses another layout', () => {
  const files = toFiles(soundRecords()).map((file) => ({
    ...file,
    text: JSON.stringify(file.value),
  }));
  expect(judge(files, 'canonicalForm')).toHaveLength(7);
});

test.each([
  ['translationsHaveAnIncident', { name: 'other' }, /no data\/incidents\/other/],
  ['translationsAreInAListedLanguage', { path: 'data/translations/xx/a.json' }, /ar, sv/],
])('%s refuses a translation in the wrong place', (name, place, reason) => {
  const files = toFiles(soundRecords()).map((file) =>
    file.kind === 'translation' ? { ...file, ...place } : file,
  );
  expect(judge(files, name)?.map((fault) => fault.reason)).toEqual([expect.stringMatching(reason)]);
});

const OF_FILES = [
  'incidentsAreInTheHistory',
  'fileNameIsId',
  'canonicalForm',
  'translationsHaveAnIncident',
  'translationsAreInAListedLanguage',
  'namedPartiesAreOneEverywhere',
];

test('every rule has a broken record', () => {
  const tried = new Set([...BROKEN.map(([name]) => name), ...OF_FILES]);
  expect([...tried].sort()).toEqual(Object.keys(RULES).sort());
});

test('a deadline that a reporting duty sets may lie ahead', () => {
  const records = soundRecords();
  records.incident.kind = 'reporting-duty';
  records.incident.timeline.push({ date: '2027-05-31', event: 'First reports.', sources: ['s1'] });
  expect(judge(toFiles(records), 'datesArePast')).toEqual([]);
});

test('tells of a record that changed since its last entry in the history, and of no other', () => {
  const records = soundRecords();
  expect(findUntoldChanges(toFiles(records))).toEqual([]);
  records.incident.topics.push('words that only ranking reads');
  expect(findUntoldChanges(toFiles(records))).toEqual([]);
  records.incident.outcome = 'Enforced in whole.';
  expect(findUntoldChanges(toFiles(records))).toMatchObject([
    {
      file: 'data/incidents/kraken-irs-summons.json',
      reason: expect.stringContaining('data:history -- kraken-irs-summons'),
    },
  ]);
  records.history.push({
    date: '2026-11-21',
    record: 'incident',
    id: records.incident.id,
    kind: 'corrected',
    fields: ['outcome'],
    text: 'The outcome was told wrongly.',
    stamp: recordStamp(records.incident, 'incident'),
  });
  expect(findUntoldChanges(toFiles(records))).toEqual([]);
});

test.each([
  'The paper called it “outrageous”.',
  'The paper called it "notorious".',
  "He spoke of a 'shameful' demand.",
  'Nobody said unfairly or historically of it.',
])('a judgement that is quoted, or none, passes: %s', (summary) => {
  const records = soundRecords();
  records.incident.summary = summary;
  expect(judge(toFiles(records), 'ownWordsDoNotJudge')).toEqual([]);
});

test('an incident that the history does not tell of is told of, with the command', () => {
  const records = soundRecords();
  records.history.shift();
  const [fault] = judge(toFiles(records), 'incidentsAreInTheHistory') ?? [];
  expect(fault).toMatchObject({ file: 'data/incidents/kraken-irs-summons.json' });
  expect(fault?.reason).toContain('npm run data:history -- kraken-irs-summons');
});

test.each([
  ['name', { name: 'Another lawyer' }],
  ['kind', { kind: 'group' }],
  ['office', { office: 'Counsel' }],
])('whoever is named in two incidents with another %s is told of', (field, other) => {
  const records = soundRecords();
  const again = structuredClone(records.incident);
  again.id = 'kraken-second';
  const file = { ...toFiles(records)[2]!, path: 'data/incidents/kraken-second.json', value: again };
  const files = [...toFiles(records), file];
  expect(judge(files, 'namedPartiesAreOneEverywhere')).toEqual([]);
  Object.assign(again.parties[2]!, other);
  expect(judge(files, 'namedPartiesAreOneEverywhere')).toMatchObject([
    { file: file.path, field: `parties[2].${field}` },
  ]);
});
