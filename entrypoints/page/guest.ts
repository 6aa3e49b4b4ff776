/** What we do on a page while we are welcome there, switched on and off as the reader likes. */
import type { ToBackground } from '@/lib/browser/messages';
import { matchingData } from '@/lib/catalog/matching';
import { createMatcher } from '@/lib/core/mention/matcher';
import type { Matcher } from '@/lib/core/mention/types';
import type { PinRequest } from './pinning';
import { Visit } from './visit';

type Welcome = ToBackground['hello']['reply'];

export class Guest {
  private visit: Visit | undefined;
  private end = new AbortController();
  private matcher: Matcher | undefined;

  /** @param leave is called when the extension is gone: it aborts the signal */
  constructor(
    signal: AbortSignal,
    private readonly leave: () => void,
  ) {
    signal.addEventListener('abort', () => this.end.abort());
  }

  /** Does as the background said. */
  follow({ on, markName, marks, card, pins }: Welcome): void {
    if (!on) {
      this.end.abort();
      this.visit = undefined;
      return;
    }
    // Pins may have been made and removed elsewhere while this page was kept in the cache.
    if (this.visit) this.visit.pinning.ask();
    else this.visit = this.begin(markName);
    this.visit.show({ marks, card });
    this.visit.pinning.shown = pins;
  }

  private begin(markName: string): Visit {
    this.matcher ??= createMatcher(matchingData);
    this.end = new AbortController();
    const { matcher, leave } = this;
    return new Visit({ matcher, markName, leave, signal: this.end.signal });
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
