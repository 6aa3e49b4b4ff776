/**
 * Notes on their way from the keyboard to the database. Every key is kept in session memory, because
 * a popup closes when the reader clicks elsewhere: what was being typed then is saved as soon as the
 * popup is open again, if the closing popup did not get it through.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NoteDrafts } from '@/components/pin-view';
import { sessionStore } from '@/lib/browser/api';
import { formatNumber, t } from '@/lib/browser/i18n';
import { sendToBackground } from '@/lib/browser/messages-page';
import { report } from '@/lib/browser/report';
import { LONGEST_NOTE } from '@/lib/core/annotation/schema';
import { changeSentence } from './use-pins';

interface Draft {
  text: string;
  /** By Esc: not to be saved unless the reader says so. */
  aside: boolean;
}

const PREFIX = 'draft:';

/** @param onSaved lists the pins anew */
export function useNoteDrafts(
  onSaved: () => Promise<void>,
  say: (sentence: string) => void,
): NoteDrafts {
  const drafts = useRef(new Map<string, Draft>());
  const [, redraw] = useState(0);

  const made = useMemo(() => {
    const forget = (id: string) => {
      drafts.current.delete(id);
      return sessionStore.remove(PREFIX + id);
    };
    const own: NoteDrafts = {
      read: (id) => drafts.current.get(id)?.text,
      keep(id, text, aside) {
        const draft = { text, aside };
        drafts.current.set(id, draft);
        sessionStore.set(PREFIX + id, draft).catch((error) => report(error, 'keeping a draft'));
      },
      async save(id, text) {
        const note = text.trim();
        if (note.length > LONGEST_NOTE) {
          return t('pins.noteTooLong', {
            length: formatNumber(note.length),
            limit: formatNumber(LONGEST_NOTE),
          });
        }
        const failed = changeSentence(await sendToBackground('setPinNote', { id, note }));
        if (failed !== undefined) return failed;
        // More may have been typed while this was on its way.
        const now = drafts.current.get(id);
        if (now === undefined || now.text === text) await forget(id);
        await onSaved();
        say(t('pins.noteSaved'));
        return undefined;
      },
    };
    return own;
  }, [onSaved, say]);

  useEffect(() => {
    const bringBack = async () => {
      for (const [key, value] of Object.entries(await sessionStore.getAll())) {
        if (!key.startsWith(PREFIX)) continue;
        const id = key.slice(PREFIX.length);
        const draft = value as Draft;
        drafts.current.set(id, draft);
        if (!draft.aside) await made.save(id, draft.text);
      }
      redraw((count) => count + 1);
    };
    bringBack().catch((error) => report(error, 'bringing back drafts'));
    const saveAll = () => {
      for (const [id, { text, aside }] of drafts.current) {
        if (!aside) made.save(id, text).catch((error) => report(error, 'saving a note'));
      }
    };
    addEventListener('pagehide', saveAll);
    return () => removeEventListener('pagehide', saveAll);
  }, []);

  return made;
}
