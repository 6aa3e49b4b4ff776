/** Parses sentences for page scripts in short turns: whoever asks for something else is answered in between. */
import { entityNames } from '@/lib/catalog/entities';
import { parseEnglish } from '@/lib/core/english/parse-english';
import type { Question, Reading } from '@/lib/core/mention/reading';

/** Milliseconds of one turn. */
const TURN = 8;

export async function readSentences(questions: readonly Question[]): Promise<Reading[]> {
  const readings: Reading[] = [];
  let begun = performance.now();
  for (const question of questions) {
    readings.push(...parseEnglish([question], entityNames));
    if (performance.now() - begun < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
  return readings;
}
