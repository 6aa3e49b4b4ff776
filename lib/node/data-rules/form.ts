/** How a record is written: its name, its layout, its strings. */
import { canonicalJson } from '../canonical.ts';
import type { DataFile } from '../data-files';
import { type CheckedData, perIncident, type Rule } from './rule.ts';

/** Files that hold one record each. */
const recordFiles = (data: CheckedData): DataFile[] =>
  [...data.entities, ...data.incidents, ...data.withdrawn].map(({ file }) => file);

const allFiles = (data: CheckedData): DataFile[] => [
  ...recordFiles(data),
  ...data.translations.map(({ file }) => file),
  ...(data.complete ? [data.complete.file] : []),
  ...(data.history ? [data.history.file] : []),
];

/** The file's name is the id: that is how records find each other. */
export const fileNameIsId: Rule = (data) =>
  recordFiles(data).flatMap(({ path, name, value }) => {
    const { id } = value as { id: string };
    return id === name
      ? []
      : [
          {
            file: path,
            field: 'id',
            reason: `The id is "${id}" but the file is called ${name}.json.`,
          },
        ];
  });

/** One layout, so that a change shows as that change. */
export const canonicalForm: Rule = (data) =>
  allFiles(data)
    .filter(({ text, value, kind }) => text !== canonicalJson(value, kind))
    .map(({ path }) => ({
      file: path,
      field: '',
      reason: 'The file is not in canonical form. Run: npm run check:data -- --write',
    }));

/** Spaces at an end or doubled, decomposed letters and control characters are slips of the keyboard. */
const SLIPS: [RegExp, string][] = [
  [/^\s|\s$/u, 'The text begins or ends with a space.'],
  [/\s\s/u, 'The text has two spaces in a row.'],
  // ZWNJ and ZWJ stay: Persian and Hindi names need them.
  [
    /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/u,
    'The text holds an invisible character.',
  ],
];

function* strings(value: unknown, field = ''): Generator<{ field: string; text: string }> {
  if (typeof value === 'string') yield { field, text: value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* strings(item, `${field}[${index}]`);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      yield* strings(item, field === '' ? key : `${field}.${key}`);
    }
  }
}

/** Text is what it seems. */
export const plainText: Rule = (data) =>
  allFiles(data).flatMap(({ path, value }) =>
    [...strings(value)].flatMap(({ field, text }) => {
      const reasons = SLIPS.filter(([slip]) => slip.test(text)).map(([, reason]) => reason);
      if (text !== text.normalize('NFC')) reasons.push('The text is not in Unicode form NFC.');
      return reasons.map((reason) => ({ file: path, field, reason }));
    }),
  );

/** Topics are compared with lower-cased text. */
export const topicsInLowerCase: Rule = perIncident(({ topics }) =>
  topics.flatMap((topic, index) =>
    topic === topic.toLowerCase()
      ? []
      : [{ field: `topics[${index}]`, reason: `Write "${topic}" in lower case.` }],
  ),
);
