/** Tells the background what was found: when it is different, and at most twice a second. */
import type { IncidentTies, ListedMention, PageReport } from '@/lib/browser/messages';
import { sendToBackground } from '@/lib/browser/messages-page';
import { report as reportMistake } from '@/lib/browser/report';
import { digestPage } from '@/lib/core/incident/digest';
import { readDateHints } from '@/lib/dom/date-hints';
import { textOf } from '@/lib/dom/find-mentions';
import type { PageMention } from '@/lib/dom/page-mention';
import type { PageFindings } from '@/lib/dom/watch-page';

/** Milliseconds between two reports. */
const PAUSE = 500;
const MOST_MENTIONS = 500;
/** UTF-16 units either side of a mention, for the reader to recognise the place. */
const BESIDE = 60;
/** A page whose names stay is told of again when its text has grown or shrunk by so much. */
const NEWS = 0.2;

export class Reports {
  private latest: PageFindings | undefined;
  private told: { names: string; units: number } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The address whose date was told of. */
  private datedUrl: string | undefined;
  private sentAt = Number.NEGATIVE_INFINITY;

  /** @param onIncidents is called with what the page is about, as the background sees it */
  constructor(
    private readonly onIncidents: (incidents: IncidentTies[]) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** These are the findings now. */
  tell(findings: PageFindings): void {
    this.latest = findings;
    const told = outline(findings);
    if (
      this.told?.names === told.names &&
      Math.abs(told.units - this.told.units) <= this.told.units * NEWS
    ) {
      return;
    }
    this.told = told;
    this.schedule();
  }

  /** Says it all again. @returns whether there is anything to say yet */
  repeat(): boolean {
    if (!this.latest) return false;
    this.datedUrl = undefined;
    this.schedule();
    return true;
  }

  private schedule(): void {
    if (this.timer !== undefined || this.signal.aborted) return;
    const wait = Math.max(0, this.sentAt + PAUSE - performance.now());
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.send().catch((error) => reportMistake(error, 'reporting what was found'));
    }, wait);
  }

  private async send(): Promise<void> {
    if (!this.latest) return;
    this.sentAt = performance.now();
    const found = toReport(this.latest);
    if (found.state === 'done' && found.url !== this.datedUrl && window === window.top) {
      this.datedUrl = found.url;
      found.dates = readDateHints(document);
    }
    const reply = await sendToBackground('report', found);
    if (reply && !this.signal.aborted) this.onIncidents(reply.incidents);
  }
}

/** What a report would say, short enough to compare. */
function outline({ state, url, capped, context, mentions, muted, blocks }: PageFindings): {
  names: string;
  units: number;
} {
  const names = mentions.flatMap((list) => list.map(({ id, entity }) => `${id}=${entity}`));
  return {
    names: [state, url, capped, context.title, context.lang, ...muted, ...names].join('\n'),
    units: blocks.reduce((sum, { text }) => sum + text.length, 0),
  };
}

function toReport({
  state,
  url,
  capped,
  context,
  blocks,
  mentions,
  muted,
}: PageFindings): PageReport {
  const digest = digestPage(context, blocks, mentions);
  // Frames do not rank: their text need not travel.
  if (window !== window.top) digest.blocks = [];
  return {
    state,
    url,
    digest,
    mentions: mentions
      .flatMap((list, block) => list.map((one) => toListed(one, block)))
      .slice(0, MOST_MENTIONS),
    ...(capped && { capped }),
    ...(muted.length > 0 && { muted }),
  };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ');

function toListed(mention: PageMention, index: number): ListedMention {
  const { id, entity, block, start, end } = mention;
  return {
    id,
    entity,
    text: tidy(textOf(mention)).slice(0, 1_000),
    before: tidy(block.text.slice(Math.max(0, start - BESIDE), start)),
    after: tidy(block.text.slice(end, end + BESIDE)),
    block: index,
  };
}
