/** Pins on this page: made on request, shown, and told of. Nothing is typed here. */
import type { DescribedPin, PinDraft, PinOutcome } from '@/lib/browser/messages';
import { sendToBackground } from '@/lib/browser/messages-page';
import { report } from '@/lib/browser/report';
import { describeRanges } from '@/lib/dom/describe';
import { Pins } from '@/lib/dom/pins';
import { readSelection } from '@/lib/dom/selection';
import type { PageWatch } from '@/lib/dom/watch-page';

interface Options {
  watch: PageWatch;
  /** Of the marks of pins. */
  markName: string;
  /** Says a sentence in a corner of the page. */
  say(text: string): void;
  signal: AbortSignal;
}

export interface PinRequest {
  /** Pins what is selected when absent. */
  mention?: string;
  incident?: string;
  /** Somebody else says how it went. */
  quiet?: boolean;
}

export class Pinning {
  private readonly pins: Pins;
  /** The address whose pins were asked for last. */
  private asked = '';

  constructor(private readonly options: Options) {
    const { watch, markName, signal } = options;
    this.pins = new Pins({
      document,
      markName,
      readText: () => watch.text,
      isRead: () => watch.findings?.state === 'done',
      onPlaces: (places) => {
        sendToBackground('pinPlaces', { url: location.href, places }).catch((error) =>
          report(error, 'telling where pins are'),
        );
      },
      signal,
    });
    this.ask();
  }

  /** To be called when the page was read. */
  follow(): void {
    this.pins.follow();
  }

  /** To be called with the page's address: without a load it may become another page. */
  at(url: string): void {
    if (url !== this.asked) this.ask();
  }

  set shown(value: boolean) {
    this.pins.shown = value;
  }

  /** Asks for the pins of this page. */
  ask(): void {
    this.fetchPins().catch((error) => report(error, 'asking for pins'));
  }

  /** Where a pin is painted; empty when it is not. */
  rangesOf(id: string): readonly StaticRange[] {
    return this.pins.rangesOf(id);
  }

  private async fetchPins(): Promise<void> {
    const url = location.href;
    this.asked = url;
    const reply = await sendToBackground('pagePins', { url });
    // The page may have gone on to another address meanwhile, and asked again.
    if (reply && url === this.asked && !this.options.signal.aborted) this.pins.set(reply.pins);
  }

  /** Pins a mention or the selection, and says how that went. */
  async pin({ mention, incident, quiet = false }: PinRequest): Promise<{ outcome: PinOutcome }> {
    const described =
      mention === undefined ? this.describeSelection() : this.describeMention(mention, incident);
    const of = mention === undefined ? 'selection' : 'mention';
    const reply = await sendToBackground('createPin', { described, of });
    // The extension is gone, and with it everybody who could be told.
    if (!reply) return { outcome: { status: 'failed', reason: 'failed' } };
    if (!quiet) this.options.say(reply.text);
    return { outcome: reply.outcome };
  }

  private describeSelection(): DescribedPin {
    const selected = readSelection(this.options.watch.shadowRoots);
    if (selected.status !== 'selected') return selected;
    return toDescribed(describeRanges([selected.range]), 'not-readable');
  }

  private describeMention(id: string, incident: string | undefined): DescribedPin {
    const mention = this.options.watch.mentions.find((one) => one.id === id);
    if (!mention) return { status: 'nothing' };
    const { entity } = mention;
    return toDescribed(describeRanges(mention.ranges), 'nothing', {
      entity,
      ...(incident !== undefined && { incident }),
    });
  }
}

/** @param without what to say when there are no words that are read */
function toDescribed(
  described: ReturnType<typeof describeRanges>,
  without: 'nothing' | 'not-readable',
  ties: Pick<PinDraft, 'entity' | 'incident'> = {},
): DescribedPin {
  if (described.status === 'too-long') return described;
  if (described.status === 'empty') return { status: without };
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.href;
  return {
    status: 'described',
    draft: {
      url: location.href,
      title: document.title,
      selectors: described.selectors,
      ...(canonical && { canonical }),
      ...ties,
    },
  };
}
