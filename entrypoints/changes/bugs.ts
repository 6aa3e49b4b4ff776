import type { Bugs } from '@/lib/core/report-links';

/** Where the project takes reports, from `bugs` in package.json at build time; null where nowhere. */
export const bugs: Bugs = import.meta.env.BUGS ?? null;
