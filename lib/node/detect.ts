/**
 * `npm run --silent detect -- FILE.jsonl`: what the extension finds on a page, on the command line.
 * It calls the code of the content script (matcher, digest) and of the background (ranking); only the
 * way from a page to its blocks differs, as here a page is a text with a title.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { entityNames } from '../catalog/entities';
import { matchingData } from '../catalog/matching';
import { rankingData } from '../catalog/ranking';
import { parseEnglish } from '../core/english/parse-english';
import { digestPage } from '../core/incident/digest';
import { rankIncidents } from '../core/incident/rank';
import type { Voice } from '../core/incident/voices';
import { createMatcher } from '../core/mention/matcher';
import { pageFromText } from '../core/mention/page-text';
import { Readings } from '../core/mention/reading';
import type { Block, Mention, PageContext } from '../core/mention/types';
import type { EntityId, IncidentId } from '../core/model';

export interface TextPage {
  id: string;
  /** BCP 47; empty: the text decides. */
  lang: string;
  title: string;
  text: string;
}

export interface Detection {
  id: string;
  /** UTF-16 offsets into the whole of `text`, end exclusive, in order. */
  mentions: { start: number; end: number; entity: EntityId }[];
  /** Most relevant first. */
  incidents: IncidentId[];
  /** Of the first of them: who is named near it, and who is not on the page. */
  voices: Voice[];
}

let matcher: ReturnType<typeof createMatcher> | undefined;

const readings = new Readings();

/** @param withParser as in the extension: what English sentences leave open is asked of the parser */
function findMentions(
  page: PageContext,
  blocks: readonly Block[],
  withParser: boolean,
): Mention[][] {
  matcher ??= createMatcher(matchingData);
  const { scan, decide } = matcher;
  const scans = blocks.map((block) => scan(block));
  if (!withParser) return decide(page, scans);
  for (;;) {
    const found = decide(page, scans, readings);
    const questions = readings.take();
    if (!readings.learn(questions, parseEnglish(questions, entityNames))) return found;
  }
}

/** Finds mentions and incidents in one page. */
export function detectPage(page: TextPage, withParser = true): Detection {
  const { context, blocks, offsets } = pageFromText(page);
  const found = findMentions(context, blocks, withParser);
  const digest = digestPage(context, blocks, found);
  const ranked = rankIncidents(digest, rankingData);
  return {
    id: page.id,
    mentions: found.flatMap((mentions, block) =>
      mentions.map(({ start, end, entity }) => ({
        start: start + (offsets[block] ?? 0),
        end: end + (offsets[block] ?? 0),
        entity,
      })),
    ),
    incidents: ranked.map(({ id }) => id),
    voices: ranked[0]?.voices ?? [],
  };
}

/**
 * Reads one line of input.
 * @returns the page, or a sentence that says what is wrong with the line
 */
export function parseLine(line: string): TextPage | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `this is no JSON: ${(error as Error).message}.`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'this is no JSON object.';
  }
  const { id, lang = '', title = '', text } = value as Record<string, unknown>;
  if (typeof id !== 'string') return '"id" is missing or no string.';
  if (typeof text !== 'string') return '"text" is missing or no string.';
  if (typeof lang !== 'string') return '"lang" is no string.';
  if (typeof title !== 'string') return '"title" is no string.';
  return { id, lang, title, text };
}

const USAGE =
  'Usage: npm run --silent detect -- FILE.jsonl ("-" reads standard input). One JSON object a line: {"id", "lang", "title", "text"}.';

/**
 * The command. Prints one line of JSON for each good line of input, in order; a bad line costs a
 * sentence on standard error and nothing else.
 * @returns exit status: 0, or 2 when a line was bad or the file could not be read
 */
export async function run(words: readonly string[]): Promise<number> {
  const [path] = words;
  if (words.length !== 1 || path === undefined) {
    console.error(USAGE);
    return 2;
  }
  const name = path === '-' ? 'Standard input' : path;
  const input = path === '-' ? process.stdin : createReadStream(path);
  // A reader that has seen enough (`| head`) closes the pipe: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });

  let bad = 0;
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
      if (text.trim() === '') continue;
      const page = parseLine(text);
      if (typeof page === 'string') {
        bad++;
        console.error(`${name}, line ${number}: ${page}`);
        continue;
      }
      const printed = process.stdout.write(`${JSON.stringify(detectPage(page))}\n`);
      if (!printed) await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  } catch (error) {
    console.error(`${name} cannot be read: ${(error as Error).message}.`);
    return 2;
  }
  return bad > 0 ? 2 : 0;
}
