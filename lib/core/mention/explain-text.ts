/** A text that somebody wants explained, name by name: the same search as on pages, part by part. */
import type { EntityId } from '../model';
import type { Decision } from './candidate';
import type { ExplainingMatcher } from './matcher';
import { pageFromText } from './page-text';
import { type Read, Readings } from './reading';

/**
 * UTF-16 units that are decided together. Most articles are shorter and one part, as on a page; of
 * longer texts each part is a page of its own, so that no step lasts long.
 */
export const PART_LENGTH = 50_000;
/** UTF-16 units shown either side of a name. */
const BESIDE = 80;

export interface TextToExplain {
  title: string;
  /** BCP 47; '' lets the text tell. */
  lang: string;
  text: string;
}

/** A name that was found, with what became of it. */
export interface ExplainedName {
  /** As written, and what stands before and after it in its line. */
  alias: string;
  before: string;
  after: string;
  entity: EntityId;
  accepted: boolean;
  evidence: readonly string[];
}

/** Cuts at the end of a line where there is one, else between words, and never inside a character. */
export function* cutText(text: string, most = PART_LENGTH): Generator<string> {
  let from = 0;
  while (text.length - from > most) {
    const limit = from + most;
    const line = text.lastIndexOf('\n', limit - 1) + 1;
    const word = text.lastIndexOf(' ', limit - 1) + 1;
    let to = line > from ? line : word > from ? word : limit;
    if (to === limit && /^[\uDC00-\uDFFF]/.test(text[to] ?? '') && to - from > 1) to -= 1;
    yield text.slice(from, to);
    from = to;
  }
  yield text.slice(from);
}

/** Decides, asks what was left open, and decides again until there is nothing new. */
async function explainPage(
  matcher: ExplainingMatcher,
  { context, blocks }: ReturnType<typeof pageFromText>,
  read: Read,
): Promise<Decision[][]> {
  const readings = new Readings();
  for (;;) {
    const decided = matcher.explain(context, blocks, readings);
    const questions = readings.take();
    const answers = questions.length > 0 && (await read(questions));
    if (!answers || !readings.learn(questions, answers)) return decided;
  }
}

/**
 * @param read asks the parser of English
 * @returns in each step the names of one part, in order; the caller may rest between steps
 */
export async function* explainText(
  matcher: ExplainingMatcher,
  { title, lang, text }: TextToExplain,
  read: Read,
): AsyncGenerator<ExplainedName[]> {
  for (const part of cutText(text)) {
    const { blocks, ...page } = pageFromText({ title, lang, text: part });
    const decided = await explainPage(matcher, { blocks, ...page }, read);
    yield blocks.flatMap((block, index) => {
      const seen = new Set<string>();
      return (decided[index] ?? []).flatMap(({ start, end, entity, accepted, evidence }) => {
        // Two names of one body may be refused in one place for one reason.
        const key = [start, end, entity, ...evidence].join(' ');
        if (seen.has(key)) return [];
        seen.add(key);
        return [
          {
            alias: block.text.slice(start, end),
            before: block.text.slice(Math.max(0, start - BESIDE), start),
            after: block.text.slice(end, end + BESIDE),
            entity,
            accepted,
            evidence,
          },
        ];
      });
    });
  }
}
