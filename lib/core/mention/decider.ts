/**
 * Decides on names that were found. Apart from the search for them, so that a page script is brought
 * this part, and the data it takes, only where there is a name.
 */
import type { Decision } from './candidate';
import { decidePage } from './decide';
import { Knowledge } from './knowledge';
import type { PackedSenses } from './packed';
import type { Readings } from './reading';
import type { Scan } from './scan';
import type { PageContext } from './types';

/** Takes the scans of a page and of its title; rests between its steps. */
export type Decider = (
  context: PageContext,
  title: Scan,
  scans: readonly Scan[],
  readings?: Readings,
) => Generator<undefined, Decision[][]>;

/** Reads the data at once: a piece of work of its own, so that no slice is longer for it. */
export const createDecider = (senses: PackedSenses): Decider => {
  const knowledge = new Knowledge(senses);
  return (context, title, scans, readings) =>
    decidePage(knowledge, context, title, scans, readings);
};
