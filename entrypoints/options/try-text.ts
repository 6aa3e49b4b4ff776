/** Tries a text in this page: the search that pages have, step by step, with the parser that they ask. */
import { sendToBackground } from '@/lib/browser/messages-page';
import { loadNames, loadSenses } from '@/lib/catalog/matching-packed';
import {
  type ExplainedName,
  explainText,
  type TextToExplain,
} from '@/lib/core/mention/explain-text';
import { createMatcher, type ExplainingMatcher } from '@/lib/core/mention/matcher';

let matcher: Promise<ExplainingMatcher> | undefined;

/** A task of its own: keys and clicks come in between. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const loadMatcher = async (): Promise<ExplainingMatcher> => {
  const [names, senses] = await Promise.all([loadNames(), loadSenses()]);
  return createMatcher({ names, senses });
};

/**
 * @param onStep is called with the names found so far; a new array each time
 * @returns once the whole text was read, or the signal aborted
 */
export async function tryText(
  input: TextToExplain,
  onStep: (names: ExplainedName[]) => void,
  signal: AbortSignal,
): Promise<void> {
  matcher ??= loadMatcher();
  const steps = explainText(
    await matcher,
    input,
    async (questions) => (await sendToBackground('readSentences', { questions }))?.readings,
  );
  let names: ExplainedName[] = [];
  for (;;) {
    await rest();
    if (signal.aborted) return;
    const step = await steps.next();
    if (step.done) return;
    if (step.value.length > 0 || names.length === 0) names = names.concat(step.value);
    onStep(names);
  }
}
