/**
 * Questions on a command line, one after another. Answers may also come through a pipe, one a line: an
 * answer that will not do is followed by a sentence and by the same question.
 */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

export interface Question {
  text: string;
  /** What an empty answer means. */
  fallback?: string;
  /** An empty answer is an answer. */
  optional?: boolean;
  /** The only answers, by their word or their number. */
  choices?: readonly string[];
  /** @returns a sentence on what is wrong with an answer, or undefined */
  check?(answer: string): string | undefined;
}

export interface Asker {
  /** @throws Error when the answers end */
  ask(question: Question): Promise<string>;
  say(sentence: string): void;
  close(): void;
}

export function openAsker(
  input: Readable = process.stdin,
  output: Writable = process.stdout,
): Asker {
  const lines = createInterface({ input, output, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  const say = (sentence: string) => void output.write(`${sentence}\n`);

  const ask = async (question: Question): Promise<string> => {
    const { text, fallback, choices } = question;
    if (choices) say(`  ${choices.map((choice, at) => `${at + 1} ${choice}`).join('  ')}`);
    for (;;) {
      output.write(`${text}${fallback === undefined ? '' : ` [${fallback}]`}: `);
      const { value, done } = await answers.next();
      if (done) throw new Error(`\nThe answers ended at “${text}”. Nothing was written.`);
      const given = String(value).trim().normalize('NFC') || (fallback ?? '');
      const answer = choices?.[Number(given) - 1] ?? given;
      const wrong = judge(question, answer) ?? question.check?.(answer);
      if (wrong === undefined) return answer;
      say(`  ${wrong}`);
    }
  };
  return { ask, say, close: () => lines.close() };
}

function judge({ optional, choices }: Question, answer: string): string | undefined {
  if (answer === '') return optional ? undefined : 'This one needs an answer.';
  if (choices && !choices.includes(answer)) return `Choose one of: ${choices.join(', ')}.`;
  return undefined;
}
