import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packText, unpackText } from './pack-text';

it('comes back as it went', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 500 }), async (text) => {
      const packed = await packText(text);
      expect(packed).toMatch(/^[A-Za-z0-9+/=]*$/);
      expect(await unpackText(packed, 10_000)).toBe(text);
    }),
  );
});

it('makes a list of hosts small', async () => {
  const list = Array.from({ length: 3000 }, (_, at) => `news-${at}.example.org`).join('\n');
  expect((await packText(list)).length).toBeLessThan(list.length / 3);
});

it('refuses a damaged copy, nonsense and what is too large', async () => {
  const packed = await packText('example.org\n'.repeat(200));
  const damaged = `${packed.slice(0, 30)}${packed[30] === 'A' ? 'B' : 'A'}${packed.slice(31)}`;
  expect(await unpackText(damaged, 10_000)).toBeUndefined();
  expect(await unpackText('no base64 ', 10_000)).toBeUndefined();
  expect(await unpackText(btoa('no gzip'), 10_000)).toBeUndefined();
  expect(await unpackText(packed, 100)).toBeUndefined();
});
