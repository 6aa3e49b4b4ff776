/** What we do on a page while we are welcome there, switched on and off as the reader likes. */
import type { IncidentHeadline, ToBackground } from '@/lib/browser/messages';
import { isContextLost, report } from '@/lib/browser/report';
import { matchingData } from '@/lib/catalog/matching';
import { createMatcher } from '@/lib/core/mention/matcher';
import type { Matcher } from '@/lib/core/mention/types';
import { Notice } from '@/lib/dom/notice';
import { PageWatch } from '@/lib/dom/watch-page';
import { Pinning, type PinRequest } from './pinning';
import { Reports } from './reports';

type Welcome = ToBackground['hello']['reply'];

interface Visit {
  end: AbortController;
  watch: PageWatch;
  reports: Reports;
  pinning: Pinning;
}

export class Guest {
  private visit: Visit | undefined;
  private matcher: Matcher | undefined;
  private incidents: IncidentHeadline[] = [];

  /** @param leave is called when the extension is gone: it aborts the signal */
  constructor(
    private readonly signal: AbortSignal,
    private readonly leave: () => void,
  ) {
    signal.addEventListener('abort', () => this.visit?.end.abort());
  }

  /** Does as the background said. */
  follow({ on, markName, marks, pins }: Welcome): void {
    if (!on) {
      this.visit?.end.abort();
      this.visit = undefined;
      return;
    }
    // Pins may have been made and removed elsewhere while this page was kept in the cache.
    if (this.visit) this.visit.pinning.ask();
    else this.visit = this.begin(markName);
    this.visit.watch.marksShown = marks;
    this.visit.pinning.shown = pins;
  }

  private begin(markName: string): Visit {
    const end = new AbortController();
    const { signal } = end;
    const reports = new Reports((incidents) => {
      this.incidents = incidents;
    }, signal);
    this.matcher ??= createMatcher(matchingData);
    const watch = new PageWatch({
      document,
      matcher: this.matcher,
      markName,
      onFindings: (findings) => {
        reports.tell(findings);
        pinning.at(findings.url);
      },
      onRead: () => pinning.follow(),
      isAlive: () => !isContextLost(),
      onGone: this.leave,
      signal,
    });
    const notice = new Notice(document, signal);
    const pinning = new Pinning({
      watch,
      // Of the same chance as the other name, and not the same.
      markName: `${markName}p`,
      say: (text) => notice.say(text),
      signal,
    });
    watch.run().catch((error) => report(error, 'reading a page'));
    return { end, watch, reports, pinning };
  }

  /** Answers to the background and the popup. */
  readonly handlers = {
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
