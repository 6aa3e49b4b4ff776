/**
 * Divides long work into slices, so that the page stays the master of its thread. Both browsers have
 * `requestIdleCallback` well below our floors; the older way is for documents that come without it.
 */

/** Milliseconds of work in one go. The issue is a frame's 16 ms, of which the page keeps half. */
const SLICE = 6;
/** Milliseconds that a busy page may keep us waiting between two slices. */
const PATIENCE = 50;

export class Slices {
  private deadline = 0;
  private begun = 0;
  /** Milliseconds of work so far, pauses left out. */
  spent = 0;

  constructor(private readonly window: Window & typeof globalThis) {}

  /** Begins a slice at this moment. */
  begin(): void {
    this.begun = performance.now();
    this.deadline = this.begun + SLICE;
  }

  /** Ends a slice, to have its time counted. */
  end(): void {
    this.spent += performance.now() - this.begun;
  }

  /** Whether it is time to let the page run. */
  isOver(): boolean {
    return performance.now() >= this.deadline;
  }

  /** Lets the page run and begins the next slice when it has nothing to do, or has had its turn. */
  async pause(): Promise<void> {
    this.end();
    await whenIdle(this.window, PATIENCE);
    this.begin();
  }
}

/**
 * Resolves when the page has nothing to do.
 * @param timeout milliseconds after which it resolves in any case
 */
export function whenIdle(window: Window & typeof globalThis, timeout: number): Promise<void> {
  return new Promise((resolve) => {
    if (typeof window.requestIdleCallback === 'function') {
      window.requestIdleCallback(() => resolve(), { timeout });
      return;
    }
    // A message is a task of its own and, unlike a timer, is not slowed down when it repeats.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Resolves after so many milliseconds, or at once when the signal aborts. */
export function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, signal.aborted ? 0 : ms);
    signal.addEventListener('abort', done);
  });
}
