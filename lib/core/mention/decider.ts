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

export const createDecider = (senses: PackedSenses): Decider => {
  let knowledge: Knowledge | undefined;
  return (context, title, scans, readings) => {
    knowledge ??= new Knowledge(senses);
    return decidePage(knowledge, context, title, scans, readings);
  };
};
