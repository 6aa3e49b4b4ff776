import { expect, test } from 'vitest';
import { canonicalJson } from './canonical';
import { findFieldLine } from './field-line';

const text = `{
  "id": "a",
  "list": [
    { "x": 1, "y": [true, null] },
    {
      "x": "a, \\"b\\": [",
      "y": -2.5e3
    }
  ],
  "empty": {},
  "last": []
}
`;

test.each([
  ['', 1],
  ['id', 2],
  ['list', 3],
  ['list[0]', 4],
  ['list[0].y[1]', 4],
  ['list[1]', 5],
  ['list[1].x', 6],
  ['list[1].y', 7],
  ['empty', 10],
  ['last', 11],
])('finds the line of "%s"', (field, line) => {
  expect(findFieldLine(text, field)).toBe(line);
});

test.each([
  ['list[1].missing', 5],
  ['list[7].x', 3],
  ['missing', 1],
  ['empty.missing[3]', 10],
])('falls back to what encloses a missing "%s"', (field, line) => {
  expect(findFieldLine(text, field)).toBe(line);
});

test('finds fields of a record in canonical form', () => {
  const record = canonicalJson(
    { aliases: { 'zh-Hans': ['a', 'b'], mul: ['c'] }, id: 'x' },
    'entity',
  );
  expect(record.split('\n')[findFieldLine(record, 'aliases.zh-Hans[1]') - 1]).toContain('"b"');
});
