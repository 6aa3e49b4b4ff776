import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical';

test('puts keys in the order of the schema, unknown ones last', () => {
  const written = canonicalJson({ zebra: 1, name: 'Kraken', id: 'kraken' }, 'entity');
  expect(written).toBe('{\n  "id": "kraken",\n  "name": "Kraken",\n  "zebra": 1\n}\n');
});

test('puts mul first and handle last, languages between', () => {
  const aliases = { handle: ['x.com'], sv: ['x'], ar: ['x'], mul: ['X'] };
  const written = canonicalJson({ aliases }, 'entity');
  expect(Object.keys(JSON.parse(written).aliases)).toEqual(['mul', 'ar', 'sv', 'handle']);
});

test('orders both kinds of party', () => {
  const parties = [
    { role: 'court', entity: 'irs' },
    { role: 'other', kind: 'person', name: 'A lawyer', id: 'a-lawyer' },
  ];
  expect(canonicalJson({ parties }, 'incident')).toBe(
    [
      '{',
      '  "parties": [',
      '    { "entity": "irs", "role": "court" },',
      '    { "id": "a-lawyer", "name": "A lawyer", "kind": "person", "role": "other" }',
      '  ]',
      '}',
      '',
    ].join('\n'),
  );
});

test('breaks a list that is wider than 100 columns', () => {
  const words = (count: number) => ({ topics: Array.from({ length: count }, () => 'abcdef') });
  const widths = [8, 9].map((count) =>
    canonicalJson(words(count), 'incident')
      .split('\n')
      .map((line) => line.length),
  );
  expect(widths[0]).toEqual([1, 92, 1, 0]);
  expect(widths[1]).toHaveLength(14);
});

test.each(['entity', 'incident'] as const)('changes nothing but the layout (%s)', (kind) => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = canonicalJson(value, kind);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(written), kind)).toBe(written);
    }),
  );
});
