/**
 * `npm run eval -- FILES…`: how well names are found, against labelled JSONL files. A predicted
 * mention is right when entity and both ends agree with a label, the ends within its tolerance;
 * spans labelled as optional count neither way.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMatcher } from '../core/mention/matcher';
import { packMatchingData } from '../core/mention/pack';
import { pageFromText } from '../core/mention/page-text';
import type { Entity } from '../core/model';

interface Label {
  start: number;
  end: number;
  entity: string;
  spanTolerance?: number;
}

interface LabelledText {
  id: string;
  lang: string;
  title: string;
  text: string;
  probe?: string;
  mentions: Label[];
  optional?: Label[];
}

interface Counts {
  texts: number;
  right: number;
  wrong: number;
  missed: number;
}

const emptyCounts = (): Counts => ({ texts: 0, right: 0, wrong: 0, missed: 0 });

const within = (found: Label, label: Label): boolean => {
  const tolerance = label.spanTolerance ?? 0;
  return (
    found.entity === label.entity &&
    Math.abs(found.start - label.start) <= tolerance &&
    Math.abs(found.end - label.end) <= tolerance
  );
};

const overlaps = (a: Label, b: Label): boolean => a.start < b.end && b.start < a.end;

const readEntities = (): Entity[] => {
  const folder = join(import.meta.dirname, '../../data/entities');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Entity);
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '  –  ' : ((100 * part) / whole).toFixed(1).padStart(5);

/** A line of the table: name, texts, precision, recall, F1, faults. */
const formatRow = (name: string, { texts, right, wrong, missed }: Counts): string =>
  [
    name.padEnd(18),
    String(texts).padStart(5),
    percent(right, right + wrong),
    percent(right, right + missed),
    percent(2 * right, 2 * right + wrong + missed),
    String(wrong).padStart(6),
    String(missed).padStart(7),
  ].join('  ');

/**
 * @param args names of JSONL files; `--quiet` leaves out the list of faults
 * @returns the exit status: 0, or 2 when a file is missing or no JSONL
 */
export const run = async (args: readonly string[]): Promise<number> => {
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length === 0) {
    console.error('Name one or more JSONL files of labelled texts: npm run eval -- FILE.jsonl');
    return 2;
  }
  const entities = readEntities();
  const known = new Set(entities.map((entity) => entity.id));
  const matcher = createMatcher(packMatchingData(entities));
  const groups = new Map<string, Counts>();
  const faults: string[] = [];
  const scored = new Set<string>();
  const texts: LabelledText[] = [];
  for (const file of files) {
    let number = 0;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      number++;
      if (line.trim() === '') continue;
      try {
        texts.push(JSON.parse(line) as LabelledText);
      } catch {
        console.error(`${file}, line ${number}: not JSON`);
        return 2;
      }
    }
  }
  // Only ids that the labels use at all can be right or wrong: a set labels part of the entities.
  for (const text of texts) for (const label of text.mentions) scored.add(label.entity);

  for (const item of texts) {
    const { context, blocks, offsets } = pageFromText(item);
    const found: Label[] = matcher
      .decide(
        context,
        blocks.map((block) => matcher.scan(block)),
      )
      .flatMap((mentions, block) =>
        mentions.map(({ start, end, entity }) => ({
          start: start + (offsets[block] ?? 0),
          end: end + (offsets[block] ?? 0),
          entity,
        })),
      );
    const open = item.mentions.filter((label) => known.has(label.entity));
    const names = ['all', `lang ${item.lang}`, `probe ${item.probe ?? '–'}`];
    const counts = names.map((name) => {
      const one = groups.get(name) ?? emptyCounts();
      groups.set(name, one);
      one.texts++;
      return one;
    });
    const quote = (label: Label) => JSON.stringify(item.text.slice(label.start, label.end));
    for (const mention of found) {
      const at = open.findIndex((label) => within(mention, label));
      if (at >= 0) {
        open.splice(at, 1);
        for (const one of counts) one.right++;
        continue;
      }
      const excused = (item.optional ?? []).some(
        (label) =>
          overlaps(label, mention) &&
          (label.entity === mention.entity ||
            (label.entity === 'other' && !scored.has(mention.entity))),
      );
      if (excused || !scored.has(mention.entity)) continue;
      for (const one of counts) one.wrong++;
      faults.push(`${item.id}: wrong ${quote(mention)} as ${mention.entity}`);
    }
    for (const label of open) {
      for (const one of counts) one.missed++;
      faults.push(`${item.id}: missed ${quote(label)}, ${label.entity}`);
    }
  }

  console.log(
    `${''.padEnd(18)}  texts   prec.  recall     F1   wrong   missed`.replace(/\s+$/, ''),
  );
  for (const [name, counts] of [...groups].sort(([a], [b]) =>
    a === 'all' ? -1 : b === 'all' ? 1 : a.localeCompare(b),
  )) {
    console.log(formatRow(name, counts));
  }
  if (faults.length > 0 && !args.includes('--quiet')) console.log(`\n${faults.join('\n')}`);
  return 0;
};
