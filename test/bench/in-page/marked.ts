/** A library that marks words on pages, for scale: it changes the page, so it runs once. */
import Mark from 'mark.js';

/** @returns milliseconds for marking the names, without the wait for a frame */
export const once = (names: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const begun = performance.now();
    new Mark(document.body).mark([...names], {
      separateWordSearch: false,
      accuracy: 'exactly',
      done: () => resolve(performance.now() - begun),
    });
  });
