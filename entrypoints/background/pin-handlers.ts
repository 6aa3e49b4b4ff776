/** What the background answers about pins, and how menu and shortcut make one. */
import { openAnnotations } from '@/lib/browser/annotations';
import { findSelectedFrame, sessionStore, type TabInfo } from '@/lib/browser/api';
import type { BackgroundHandlers } from '@/lib/browser/messages-background';
import { pinSentence } from '@/lib/browser/pin-words';
import { answerChange, createPin, keepPlaces, listPins, pinsOnPage } from '@/lib/browser/pins';
import { openPopupFor } from '@/lib/browser/popup-window';
import { sendToPage } from '@/lib/browser/send-to-page';
import { entities } from '@/lib/catalog/entities';
import { rankingRecords } from '@/lib/catalog/ranking';

const store = openAnnotations();
const incidentIds = new Set(rankingRecords.map(({ id }) => id));
const ties = {
  isEntity: (id: string) => entities.has(id),
  isIncident: (id: string) => incidentIds.has(id),
};

export type PinHandlers = Pick<
  BackgroundHandlers,
  | 'createPin'
  | 'pagePins'
  | 'pinPlaces'
  | 'pinMention'
  | 'listPins'
  | 'setPinNote'
  | 'removePin'
  | 'restorePin'
>;

export const pinHandlers: PinHandlers = {
  async createPin({ described, of }, sender) {
    const outcome = await createPin(store, described, sender, ties);
    return { outcome, text: pinSentence(outcome, of) };
  },

  pagePins: async ({ url }, sender) => ({ pins: await pinsOnPage(store, url, sender) }),

  async pinPlaces({ url, places }, sender) {
    await keepPlaces(sender, url, places);
    return null;
  },

  async pinMention({ tabId, frameId, mention, incident }) {
    const answer = await sendToPage(tabId, frameId, 'pinNow', {
      mention,
      quiet: true,
      ...(incident !== undefined && { incident }),
    });
    const outcome = answer?.outcome ?? { status: 'no-page' as const };
    return { outcome, text: pinSentence(outcome, 'mention') };
  },

  listPins: ({ tabId }) => listPins(store, tabId),

  setPinNote: async ({ id, note }) =>
    answerChange(await store.setNote(id, note.trim(), new Date()), 'note'),

  removePin: async ({ id }) => answerChange(await store.remove(id, new Date()), 'marks'),

  restorePin: async ({ id }) => answerChange(await store.restore(id), 'marks'),
};

/** Pins what is selected in the tab, or in the frame if it is known; the page says how that went. */
export async function pinSelection(tab: TabInfo, frameId?: number): Promise<void> {
  const frame = frameId ?? (await findSelectedFrame(tab.id)) ?? 0;
  const answer = await sendToPage(tab.id, frame, 'pinNow', {});
  // Nobody there who may say a word: the popup knows why this page is not read.
  if (!answer || answer.outcome.status === 'off')
    await openPopupFor({ tabId: tab.id, incognito: tab.incognito });
}

const PURGED = 'pinsPurged';

/** What was taken away can come back until the browser starts again. */
export async function purgePinsOnce(): Promise<void> {
  if (await sessionStore.get(PURGED)) return;
  await sessionStore.set(PURGED, true);
  await store.purge(new Date());
}
