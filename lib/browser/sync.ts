/**
 * "Carry settings through my browser's own sync": off at first. Settings are copied to
 * `storage.sync`, one generation at a time (see core/settings/generation), and taken from there when
 * another browser of the same reader has put a newer one. Only the background does this; the options
 * page sets the switch and shows the state. Addresses of single pages are no part of it.
 */
import { browser } from 'wxt/browser';
import {
  countBytes,
  generationIds,
  type Items,
  MAX_GENERATION,
  MAX_TOTAL,
  newestWhole,
  planGeneration,
  staleKeys,
} from '../core/settings/generation';
import { packText, unpackText } from '../core/settings/pack-text';
import {
  MAX_SETTINGS_FILE,
  readSettingsFile,
  type SettingsRead,
  writeSettingsFile,
} from '../core/settings/settings-file';
import {
  type AllSettings,
  type CarryState,
  fallbackSettings,
  pickSettings,
  type Settings,
  settingKeys,
} from '../core/settings/shapes';
import { report } from './report';
import { settings } from './settings';
import { withLock } from './with-lock';

/** Which copy to keep when this browser's sync already holds another one. */
export type CarryChoice = 'mine' | 'theirs';

const now = (): string => new Date().toISOString();

function failure(error: unknown): CarryState {
  report(error, 'carrying settings');
  const message = error instanceof Error ? error.message : String(error);
  if (/MAX_WRITE_OPERATIONS|too many|rate/i.test(message))
    return { kind: 'failed', reason: 'rate' };
  return { kind: 'failed', reason: /quota/i.test(message) ? 'quota' : 'rejected' };
}

/**
 * Brings the settings here and the newest whole generation in the browser's sync together: takes
 * what is newer there, puts there what changed here. Does nothing while the switch is off.
 * @param choice the reader's answer, where both sides had settings when the switch was turned on
 */
export function carrySettings(choice?: CarryChoice): Promise<CarryState> {
  return withLock('carry', async () => {
    const { values, unreadable } = await settings.read();
    if (!values.carry || unreadable) return values.carryState;
    const step = await reconcile(values, choice).catch(
      (error: unknown): Step => ({ state: failure(error) }),
    );
    const taken = step.take && { ...pickSettings(values), ...step.take };
    await settings.update(() => ({
      carryState: step.state,
      ...(step.seen !== undefined && { carrySeen: step.seen }),
      ...(taken && {
        ...taken,
        previous: { at: now(), cause: 'sync' as const, settings: pickSettings(values) },
      }),
    }));
    return step.state;
  });
}

interface Step {
  state: CarryState;
  seen?: string;
  take?: Partial<Settings>;
}

async function reconcile(values: AllSettings, choice: CarryChoice | undefined): Promise<Step> {
  const items: Items = await browser.storage.sync.get(null);
  const newest = newestWhole(items);
  const mine = writeSettingsFile(values);
  const theirs = newest && (await unpackText(newest.text, MAX_SETTINGS_FILE));
  if (newest && theirs === mine) return { state: carried(items, newest.id), seen: newest.id };
  if (!newest || theirs === undefined || newest.id === values.carrySeen || choice === 'mine') {
    return write(items, mine, newest?.id);
  }
  const read: SettingsRead = readSettingsFile(theirs);
  if (read.status === 'newer') return { state: { kind: 'newer' } };
  if (read.status === 'not-settings') return write(items, mine, newest.id);
  const untouched = mine === writeSettingsFile(fallbackSettings);
  if (values.carrySeen === '' && choice !== 'theirs' && !untouched) {
    return { state: { kind: 'choose', at: now() } };
  }
  return { state: carried(items, newest.id), seen: newest.id, take: read.settings };
}

const carried = (items: Items, id: string): CarryState => ({
  kind: 'carried',
  at: now(),
  bytes: countBytes(
    Object.fromEntries(Object.entries(items).filter(([key]) => key.startsWith(`${id}.`))),
  ),
});

/** Chunks, then the head that makes them whole, then away with what is older. */
async function write(items: Items, text: string, whole: string | undefined): Promise<Step> {
  const mark = crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36);
  const plan = planGeneration(items, await packText(text), mark);
  if (plan.bytes > MAX_GENERATION) {
    return { state: { kind: 'too-large', bytes: plan.bytes, limit: MAX_GENERATION } };
  }
  const area = browser.storage.sync;
  if (countBytes(items) + plan.bytes > MAX_TOTAL) {
    await area.remove(staleKeys(items, whole ?? plan.id));
  }
  await area.set(plan.chunks);
  await area.set(plan.head);
  await area.remove(staleKeys(items, plan.id));
  return { state: { kind: 'carried', at: now(), bytes: plan.bytes }, seen: plan.id };
}

/** Whether the browser's sync holds settings of ours, whole or not. */
export async function isCarried(): Promise<boolean> {
  try {
    return generationIds(await browser.storage.sync.get(null)).length > 0;
  } catch (error) {
    report(error, 'looking into the browser’s sync');
    return false;
  }
}

/** Takes our settings out of the browser's sync, here and in the reader's other browsers. */
export function forgetCarried(): Promise<CarryState> {
  return withLock('carry', async () => {
    let state: CarryState = { kind: 'idle' };
    try {
      const items: Items = await browser.storage.sync.get(null);
      const keys = generationIds(items).flatMap((id) =>
        Object.keys(items).filter((key) => key.startsWith(`${id}.`)),
      );
      await browser.storage.sync.remove(keys);
    } catch (error) {
      state = failure(error);
    }
    await settings.update(() => ({ carryState: state, carrySeen: '' }));
    return state;
  });
}

/**
 * Starts following both sides. To be called in the background's first turn: a sleeping background is
 * woken by the listeners that were added there.
 */
export function startCarrying(): void {
  const carry = (): void => {
    carrySettings().catch((error: unknown) => report(error, 'carrying settings'));
  };
  const travels: readonly string[] = ['carry', ...settingKeys];
  settings.watch((values, keys) => {
    if (keys.includes('carry') && !values.carry) {
      void settings.update(() => ({ carryState: { kind: 'idle' }, carrySeen: '' }));
    } else if (keys.some((key) => travels.includes(key))) carry();
  });
  browser.storage.sync?.onChanged.addListener(carry);
  carry();
}
