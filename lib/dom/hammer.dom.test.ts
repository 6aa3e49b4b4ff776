/**
 * The whole watch of a page against a page where anything happens: after each quiet moment the marks
 * that are painted are those of a fresh reading. `npm run hammer` takes 10,000 steps.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill, useSignal } from '../../test/dom/fresh-page';
import { createNameMatcher } from '../../test/dom/name-matcher';
import {
  indexOf,
  PATIENCE,
  perform,
  randomStep,
  SEED,
  START,
  STEPS,
} from '../../test/dom/random-steps';
import { findMentions } from './find-mentions';
import { PageReader } from './page-reader';
import { Slices } from './slices';
import { PageWatch } from './watch-page';

const signal = useSignal();
const NAME = 'sl-hammer';
/** Steps between two quiet moments, so that changes meet in one piece of work. */
const BURST = 25;
const PER_RUN = 100;

const toPlace = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) =>
  [indexOf(startContainer), startOffset, indexOf(endContainer), endOffset].join(' ');

const painted = (): string[] =>
  ([...(CSS.highlights.get(NAME) ?? [])] as AbstractRange[]).map(toPlace).sort();

/** Where a reader that knows nothing of the page so far would put marks. */
async function readAnew(until: AbortSignal): Promise<string[]> {
  const matcher = createNameMatcher();
  const slices = new Slices(window);
  const reader = new PageReader(document, matcher, slices, {}, until);
  await reader.readAll();
  slices.begin();
  const found = await findMentions(reader.entries, matcher, reader.context, slices, until);
  return (found?.mentions ?? [])
    .flatMap((list) => list.flatMap(({ ranges }) => ranges.map(toPlace)))
    .sort();
}

test('what is painted equals what is read anew, after each quiet moment', {
  timeout: PATIENCE,
}, async () => {
  console.info(`hammer of the watch: ${STEPS} steps, seed ${SEED}`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(randomStep, { minLength: PER_RUN, maxLength: PER_RUN, size: 'max' }),
      async (steps) => {
        const life = new AbortController();
        fill(START);
        const main = document.querySelector('main') as Element;
        const watch = new PageWatch({
          document,
          matcher: createNameMatcher(),
          markName: NAME,
          onFindings: () => {},
          isAlive: () => true,
          onGone: () => {},
          signal: AbortSignal.any([life.signal, signal()]),
        });
        const ended = watch.run();
        try {
          for (let done = 0; done < steps.length; done += BURST) {
            for (const one of steps.slice(done, done + BURST)) perform(one, main);
            await expect
              .poll(painted, { timeout: 10_000, message: main.outerHTML })
              .toEqual(await readAnew(life.signal));
          }
        } finally {
          life.abort();
          await ended;
        }
        expect(painted()).toEqual([]);
      },
    ),
    // A failure is told as it was found: to make it smaller would wait for thousands of quiet moments.
    { numRuns: Math.ceil(STEPS / PER_RUN), seed: SEED, endOnFailure: true },
  );
});
