/** The pins of the tab's page as a part of the popup: the list, the notes, and what is said of them. */
import { useCallback, useState } from 'preact/hooks';
import type { PinSectionProps } from '@/components/PinSection';
import { t } from '@/lib/browser/i18n';
import { sendToBackground } from '@/lib/browser/messages-page';
import { report } from '@/lib/browser/report';
import { type Names, pinNotice, toPinViews } from './pin-views';
import { useNoteDrafts } from './use-note-drafts';
import { usePins } from './use-pins';

export interface PagePins {
  /** Whether there is anything in the list. */
  hasPins: boolean;
  /** What to show; undefined until it is known what there is. */
  shown: PinSectionProps | undefined;
  pinMention(frameId: number, mention: string): void;
}

/** @param onVisit is told the frame when the page was moved to a pin */
export function usePagePins(
  tabId: number,
  say: (sentence: string) => void,
  onVisit: (frameId: number) => void,
  names: Names,
): PagePins {
  const [status, setStatus] = useState('');
  const tell = useCallback(
    (sentence: string) => {
      say(sentence);
      setStatus(sentence);
    },
    [say],
  );
  const { list, actions, lookAgain } = usePins(tabId, tell, onVisit);
  const drafts = useNoteDrafts(lookAgain, tell);
  const pins = list?.status === 'listed' ? toPinViews(list.pins, names) : [];
  return {
    hasPins: pins.length > 0,
    shown: list && {
      pins,
      unreadable: list.status === 'listed' ? list.unreadable : 0,
      notice: pinNotice(list),
      status,
      actions,
      drafts,
    },
    pinMention: (frameId, mention) => {
      sendToBackground('pinMention', { tabId, frameId, mention }).then(
        (answer) => tell(answer?.text ?? t('pins.failed.failed')),
        (error) => report(error, 'pinning a mention'),
      );
    },
  };
}
