import { expect, it } from 'vitest';
import { toSafeLink } from './safe-link';

it.each([
  ['https://court.example/order', 'https://court.example/order'],
  ['http://agency.example', 'http://agency.example/'],
  ['HTTPS://Court.Example/a b', 'https://court.example/a%20b'],
  ['javascript:alert(1)', undefined],
  [' javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/hosts', undefined],
  ['chrome-extension://x/popup.html', undefined],
  ['court.example', undefined],
  ['', undefined],
])('%s leads to %s', (address, link) => {
  expect(toSafeLink(address)).toBe(link);
});
