/**
 * Tells when a frame is worth reading: most frames are advertisements, counters and buttons. The page
 * itself is always worth it.
 */
import { partOf } from './elements';
import { delay, whenIdle } from './slices';
import { isShown } from './visibility';

/** A frame smaller than this shows no text that a reader would read there. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 150;
const LEAST_TEXT = 200;
/** Milliseconds between two looks at a frame that changes, the first time and at most. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8_000;

const isLarge = (window: Window): boolean =>
  window.innerWidth >= LEAST_WIDTH && window.innerHeight >= LEAST_HEIGHT;

/**
 * Resolves when this frame has at least 300 × 150 CSS pixels, or the signal aborts. Nothing of its
 * document is looked at: that is for after the question whether we are welcome.
 */
export function whenLarge(window: Window & typeof globalThis, signal: AbortSignal): Promise<void> {
  if (window === window.top || isLarge(window)) return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (!signal.aborted && !isLarge(window)) return;
      window.removeEventListener('resize', look);
      signal.removeEventListener('abort', look);
      resolve();
    };
    window.addEventListener('resize', look);
    signal.addEventListener('abort', look);
    look();
  });
}

/**
 * Resolves when this frame shows at least 200 characters in at least 300 × 150 CSS pixels: at once, or
 * when it has grown; or when the signal aborts. Looks only after changes, less often each time.
 */
export async function whenReadable(
  window: Window & typeof globalThis,
  signal: AbortSignal,
): Promise<void> {
  if (window === window.top || isReadable(window)) return;
  const { document } = window;
  for (let pause = FIRST_PAUSE; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    await nextChange(window, signal);
    await delay(pause, signal);
    await whenIdle(window, pause);
    if (signal.aborted || !document.defaultView || isReadable(window)) return;
  }
}

function nextChange(window: Window & typeof globalThis, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      window.removeEventListener('resize', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const observer = new MutationObserver(done);
    observer.observe(window.document, { childList: true, characterData: true, subtree: true });
    window.addEventListener('resize', done);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}

/** Whether a frame is large enough and shows enough text, at this moment. */
export function isReadable(window: Window & typeof globalThis): boolean {
  if (!isLarge(window)) return false;
  const { document } = window;
  if (!document.documentElement) return false;
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let units = 0;
  while (units < LEAST_TEXT && walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    const length = data.trim().length;
    if (length === 0 || !parentElement || !isRead(parentElement)) continue;
    units += length;
  }
  return units >= LEAST_TEXT;
}

function isRead(element: Element): boolean {
  const part = partOf(element);
  return part !== 'void' && part !== 'object' && part !== 'closed' && isShown(element);
}
