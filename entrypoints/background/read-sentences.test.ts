import { expect, it } from 'vitest';
import { readSentences } from './read-sentences';

it('answers in order, and lets others in between', async () => {
  const texts = ['Circle declined to comment.', 'Circle back with your recruiter later.'];
  const questions = Array.from({ length: 40 }, (_, at) => ({
    text: texts[at % 2] as string,
    start: 0,
    end: 6,
    body: false,
    rival: false,
  }));
  let isAnswered = false;
  const answer = readSentences(questions).then((readings) => {
    isAnswered = true;
    return readings;
  });
  // A task that was asked for after the first turn began.
  await new Promise((resolve) => setTimeout(resolve));
  expect(isAnswered).toBe(false);
  expect(await answer).toEqual(questions.map((_, at) => (at % 2 ? 'verb' : 'agent')));
});
