/** The pins of the tab's page, kept up to date while the popup is open, and what is done with them. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type PinActions, shortQuote } from '@/components/pin-view';
import { t } from '@/lib/browser/i18n';
import type { ListedPin, PinChange, PinList } from '@/lib/browser/messages';
import { sendToBackground } from '@/lib/browser/messages-page';
import { report } from '@/lib/browser/report';
import { sendToPage } from '@/lib/browser/send-to-page';
import { onTabChange } from '@/lib/browser/tab-record';
import { citation, selectorsOf } from '@/lib/core/annotation/annotation';
import { pinnedOn } from './pin-views';

/**
 * @param say tells a sentence to every reader
 * @param onVisit is told the frame when the page was moved to a pin
 * @returns the list, undefined until it is known, and what can be done
 */
export function usePins(
  tabId: number,
  say: (sentence: string) => void,
  onVisit: (frameId: number) => void,
): { list: PinList | undefined; actions: PinActions; lookAgain: () => Promise<void> } {
  const [list, setList] = useState<PinList>();

  const lookAgain = useCallback(async () => {
    setList(await sendToBackground('listPins', { tabId }));
  }, [tabId]);

  useEffect(() => {
    const leave = new AbortController();
    const look = () => {
      lookAgain().catch((error) => report(error, 'listing pins'));
    };
    onTabChange(tabId, look, leave.signal);
    look();
    return () => leave.abort();
  }, [tabId, lookAgain]);

  const find = (id: string): ListedPin | undefined =>
    list?.status === 'listed'
      ? list.pins.find(({ annotation }) => annotation.id === id)
      : undefined;

  const goTo = async ({ annotation, frameId }: ListedPin): Promise<void> => {
    const { id } = annotation;
    const reply = await sendToPage(tabId, frameId, 'goToPin', { id });
    if (!reply?.found) return say(t('pins.notThere'));
    onVisit(frameId);
    say(t('pins.wentTo', { quote: quoteOf(annotation) }));
  };
  const copy = async ({ annotation }: ListedPin): Promise<void> => {
    try {
      await navigator.clipboard.writeText(citation(annotation, pinnedOn(annotation)));
      say(t('pins.copied'));
    } catch {
      // A policy or a missing focus: the browser gives no finer reason.
      say(t('pins.copyFailed'));
    }
  };
  const change = async (
    name: 'removePin' | 'restorePin',
    { annotation: { id } }: ListedPin,
    done: string,
  ): Promise<void> => {
    const reply = await sendToBackground(name, { id });
    await lookAgain();
    say(changeSentence(reply) ?? done);
  };

  const on =
    (act: (pin: ListedPin) => Promise<void>, where: string) =>
    (id: string): void => {
      const pin = find(id);
      if (pin) act(pin).catch((error) => report(error, where));
    };
  return {
    list,
    lookAgain,
    actions: {
      goTo: on(goTo, 'going to a pin'),
      copy: on(copy, 'copying a pin'),
      remove: on(
        (pin) =>
          change('removePin', pin, t('pins.removedQuote', { quote: quoteOf(pin.annotation) })),
        'removing a pin',
      ),
      restore: on((pin) => change('restorePin', pin, t('pins.undone')), 'restoring a pin'),
    },
  };
}

const quoteOf = (annotation: ListedPin['annotation']): string =>
  shortQuote(selectorsOf(annotation).quote.exact);

/** Why a change was not made, or undefined when it was. */
export function changeSentence(change: PinChange | undefined): string | undefined {
  if (!change) return t('pins.failed.failed');
  if (change.status === 'gone') return t('pins.gone');
  return change.status === 'failed' ? t(`pins.failed.${change.reason}`) : undefined;
}
