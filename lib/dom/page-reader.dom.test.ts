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
import { Changes, WATCHED_ATTRIBUTES, type Work } from './changes';
import { findMentions } from './find-mentions';
import { PageReader } from './page-reader';
import { Slices } from './slices';

const signal = useSignal();

function createReader(changes?: Changes) {
  const observer = new MutationObserver((records) => changes?.add(records));
  const follow = (root: Node) =>
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: WATCHED_ATTRIBUTES,
    });
  if (changes) follow(document);
  const matcher = createNameMatcher();
  const listener = changes ? { onShadowRoot: follow } : {};
  const slices = new Slices(window);
  const reader = new PageReader(document, matcher, slices, listener, signal());
  const found = async () => {
    slices.begin();
    const all = await findMentions(reader.entries, matcher, reader.context, slices, signal());
    return (all?.mentions ?? []).flatMap((list) =>
      list.flatMap(({ entity, ranges }) =>
        ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => ({
          entity,
          from: [indexOf(startContainer), startOffset],
          to: [indexOf(endContainer), endOffset],
        })),
      ),
    );
  };
  return { reader, found, observer };
}

test('notices that a shadow root within a line of text was emptied', async () => {
  fill('<p>IRS and <span></span></p>');
  const host = document.querySelector('span') as Element;
  const root = host.attachShadow({ mode: 'open' });
  root.append('Binance ');
  const changes = new Changes();
  const { reader, found, observer } = createReader(changes);
  await reader.readAll();
  const before = await found();
  root.replaceChildren();
  changes.add(observer.takeRecords());
  await reader.readChanges(changes.take() as Work);
  expect(await found()).toHaveLength(before.length - 1);
  observer.disconnect();
});

test('what is followed equals what is read anew, whatever happens on the page', {
  timeout: PATIENCE,
}, async () => {
  console.info(`hammer: ${STEPS} steps, seed ${SEED}`);
  const perRun = 50;
  await fc.assert(
    fc.asyncProperty(
      fc.array(randomStep, { minLength: perRun, maxLength: perRun, size: 'max' }),
      async (steps) => {
        fill(START);
        const main = document.querySelector('main') as Element;
        const changes = new Changes();
        const { reader, found, observer } = createReader(changes);
        await reader.readAll();
        const catchUp = async () => {
          changes.add(observer.takeRecords());
          const work = changes.take();
          const done = work === 'flood' ? 'interrupted' : await reader.readChanges(work);
          if (done === 'interrupted') await reader.readAll();
        };
        for (const one of [...steps, { do: 'read' } as const]) {
          perform(one, main);
          if (one.do !== 'read') continue;
          await catchUp();
          const anew = createReader();
          await anew.reader.readAll();
          expect(await found(), document.body.innerHTML).toEqual(await anew.found());
        }
        observer.disconnect();
      },
    ),
    { numRuns: Math.ceil(STEPS / perRun), seed: SEED },
  );
});
