/**
 * What is known of each tab, kept in the browser's session memory because the background may be
 * stopped at any moment: one value per tab with all its frames, changed one step at a time.
 */
import type { RankedIncident } from '../core/incident/types';
import type { EntityId, IncidentId, PartialDate } from '../core/model';
import { sessionStore } from './api';
import type { KeptReport, PinPlace } from './messages';
import { report } from './report';

export interface TabRecord {
  /** Time of the last change, in ms since 1970, to find the oldest when space runs out. */
  at: number;
  frames: Record<number, KeptReport>;
  ranked: RankedIncident[];
  /** The day on which the page says that it was published, and the address that said so. */
  published?: { url: string; date: PartialDate };
  /** The incident that the card asked the popup to open. */
  focus?: IncidentId;
  /** Where pins are, by frame: only frames that have had some. */
  pins?: Record<number, { url: string; places: Record<string, PinPlace> }>;
}

/** Pages with more frames than this that hold mentions are not pages for reading. */
const MAX_FRAMES = 40;

const PREFIX = 'tab:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;
const emptyRecord = (): TabRecord => ({ at: 0, frames: {}, ranked: [] });

/** @returns what is kept of a tab, or undefined when nothing is */
export const readTab = (tabId: number): Promise<TabRecord | undefined> =>
  sessionStore.get<TabRecord>(keyOf(tabId));

/** What is kept of all tabs. */
export async function readAllTabs(): Promise<ReadonlyMap<number, TabRecord>> {
  const records = new Map<number, TabRecord>();
  for (const [key, value] of Object.entries(await sessionStore.getAll())) {
    if (key.startsWith(PREFIX)) records.set(Number(key.slice(PREFIX.length)), value as TabRecord);
  }
  return records;
}

/** Calls back each time a tab's record changes, until the signal aborts. */
export const onTabChange = (tabId: number, handle: () => void, signal: AbortSignal): void =>
  sessionStore.onChange(keyOf(tabId), handle, signal);

/**
 * Steps that wait for the one before, per tab: two frames report at once and each must see what the
 * other wrote. If the background is stopped, the steps stop with it and what was written stays whole.
 */
const queues = new Map<number, Promise<unknown>>();

function inTurn<T>(tabId: number, step: () => Promise<T>): Promise<T> {
  const turn = (queues.get(tabId) ?? Promise.resolve()).then(step, step);
  queues.set(tabId, turn);
  const leave = () => {
    if (queues.get(tabId) === turn) queues.delete(tabId);
  };
  turn.then(leave, leave);
  return turn;
}

/**
 * Changes a tab's record.
 * @param change gets the record as it stands (empty when there is none) and returns the new one
 * @returns the new record
 */
export const changeTab = (
  tabId: number,
  change: (record: TabRecord) => TabRecord,
): Promise<TabRecord> =>
  inTurn(tabId, async () => {
    const record = { ...change((await readTab(tabId)) ?? emptyRecord()), at: Date.now() };
    await write(tabId, record);
    return record;
  });

/** Forgets a tab: it was closed, or its page left. */
export const forgetTab = (tabId: number): Promise<void> =>
  inTurn(tabId, () => sessionStore.remove(keyOf(tabId)));

async function write(tabId: number, record: TabRecord): Promise<void> {
  try {
    await sessionStore.set(keyOf(tabId), record);
  } catch (error) {
    // Session memory is full: the tabs not looked at for longest give way. Their pages are asked
    // again when somebody opens the popup there.
    report(error, 'keeping findings');
    await forgetOldest(tabId);
    await sessionStore.set(keyOf(tabId), record);
  }
}

async function forgetOldest(except: number): Promise<void> {
  const kept = Object.entries(await sessionStore.getAll())
    .filter(([key]) => key.startsWith(PREFIX) && key !== keyOf(except))
    .sort(([, one], [, other]) => (one as TabRecord).at - (other as TabRecord).at);
  await sessionStore.remove(kept.slice(0, Math.ceil(kept.length / 2)).map(([key]) => key));
}

/** The record with one frame's findings put in; a frame with none takes no room. */
export function withFrame(record: TabRecord, frameId: number, kept: KeptReport): TabRecord {
  const frames = { ...record.frames };
  const isNew = !(frameId in frames);
  const isEmpty = Object.keys(kept.digest.counts).length === 0 && !kept.muted?.length;
  if (frameId !== 0 && isEmpty) delete frames[frameId];
  else if (frameId === 0 || !isNew || Object.keys(frames).length < MAX_FRAMES) {
    frames[frameId] = kept;
  }
  return { ...record, frames };
}

/** The record without one frame. */
export function withoutFrame(record: TabRecord, frameId: number): TabRecord {
  const { [frameId]: _gone, ...frames } = record.frames;
  const { [frameId]: _unpinned, ...pins } = record.pins ?? {};
  return { ...record, frames, ...(record.pins && { pins }) };
}

/**
 * The record as a new document of the tab begins with it. Frames may have reported before the page
 * around them was there; they are kept if they came after the document was asked for, and whoever
 * calls this asks them whether they are still there.
 * @param timeOrigin `performance.timeOrigin` of the new document, in ms since 1970
 */
export function withNewDocument({ frames }: TabRecord, timeOrigin: number): TabRecord {
  const kept = Object.entries(frames).filter(
    ([id, report]) => Number(id) !== 0 && report.at >= timeOrigin,
  );
  return { at: 0, frames: Object.fromEntries(kept), ranked: [] };
}

/** Every entity found in any frame of the tab, once. */
export function entitiesOf(record: TabRecord): Set<EntityId> {
  const found = new Set<EntityId>();
  for (const { digest } of Object.values(record.frames)) {
    for (const [entity, count] of Object.entries(digest.counts)) if (count > 0) found.add(entity);
  }
  return found;
}
