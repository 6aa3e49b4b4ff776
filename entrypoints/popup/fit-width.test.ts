import { expect, it } from 'vitest';
import { widthThatFits } from './fit-width';

it.each([
  ['a popup with room', { innerWidth: 720, outerWidth: 734, scrollWidth: 720 }, undefined],
  [
    'a popup that is still growing',
    { innerWidth: 25, outerWidth: 39, scrollWidth: 720 },
    undefined,
  ],
  ['a popup at 200 %', { innerWidth: 400, outerWidth: 814, scrollWidth: 720 }, 400],
  ['the same, once it fits', { innerWidth: 400, outerWidth: 814, scrollWidth: 400 }, undefined],
])('%s', (_what, view, width) => {
  expect(widthThatFits(view)).toBe(width);
});
