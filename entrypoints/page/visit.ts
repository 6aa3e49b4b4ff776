/** One stay on a page, from the moment we are welcome until we are not: all parts, wired together. */
import type { IncidentTies, ToBackground } from '@/lib/browser/messages';
import { sendToBackground } from '@/lib/browser/messages-page';
import { isContextLost, report } from '@/lib/browser/report';
import type { Question, Reading } from '@/lib/core/mention/reading';
import type { Matcher } from '@/lib/core/mention/types';
import type { EntityId } from '@/lib/core/model';
import type { CardContent } from '@/lib/dom/card/card-view';
import { Cards } from '@/lib/dom/card/cards';
import { textOf } from '@/lib/dom/find-mentions';
import { Journey } from '@/lib/dom/journey';
import { Notice } from '@/lib/dom/notice';
import type { PageMention } from '@/lib/dom/page-mention';
import { PageWatch } from '@/lib/dom/watch-page';
import { cardWords, describeKind, muteChoice, pinWord, reportWord, undoWord } from './card-words';
import { Pinning } from './pinning';
import { Reports } from './reports';

/** Pieces of evidence that a card is told of; no sentence that is read has more. */
const MOST_EVIDENCE = 40;

export interface VisitOptions {
  matcher: Matcher;
  markName: string;
  /** Called when the extension is gone. */
  leave(): void;
  signal: AbortSignal;
}

export class Visit {
  readonly watch: PageWatch;
  readonly reports: Reports;
  readonly pinning: Pinning;
  readonly journey: Journey;
  private readonly cards: Cards;
  private readonly notice: Notice;
  private incidents: readonly IncidentTies[] = [];
  private hasCards = true;

  constructor({ matcher, markName, leave, signal }: VisitOptions) {
    const isAlive = () => !isContextLost();
    this.reports = new Reports((incidents) => {
      this.incidents = incidents;
    }, signal);
    this.watch = new PageWatch({
      document,
      matcher,
      markName,
      read: readSentences,
      onFindings: (findings) => {
        this.reports.tell(findings);
        this.pinning.at(findings.url);
        this.cards.follow();
      },
      onRead: () => this.pinning.follow(),
      isAlive,
      onGone: leave,
      signal,
    });
    this.notice = new Notice(document, signal);
    // Names of the same chance as the first, and not the same.
    this.pinning = new Pinning({
      watch: this.watch,
      markName: `${markName}p`,
      say: (text) => this.notice.say(text),
      signal,
    });
    this.journey = new Journey(document, `${markName}h`, signal);
    this.cards = new Cards({
      document,
      words: cardWords(),
      mentions: () => this.watch.mentions,
      pointable: () => (this.hasCards ? this.watch.marked : []),
      describe: (mention) => this.describe(mention),
      openPopup: async (incident) => {
        const request = incident === undefined ? {} : { incident };
        return (await sendToBackground('openPopup', request))?.opened ?? false;
      },
      actions: (mention) => [
        { words: pinWord(), run: () => this.pin(mention) },
        { words: reportWord(), run: () => this.reportError(mention) },
      ],
      choice: (mention) =>
        muteChoice((scope) => {
          this.mute({ entity: mention.entity, name: textOf(mention), scope });
        }),
      journey: this.journey,
      isAlive,
      onGone: leave,
      onError: (error) => report(error, 'showing a card'),
      signal,
    });
    this.watch.run().catch((error) => report(error, 'reading a page'));
  }

  /** Which marks are painted, and whether they have cards. */
  show({ marks, firstOnly, muted, card }: ToBackground['hello']['reply']): void {
    this.watch.muted = muted;
    this.watch.firstOnly = firstOnly;
    this.watch.marksShown = marks;
    this.hasCards = card;
    if (!card || !marks) this.cards.close();
  }

  /** @returns false when the mention is gone */
  goTo(id: string): boolean {
    const mention = this.watch.mentions.find((one) => one.id === id);
    return mention !== undefined && this.journey.goTo(mention.ranges);
  }

  /** To the next mention, with its card where the reader wants cards. */
  next(): Promise<boolean> {
    return this.cards.openNext(this.hasCards);
  }

  /** From the card: tied to the incident that it shows, if that is one and no choice of several. */
  private pin({ id, entity }: PageMention): void {
    const shown = this.incidentsOf(entity);
    const incident = shown.length === 1 ? shown[0]!.id : undefined;
    this.pinning
      .pin({ mention: id, ...(incident !== undefined && { incident }) })
      .catch((error) => report(error, 'pinning from a card'));
  }

  /** "Not this one", or its undoing. The page hears of it as of any other change of settings. */
  private mute(request: ToBackground['mute']['request']): void {
    sendToBackground('mute', request)
      .then((reply) => {
        if (!reply) return;
        const undo = { words: undoWord(), run: () => this.mute({ ...request, undo: true }) };
        this.notice.say(reply.text, reply.undoable ? undo : undefined);
      })
      .catch((error) => report(error, 'muting a name'));
  }

  private reportError({ entity }: PageMention): void {
    sendToBackground('reportError', { entity }).catch((error) =>
      report(error, 'telling of an error'),
    );
  }

  private incidentsOf(entity: EntityId): IncidentTies[] {
    return this.incidents.filter(({ entities }) => entities.includes(entity));
  }

  private async describe(mention: PageMention): Promise<CardContent | undefined> {
    const { entity } = mention;
    const headline = await sendToBackground('describeEntity', {
      entity,
      alias: textOf(mention).slice(0, 1_000),
      evidence: mention.evidence.slice(0, MOST_EVIDENCE),
    });
    if (!headline) return undefined;
    return {
      name: headline.name,
      lang: headline.lang,
      ...(headline.english !== undefined && { english: headline.english }),
      kind: describeKind(headline),
      about: headline.about,
      incidents: headline.incidents,
      data: headline.data,
      ...(headline.why !== undefined && { why: headline.why }),
    };
  }
}

/** What English sentences say, told by the parser in the background. */
async function readSentences(questions: Question[]): Promise<Reading[] | undefined> {
  try {
    return (await sendToBackground('readSentences', { questions }))?.readings;
  } catch (error) {
    report(error, 'asking for sentences');
    return undefined;
  }
}
