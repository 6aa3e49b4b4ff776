/**
 * Pins as the background deals with them: makes, lists and changes them, and tells the pages that
 * show them. A page script's word counts for pages of its own origin only, and what it is told of a
 * pin is where to look, never what was noted.
 */
import { createAnnotation, selectorsOf } from '../core/annotation/annotation';
import { canonicalHint } from '../core/annotation/canonical-hint';
import type { Annotation } from '../core/annotation/types';
import type { EntityId, IncidentId } from '../core/model';
import { pageKey } from '../core/site/page-key';
import type { Stored } from './annotation-database';
import type { AnnotationStore } from './annotations';
import { getTab } from './api';
import type {
  DescribedPin,
  ListedPin,
  PinChange,
  PinDraft,
  PinList,
  PinOnPage,
  PinOutcome,
  PinPlace,
} from './messages';
import type { PageSender } from './messages-background';
import { listPageFrames } from './pinned-frames';
import { report } from './report';
import { sendToPage } from './send-to-page';
import { changeTab, readTab } from './tab-record';

/** Milliseconds for which a pin that was taken away is still listed, to be brought back. */
const UNDO_WINDOW = 10 * 60_000;

/** The data that a pin may be tied to. */
export interface Ties {
  isEntity(id: EntityId): boolean;
  isIncident(id: IncidentId): boolean;
}

/** The key under which pins of this address are kept, where it can be returned to at all. */
function keptKey(address: string | undefined): string | undefined {
  const key = address === undefined ? undefined : pageKey(address);
  return key !== undefined && /^(?:https?|file):/.test(key) ? key : undefined;
}

/** Makes a pin of what a page script described. */
export async function createPin(
  store: AnnotationStore,
  described: DescribedPin,
  sender: PageSender,
  ties: Ties,
): Promise<PinOutcome> {
  if (sender.incognito) return { status: 'private' };
  if (described.status !== 'described') return described;
  const annotation = annotate(described.draft, ties);
  if (!annotation) return { status: 'no-address' };
  const known = await store.list(annotation.target.source);
  const twin =
    known.status === 'ok' && known.value.annotations.find((one) => isSame(one, annotation));
  // Pressed twice, or by menu and by key: one pin, and all is well.
  if (twin) return { status: 'saved', id: twin.id };
  const stored = await store.put(annotation);
  if (stored.status === 'failed') return stored;
  if (stored.value === 'full') return { status: 'full' };
  tellPages(annotation, sender);
  return { status: 'saved', id: annotation.id };
}

/** Whether two pins are on the same words, at the same place, tied to the same. */
const isSame = (one: Annotation, other: Annotation): boolean =>
  one['sidelight:entity'] === other['sidelight:entity'] &&
  one['sidelight:incident'] === other['sidelight:incident'] &&
  JSON.stringify(one.target.selector) === JSON.stringify(other.target.selector);

function annotate(draft: PinDraft, ties: Ties): Annotation | undefined {
  const source = keptKey(draft.url);
  if (source === undefined) return undefined;
  const { selectors, title, canonical, entity, incident } = draft;
  return createAnnotation(
    {
      source,
      selectors,
      title,
      canonical: canonical === undefined ? undefined : canonicalHint(source, canonical),
      entity: entity !== undefined && ties.isEntity(entity) ? entity : undefined,
      incident: incident !== undefined && ties.isIncident(incident) ? incident : undefined,
    },
    crypto.randomUUID(),
    new Date(),
  );
}

/** The pins of a page, for its own script. A failure shows none there; the popup says why. */
export async function pinsOnPage(
  store: AnnotationStore,
  url: string,
  sender: PageSender,
): Promise<PinOnPage[]> {
  const key = keptKey(url);
  if (key === undefined || sender.incognito) return [];
  const listed = await store.list(key);
  if (listed.status === 'failed') return [];
  return listed.value.annotations.map((annotation) => ({
    id: annotation.id,
    selectors: selectorsOf(annotation),
  }));
}

/** Keeps where a frame's pins are, for the popup. */
export async function keepPlaces(
  { tabId, frameId, incognito, prerendered }: PageSender,
  url: string,
  places: Record<string, PinPlace>,
): Promise<void> {
  if (incognito || prerendered) return;
  await changeTab(tabId, (record) => ({
    ...record,
    pins: { ...record.pins, [frameId]: { url, places } },
  }));
}

/** The pins of the page that a tab shows, and of those frames that have said that they have some. */
export async function listPins(store: AnnotationStore, tabId: number): Promise<PinList> {
  const tab = await getTab(tabId);
  if (tab?.incognito) return { status: 'private' };
  const record = await readTab(tabId);
  const address = tab?.url ?? record?.frames[0]?.url;
  if (keptKey(address) === undefined) return { status: 'no-address' };
  const known = record?.pins ?? {};
  const others = Object.entries(known).filter(([frameId]) => frameId !== '0');
  const frames = [
    { frameId: 0, url: address!, places: known[0]?.places ?? {} },
    ...others.map(([frameId, { url, places }]) => ({ frameId: Number(frameId), url, places })),
  ];
  const pins = new Map<string, ListedPin>();
  const read = new Set<string>();
  let unreadable = 0;
  for (const { frameId, url, places } of frames) {
    const key = keptKey(url);
    if (key === undefined) continue;
    const listed = await store.list(key, new Date(Date.now() - UNDO_WINDOW));
    if (listed.status === 'failed') return listed;
    if (!read.has(key)) unreadable += listed.value.unreadable;
    read.add(key);
    for (const annotation of listed.value.removed) {
      pins.set(annotation.id, { annotation, frameId, removed: true });
    }
    for (const annotation of listed.value.annotations) {
      const place = places[annotation.id];
      // Two frames may show the same page: the one that shows the words counts.
      if (pins.has(annotation.id) && place !== 'anchored') continue;
      pins.set(annotation.id, { annotation, frameId, ...(place && { place }) });
    }
  }
  return { status: 'listed', pins: [...pins.values()].sort(inPageOrder), unreadable };
}

/** The page before its frames, and on each the order of the words as they were when pinned. */
const inPageOrder = (one: ListedPin, other: ListedPin): number =>
  one.frameId - other.frameId || startOf(one.annotation) - startOf(other.annotation);

const startOf = (annotation: Annotation): number => selectorsOf(annotation).position?.start ?? 0;

/** Tells how a change of one pin went, and tells the pages that show it. */
export function answerChange(
  stored: Stored<Annotation | 'gone'>,
  changed: 'note' | 'marks',
): PinChange {
  if (stored.status === 'failed') return stored;
  if (stored.value === 'gone') return { status: 'gone' };
  if (changed === 'marks') tellPages(stored.value);
  return { status: 'done' };
}

/** Has every frame that shows the pin's page look again, in its own time. */
function tellPages(annotation: Annotation, maker?: PageSender): void {
  const tell = async () => {
    const frames = await listPageFrames(annotation.target.source);
    if (maker && !frames.some((one) => isFrame(one, maker))) frames.push(maker);
    await Promise.all(
      frames.map(({ tabId, frameId }) => sendToPage(tabId, frameId, 'pinsChanged', {})),
    );
  };
  tell().catch((error) => report(error, 'telling pages of a pin'));
}

const isFrame = (
  one: { tabId: number; frameId: number },
  other: { tabId: number; frameId: number },
): boolean => one.tabId === other.tabId && one.frameId === other.frameId;
