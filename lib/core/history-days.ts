/** The records' history as readers go through it. */
import type { HistoryEntry } from './model';

/** Changes of one day. */
export interface HistoryDay {
  date: string;
  /** In the order in which they were made. */
  entries: HistoryEntry[];
}

/** The history as readers go through it: the newest day first. */
export function byDay(entries: readonly HistoryEntry[]): HistoryDay[] {
  const days = new Map<string, HistoryEntry[]>();
  for (const entry of entries) days.set(entry.date, [...(days.get(entry.date) ?? []), entry]);
  return [...days]
    .map(([date, ofDay]) => ({ date, entries: ofDay }))
    .sort((one, other) => (one.date < other.date ? 1 : -1));
}

/** What said something wrong before, or is no longer there. */
export const isCorrection = ({ kind }: HistoryEntry): boolean =>
  kind === 'corrected' || kind === 'withdrawn' || kind === 'merged';
