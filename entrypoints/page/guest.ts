/** What we do on a page while we are welcome there, switched on and off as the reader likes. */
import type { ToBackground } from '@/lib/browser/messages';
import { sendToBackground } from '@/lib/browser/messages-page';
import { report } from '@/lib/browser/report';
import { loadNames } from '@/lib/catalog/matching-packed';
import type { Decider } from '@/lib/core/mention/decider';
import { createPageMatcher } from '@/lib/core/mention/page-matcher';
import type { Matcher } from '@/lib/core/mention/types';
import { takeDecider } from '@/lib/dom/decider-place';
import { whenIdle } from '@/lib/dom/slices';
import type { PinRequest } from './pinning';
import { Visit } from './visit';

type Welcome = ToBackground['hello']['reply'];

/** Milliseconds that a busy page may keep us waiting before we begin. */
const PATIENCE = 50;

export class Guest {
  private welcome: Welcome | undefined;
  private visit: Visit | undefined;
  private end = new AbortController();
  private matcher: Promise<Matcher> | undefined;

  /** @param leave is called when the extension is gone: it aborts the signal */
  constructor(
    private readonly signal: AbortSignal,
    private readonly leave: () => void,
  ) {
    signal.addEventListener('abort', () => this.end.abort());
  }

  /** Does as the background said. */
  follow(welcome: Welcome): void {
    this.welcome = welcome;
    if (!welcome.on) {
      this.end.abort();
      this.visit = undefined;
      return;
    }
    // Pins may have been made and removed elsewhere while this page was kept in the cache.
    this.visit?.pinning.ask();
    this.begin().catch((error) => report(error, 'beginning on a page'));
  }

  private async begin(): Promise<void> {
    this.matcher ??= loadMatcher();
    const matcher = await this.matcher;
    const { welcome, leave, signal } = this;
    // Things may have changed while the names were unpacked.
    if (!welcome?.on || signal.aborted) return;
    if (!this.visit) {
      this.end = new AbortController();
      const { markName } = welcome;
      this.visit = new Visit({ matcher, markName, leave, signal: this.end.signal });
    }
    this.visit.show(welcome);
    this.visit.pinning.shown = welcome.pins;
  }

  /** Answers to the background and the popup. */
  readonly handlers = {
    goTo: ({ mention }: { mention: string }) => ({ found: this.visit?.goTo(mention) ?? false }),
    goToPin: ({ id }: { id: string }) => ({
      found: this.visit?.journey.goTo(this.visit.pinning.rangesOf(id)) ?? false,
    }),
    goBack: () => ({ done: this.visit?.journey.goBack() ?? false }),
    nextMention: async () => ({ done: (await this.visit?.next()) ?? false }),
    reportAgain: () => {
      this.visit?.pinning.ask();
      return { coming: this.visit?.reports.repeat() ?? false };
    },
    pinNow: (request: PinRequest) =>
      this.visit?.pinning.pin(request) ?? { outcome: { status: 'off' as const } },
    pinsChanged: () => {
      this.visit?.pinning.ask();
      return { coming: this.visit !== undefined };
    },
  };
}

async function loadMatcher(): Promise<Matcher> {
  const names = await loadNames();
  // A piece of work of its own, so that no slice is longer for it.
  await whenIdle(window, PATIENCE);
  return createPageMatcher(names, bringDecider);
}

/** @returns `undefined` when it cannot be had here; the next look at the page asks again */
async function bringDecider(): Promise<Decider | undefined> {
  try {
    // Asked in any case: what may lie there already is of the version that was here before.
    const reply = await sendToBackground('bringDecider', {});
    return reply?.brought ? await takeDecider() : undefined;
  } catch (error) {
    report(error, 'bringing what decides');
    return undefined;
  }
}
