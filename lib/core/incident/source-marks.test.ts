import { expect, test } from 'vitest';
import type { SourceKind } from '../model';
import { sourceMarks } from './source-marks';

const read = (kind: SourceKind) => ({ kind });

test.each([
  ['two of the press', [read('news-report'), read('analysis')], ['press-only']],
  ['a ruling beside the press', [read('news-report'), read('court-document')], []],
  ['an agency beside the press', [read('news-report'), read('official-statement')], []],
  ['a company beside the press', [read('news-report'), read('company-statement')], []],
  ['one ruling', [read('court-document')], ['one-source']],
  ['one report', [read('news-report')], ['one-source', 'press-only']],
])('%s', (_what, sources, marks) => {
  expect(sourceMarks(sources)).toEqual(marks);
});
