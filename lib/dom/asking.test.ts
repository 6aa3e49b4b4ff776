import { beforeEach, expect, it, vi } from 'vitest';
import { MOST_QUESTIONS, type Question, type Reading } from '../core/mention/reading';
import { Asking } from './asking';

let answers: ((readings: Reading[] | undefined) => void)[];
let messages: Question[][];
let asking: Asking;
const onNews = vi.fn();

beforeEach(() => {
  answers = [];
  messages = [];
  onNews.mockClear();
  asking = new Asking((questions) => {
    messages.push(questions);
    return new Promise((resolve) => answers.push(resolve));
  }, onNews);
});

/** A decision that leaves these sentences open. */
const decide = (...texts: string[]): void => {
  for (const text of texts)
    asking.readings.find({ text, start: 0, end: 1, body: true, rival: false });
  asking.ask();
};
const answer = async (...readings: Reading[]): Promise<void> => {
  answers.shift()?.(readings);
  // Promises that follow from it have run by the next task.
  await new Promise(setImmediate);
};

it('asks nothing where nothing is open, and once what is', async () => {
  decide();
  expect(messages).toEqual([]);
  decide('a');
  await answer('agent');
  expect(onNews).toHaveBeenCalledOnce();
  decide('a');
  expect(messages).toHaveLength(1);
});

it('sends one message after the other, and no news when the answer says nothing', async () => {
  decide('a');
  decide('b', 'c');
  expect(messages).toHaveLength(1);
  await answer('');
  expect(onNews).not.toHaveBeenCalled();
  expect(messages[1]?.map(({ text }) => text)).toEqual(['b', 'c']);
});

it('bounds a message, and asks for another decision when there may be more', async () => {
  decide(...Array.from({ length: MOST_QUESTIONS + 5 }, (_, at) => `${at}`));
  expect(messages[0]).toHaveLength(MOST_QUESTIONS);
  await answer(...Array<Reading>(MOST_QUESTIONS).fill(''));
  expect(onNews).toHaveBeenCalledOnce();
});

it('asks no more when nobody answers any more, nor on a page without end', async () => {
  for (let round = 0; round < 30; round++) {
    decide(...Array.from({ length: MOST_QUESTIONS }, (_, at) => `${round} ${at}`));
    await answer(...Array<Reading>(MOST_QUESTIONS).fill(''));
  }
  expect(messages).toHaveLength(1_000 / MOST_QUESTIONS);
  const count = messages.length;
  asking = new Asking(async (questions) => void messages.push(questions), onNews);
  decide('a');
  await new Promise(setImmediate);
  decide('b');
  expect(messages).toHaveLength(count + 1);
});
