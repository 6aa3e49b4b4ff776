/**
 * Counts what was found against what labelled texts hold. A mention is right when entity and both
 * ends agree with a label, the ends within its tolerance; spans labelled as optional count neither way.
 */
import type { Detection, TextPage } from './detect';

/** A labelled span; offsets are UTF-16 units, end exclusive. */
export interface Label {
  start: number;
  end: number;
  entity: string;
  spanTolerance?: number;
}

/** A text as `npm run cases -- --jsonl` prints it. */
export interface LabelledText extends TextPage {
  probe?: string;
  mentions: Label[];
  optional?: Label[];
  /** Incidents the page is about, most relevant first; absent where that is not asked. */
  incidents?: string[];
  /** Parties of the first of them whose voice the page carries; absent where that is not asked. */
  voices?: string[];
}

export interface Counts {
  texts: number;
  right: number;
  wrong: number;
  missed: number;
}

/** How incidents were ranked on the pages that are labelled for them. */
export interface RankingCounts {
  /** Pages about an incident, and those of them whose first one was named first. */
  about: number;
  first: number;
  /** Pages about none, and those of them for which one was named. */
  none: number;
  falsely: number;
}

/** How voices were found on the pages that are labelled for them and whose incident came first. */
export interface VoiceCounts {
  pages: number;
  right: number;
  wrong: number;
  /** On the page by its label, and said nothing of. */
  unsaid: number;
  /** Said to be absent although a label has it. */
  denied: number;
}

export interface Score {
  /** By `all`, `lang sv`, `probe list`. */
  groups: Map<string, Counts>;
  ranking: RankingCounts;
  voices: VoiceCounts;
  /** Each wrong or missed mention or incident as a line, by language. */
  faults: Map<string, string[]>;
}

const within = (found: Label, label: Label): boolean => {
  const tolerance = label.spanTolerance ?? 0;
  return (
    found.entity === label.entity &&
    Math.abs(found.start - label.start) <= tolerance &&
    Math.abs(found.end - label.end) <= tolerance
  );
};

const overlaps = (a: Label, b: Label): boolean => a.start < b.end && b.start < a.end;

/** Adds one page to the counts. @returns what was wrong, a line each */
const countVoices = (
  labels: readonly string[],
  { voices }: Detection,
  counts: VoiceCounts,
): string[] => {
  counts.pages++;
  const lines: string[] = [];
  const heard = new Set<string>();
  for (const { party, state } of voices) {
    if (state === 'absent') {
      if (!labels.includes(party)) continue;
      counts.denied++;
      lines.push(`${party} is called absent`);
      continue;
    }
    heard.add(party);
    if (labels.includes(party)) counts.right++;
    else {
      counts.wrong++;
      lines.push(`${party} is no voice here`);
    }
  }
  counts.unsaid += labels.filter((party) => !heard.has(party)).length;
  return lines;
};

/**
 * @param known ids of organisations that can be found; labels of others, of persons, are passed over
 * @param detect what the extension finds; see `detectPage`
 */
export const scoreTexts = (
  texts: readonly LabelledText[],
  known: ReadonlySet<string>,
  detect: (page: TextPage) => Detection,
): Score => {
  const groups = new Map<string, Counts>();
  const faults = new Map<string, string[]>();
  const ranking: RankingCounts = { about: 0, first: 0, none: 0, falsely: 0 };
  const voices: VoiceCounts = { pages: 0, right: 0, wrong: 0, unsaid: 0, denied: 0 };
  // Only ids that the labels use at all can be right or wrong: a set labels part of the entities.
  const entities = new Set(texts.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  const incidents = new Set(texts.flatMap((text) => text.incidents ?? []));

  for (const text of texts) {
    const found = detect(text);
    const fault = (line: string) =>
      faults.set(text.lang, [...(faults.get(text.lang) ?? []), `${text.id}: ${line}`]);
    const counts = ['all', `lang ${text.lang}`, `probe ${text.probe ?? '–'}`].map((name) => {
      const one = groups.get(name) ?? { texts: 0, right: 0, wrong: 0, missed: 0 };
      groups.set(name, one);
      one.texts++;
      return one;
    });
    const quote = (label: Label) => JSON.stringify(text.text.slice(label.start, label.end));
    const open = text.mentions.filter(({ entity }) => known.has(entity));
    for (const mention of found.mentions) {
      const at = open.findIndex((label) => within(mention, label));
      if (at >= 0) {
        open.splice(at, 1);
        for (const one of counts) one.right++;
        continue;
      }
      const excused = (text.optional ?? []).some(
        (label) =>
          overlaps(label, mention) &&
          (label.entity === mention.entity ||
            (label.entity === 'other' && !entities.has(mention.entity))),
      );
      if (excused || !entities.has(mention.entity)) continue;
      for (const one of counts) one.wrong++;
      fault(`wrong ${quote(mention)} as ${mention.entity}`);
    }
    for (const label of open) {
      for (const one of counts) one.missed++;
      fault(`missed ${quote(label)}, ${label.entity}`);
    }

    if (!text.incidents) continue;
    const [first] = text.incidents;
    if (first !== undefined) {
      ranking.about++;
      if (found.incidents[0] === first) {
        ranking.first++;
        if (text.voices) for (const line of countVoices(text.voices, found, voices)) fault(line);
      } else fault(`${found.incidents[0] ?? 'no incident'} first instead of ${first}`);
      continue;
    }
    // An incident that no page is labelled for may be right on a page that names organisations.
    const wrong = found.incidents.filter((id) => incidents.has(id) || text.mentions.length === 0);
    ranking.none++;
    if (wrong.length > 0) {
      ranking.falsely++;
      fault(`about no incident, but ${wrong.join(', ')}`);
    }
  }
  return { groups, ranking, voices, faults };
};
