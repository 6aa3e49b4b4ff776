/** Walking from mention to mention on the page, from the popup, and back to where one was. */
import { useState } from 'preact/hooks';
import type { FoundEntity, FoundFrame } from '@/components/found-entity';
import { formatNumber, t } from '@/lib/browser/i18n';
import { report } from '@/lib/browser/report';
import { sendToPage } from '@/lib/browser/send-to-page';
import { isolate } from '@/lib/core/isolate';

export interface WalkPlace {
  frameId: number;
  entity: string;
  index: number;
}

/**
 * @param say speaks a sentence to readers who cannot see the page move
 * @returns where the walk stands, how to go on, how to go back once it has begun, and `visit` for
 *   whoever else moved the page in a frame
 */
export function useWalk(tabId: number, say: (sentence: string) => void) {
  const [current, setCurrent] = useState<WalkPlace>();
  const [isGone, setGone] = useState(false);
  const [visited, setVisited] = useState<readonly number[]>([]);

  const visit = (frameId: number): void =>
    setVisited((before) => [...new Set([...before, frameId])]);

  const go = async (frame: FoundFrame, entity: FoundEntity, index: number): Promise<void> => {
    const mention = entity.mentions[index];
    if (!mention) return;
    const { frameId } = frame;
    const reply = await sendToPage(tabId, frameId, 'goTo', { mention: mention.id });
    setGone(!reply?.found);
    if (!reply?.found) {
      say(t('popup.mentionGone'));
      return;
    }
    setCurrent({ frameId, entity: entity.id, index });
    visit(frameId);
    say(
      t('popup.wentTo', {
        name: entity.name.text,
        index: formatNumber(index + 1),
        total: formatNumber(entity.mentions.length),
        context: isolate(`${mention.before}${mention.text}${mention.after}`),
      }),
    );
  };

  const goBack = async (): Promise<void> => {
    await Promise.all(visited.map((frameId) => sendToPage(tabId, frameId, 'goBack', {})));
    setCurrent(undefined);
    setVisited([]);
    setGone(false);
    say(t('popup.wentBack'));
  };

  const back =
    visited.length === 0
      ? undefined
      : () => {
          goBack().catch((error) => report(error, 'going back'));
        };
  return { current, isGone, go, back, visit };
}
