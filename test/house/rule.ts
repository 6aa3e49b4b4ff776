import type { SourceFile } from './source-files.ts';

/** A rule of the house: says one sentence per fault, naming the place and the way out. */
export type Rule = (files: readonly SourceFile[]) => string[];

/** Code that is bundled into the extension; `lib/node` runs on the developer's machine only. */
export const isShipped = (path: string): boolean =>
  /^(?:entrypoints|components|lib)\//.test(path) && !path.startsWith('lib/node/') && !isTest(path);

export const isTest = (path: string): boolean =>
  path.startsWith('test/') || /\.(?:dom\.)?test\.tsx?$/.test(path);
