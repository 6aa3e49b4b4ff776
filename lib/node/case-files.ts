/**
 * Reads the labelled texts of `test/cases`: one file a language, written by people who speak it, in the
 * markup that `test/cases/README.md` describes. Whatever is wrong in a file becomes a sentence with its
 * line, and the other cases are still read.
 */
import { createHash } from 'node:crypto';
import { parseCaseText } from './case-markup';

/** A labelled stretch of a case's text: UTF-16 offsets, end exclusive. */
export interface CaseSpan {
  start: number;
  end: number;
  /** An id of `data/entities`; `other` for a real body that has none (optional spans only). */
  entity: string;
  /** Code units by which each end may be off; 0 when absent. */
  spanTolerance?: number;
}

export type CaseKind = 'pos' | 'mixed' | 'neg';

/** One labelled text. */
export interface LabelledCase {
  /** Stable for ever: the held-out third hangs on it. */
  id: string;
  /** ISO 639-1; `no` for Norwegian. */
  lang: string;
  genre: string;
  title: string;
  text: string;
  mentions: CaseSpan[];
  /** Spans that count neither way. */
  optional: CaseSpan[];
  probe: string;
  kind: CaseKind;
  /** Pages only: what the page is about, most relevant first. */
  incidents?: string[];
  /** Pages only: the parties of the first incident that are named near what the page says of it. */
  voices?: string[];
}

/** What labels may name. */
export interface CaseVocabulary {
  entities: ReadonlySet<string>;
  incidents: ReadonlySet<string>;
  probes: ReadonlySet<string>;
}

export interface CaseSource {
  /** `sv.txt`; `pages.txt` holds the longer pages of every language. */
  name: string;
  text: string;
}

interface Draft {
  head: string;
  body: string[];
  /** "sv.txt, line 12 (sv-some-id)". */
  place: string;
}

/** True for the third of the cases that nobody tunes on; fixed by the id alone, so it never moves. */
export function isHeldOut(id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt8(0) % 3 === 0;
}

/**
 * Reads all files together, as ids are unique over all of them.
 * @returns cases in the order of the files, and one sentence for every fault; a case with a fault is left out
 */
export function readCases(
  sources: readonly CaseSource[],
  vocabulary: CaseVocabulary,
): { cases: LabelledCase[]; faults: string[] } {
  const cases: LabelledCase[] = [];
  const faults: string[] = [];
  const places = new Map<string, string>();
  for (const source of sources) {
    const { drafts, faults: stray } = splitCases(source);
    faults.push(...stray);
    for (const draft of drafts) {
      const { result, faults: found } = readCase(draft, source.name, vocabulary);
      const earlier = places.get(result.id);
      if (earlier) found.push(`the id "${result.id}" is taken by ${earlier}.`);
      else places.set(result.id, draft.place);
      if (found.length === 0) cases.push(result);
      faults.push(...found.map((fault) => `${draft.place}: ${fault}`));
    }
  }
  return { cases, faults };
}

function splitCases({ name, text }: CaseSource): { drafts: Draft[]; faults: string[] } {
  const drafts: Draft[] = [];
  const faults: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.startsWith('//')) continue;
    if (line.startsWith('### ')) {
      const head = line.slice(4);
      const id = head.split('|')[0]!.trim();
      drafts.push({ head, body: [], place: `${name}, line ${index + 1} (${id})` });
    } else if (drafts.length > 0) drafts.at(-1)!.body.push(line);
    else if (line.trim() !== '') {
      faults.push(`${name}, line ${index + 1}: text stands before the first "### " line.`);
    }
  }
  return { drafts, faults };
}

function readCase(
  { head, body, place }: Draft,
  fileName: string,
  vocabulary: CaseVocabulary,
): { result: LabelledCase; faults: string[] } {
  const isPage = fileName === 'pages.txt';
  const [id = '', genre = '', probe = '', kind = '', ...flags] = head
    .split('|')
    .map((part) => part.trim());
  const lang = isPage ? (id.split('-')[1] ?? '') : fileName.replace(/\.txt$/, '');
  const faults: string[] = [];

  const start = isPage ? 'p-' : `${lang}-`;
  if (!id.startsWith(start)) faults.push(`the id must start with "${start}".`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id)) {
    faults.push('the id may have small letters, digits and single hyphens only.');
  }
  if (genre === '') faults.push('the genre is missing.');
  if (!vocabulary.probes.has(probe)) faults.push(`the probe "${probe}" is not in probes.json.`);
  if (!/^(?:pos|mixed|neg)$/.test(kind))
    faults.push(`the kind "${kind}" is not pos, mixed or neg.`);
  const unknownFlag = flags.find((flag) => flag !== 'nfd');
  if (unknownFlag !== undefined) faults.push(`the flag "${unknownFlag}" is not known; "nfd" is.`);

  const rest = [...body];
  const title = takeLine(rest, 'T:');
  if (title === undefined) faults.push('the first line must be "T: " and the title.');
  let incidents: string[] | undefined;
  if (isPage) {
    const line = takeLine(rest, 'I:');
    if (line === undefined)
      faults.push('the second line of a page must be "I: " and its incidents.');
    incidents = (line ?? '').split(/[\s,]+/).filter(Boolean);
    for (const incident of incidents) {
      if (!vocabulary.incidents.has(incident)) {
        faults.push(`the incident "${incident}" is not in data/incidents.`);
      }
    }
  }

  const voices = isPage
    ? takeLine(rest, 'V:')
        ?.split(/[\s,]+/)
        .filter(Boolean)
    : undefined;
  for (const entity of voices ?? []) {
    if (!vocabulary.entities.has(entity)) {
      faults.push(`the voice "${entity}" is not in data/entities.`);
    }
  }

  const form = flags.includes('nfd') ? 'NFD' : undefined;
  const heading = parseCaseText(title ?? '', form);
  if (heading.mentions.length + heading.optional.length > 0) {
    faults.push('a title carries no labels.');
  }
  const parsed = parseCaseText(rest.join('\n').replace(/\s+$/, ''), form);
  faults.push(...heading.faults, ...parsed.faults);
  for (const { entity } of [...parsed.mentions, ...parsed.optional]) {
    if (entity !== 'other' && !vocabulary.entities.has(entity)) {
      faults.push(`the entity "${entity}" is not in data/entities.`);
    }
  }
  const { text, mentions, optional } = parsed;
  if (text === '') faults.push(`there is no text after ${place}.`);
  if (kind === 'neg' && mentions.length > 0) faults.push('a "neg" case has no mentions.');
  if (kind !== 'neg' && mentions.length === 0) faults.push(`a "${kind}" case has a mention.`);

  const result: LabelledCase = {
    id,
    lang,
    genre,
    title: heading.text,
    text,
    mentions,
    optional,
    probe,
    kind: kind as CaseKind,
  };
  if (incidents) result.incidents = incidents;
  if (voices) result.voices = voices;
  return { result, faults };
}

/** Takes the first line off when it starts with `mark`. */
function takeLine(lines: string[], mark: string): string | undefined {
  return lines[0]?.startsWith(mark) ? lines.shift()!.slice(mark.length).trim() : undefined;
}
