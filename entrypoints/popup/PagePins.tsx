/** The pins of the tab's page: the list, the notes, and what is said about them. */
import { PinSection } from '@/components/PinSection';
import { entities } from '@/lib/catalog/entities';
import { incidents } from '@/lib/catalog/incidents';
import { pinNotice, toPinViews } from './pin-views';
import { useNoteDrafts } from './use-note-drafts';
import { usePins } from './use-pins';

interface Props {
  tabId: number;
  /** False where the page cannot be read: then only pins that are there are worth a word. */
  isRead: boolean;
  /** What was said last, for readers who see. */
  status: string;
  say: (sentence: string) => void;
  onVisit: (frameId: number) => void;
}

export function PagePins({ tabId, isRead, status, say, onVisit }: Props) {
  const { list, actions, lookAgain } = usePins(tabId, say, onVisit);
  const drafts = useNoteDrafts(lookAgain, say);
  if (!list) return null;
  const pins = list.status === 'listed' ? toPinViews(list.pins, { entities, incidents }) : [];
  if (pins.length === 0 && !isRead) return null;
  return (
    <PinSection
      pins={pins}
      unreadable={list.status === 'listed' ? list.unreadable : 0}
      notice={pinNotice(list)}
      status={status}
      actions={actions}
      drafts={drafts}
    />
  );
}
