/** What we do on a page while we are welcome there, switched on and off as the reader likes. */
import type { IncidentHeadline, ToBackground } from '@/lib/browser/messages';
import { isContextLost, report } from '@/lib/browser/report';
import { matchingData } from '@/lib/catalog/matching';
import { createMatcher } from '@/lib/core/mention/matcher';
import type { Matcher } from '@/lib/core/mention/types';
import { PageWatch } from '@/lib/dom/watch-page';
import { Reports } from './reports';

type Welcome = ToBackground['hello']['reply'];

interface Visit {
  end: AbortController;
  watch: PageWatch;
  reports: Reports;
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
  follow({ on, markName, marks }: Welcome): void {
    if (!on) {
      this.visit?.end.abort();
      this.visit = undefined;
      return;
    }
    this.visit ??= this.begin(markName);
    this.visit.watch.marksShown = marks;
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
      onFindings: (findings) => reports.tell(findings),
      isAlive: () => !isContextLost(),
      onGone: this.leave,
      signal,
    });
    watch.run().catch((error) => report(error, 'reading a page'));
    return { end, watch, reports };
  }

  /** Answers to the background and the popup. */
  readonly handlers = {
    reportAgain: () => ({ coming: this.visit?.reports.repeat() ?? false }),
  };
}
