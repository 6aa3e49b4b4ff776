/** Asks a parser elsewhere what sentences say, some at a time and one message after the other. */
import { type Read, Readings } from '../core/mention/reading';

/** On one page: a chat that never ends would ask for ever. */
const MOST_READINGS = 1_000;

export class Asking {
  readonly readings = new Readings();
  private isWaiting = false;

  /** @param onNews is called when an answer is worth another decision */
  constructor(
    private readonly read: Read,
    private readonly onNews: () => void,
  ) {}

  /** Asks what the last decision left open, unless an answer is on its way: then it comes after it. */
  ask(): void {
    const { readings } = this;
    if (this.isWaiting || readings.size >= MOST_READINGS) return;
    const questions = readings.take();
    if (questions.length === 0) return;
    this.isWaiting = true;
    void this.read(questions).then((answers) => {
      if (!answers) return;
      this.isWaiting = false;
      if (readings.learn(questions, answers)) this.onNews();
      else this.ask();
    });
  }
}
