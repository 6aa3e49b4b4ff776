/**
 * The popup's width where the reader has enlarged all text. A browser gives a popup 800 pixels of the
 * screen at most; zoomed to 200 %, that is 400 of ours, and the rest would have to be scrolled to.
 */

/** What Chrome and Firefox give a popup at most, in pixels of the screen. */
const MOST = 800;

/**
 * @returns the width to take, in CSS pixels, or undefined while the popup may still grow
 */
export function widthThatFits(view: {
  innerWidth: number;
  outerWidth: number;
  scrollWidth: number;
}): number | undefined {
  const isCut = view.scrollWidth > view.innerWidth;
  return isCut && view.outerWidth >= MOST ? view.innerWidth : undefined;
}

/** Follows the window as the browser opens it, step by step, up to its final size. */
export function keepFitting(root: HTMLElement): void {
  const adapt = () => {
    const { innerWidth, outerWidth } = window;
    const width = widthThatFits({ innerWidth, outerWidth, scrollWidth: root.scrollWidth });
    if (width !== undefined) root.style.inlineSize = `${width}px`;
  };
  addEventListener('resize', adapt);
  adapt();
}
