import { afterEach, expect, it, vi } from 'vitest';
import { parseUrl } from './parse-url';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('reads addresses, and says of anything else that it is none', () => {
  expect(parseUrl('https://example.org/a')?.pathname).toBe('/a');
  expect(parseUrl('no address')).toBeUndefined();
});

it('needs nothing that came after Chrome 116', () => {
  const { URL: Newer } = globalThis;
  class Older extends Newer {
    static override canParse = undefined as never;
    static override parse = undefined as never;
  }
  vi.stubGlobal('URL', Older);
  expect(parseUrl('https://example.org/a')?.pathname).toBe('/a');
  expect(parseUrl('')).toBeUndefined();
});
