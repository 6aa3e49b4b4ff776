/**
 * Settings as one JSON document: the backup file, and what the browser's sync carries. Same settings,
 * same bytes. A document from a newer version is refused whole; one odd value costs only itself.
 */
import * as v from 'valibot';
import { pickSettings, type Settings, settingKeys, settingShapes } from './shapes';

const SETTINGS_FORMAT = 'sidelight-settings';
const SETTINGS_VERSION = 1;
/** Bytes. Lists at their longest come to less. */
export const MAX_SETTINGS_FILE = 20_000_000;

export type SettingsRead =
  | {
      status: 'read';
      /** The values that are sound; settings that are not in here stay as they are. */
      settings: Partial<Settings>;
      /** Names in the document whose value is odd or that are no setting. */
      skipped: string[];
    }
  | { status: 'newer'; version: number }
  | { status: 'not-settings' };

/** @param saved ISO date and time, left out where the same settings must give the same text */
export function writeSettingsFile(settings: Settings, saved?: string): string {
  const document = {
    format: SETTINGS_FORMAT,
    version: SETTINGS_VERSION,
    ...(saved !== undefined && { saved }),
    settings: pickSettings(settings),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const envelope = v.object({
  format: v.literal(SETTINGS_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
});

/** Reads what `writeSettingsFile` wrote, or anything else. Never throws. */
export function readSettingsFile(text: string): SettingsRead {
  const document = v.safeParse(envelope, parseJson(text));
  if (!document.success) return { status: 'not-settings' };
  const { version, settings: found } = document.output;
  if (version > SETTINGS_VERSION) return { status: 'newer', version };
  const settings: Record<string, unknown> = {};
  const skipped: string[] = [];
  for (const [name, value] of Object.entries(found)) {
    const key = settingKeys.find((known) => known === name);
    const checked = key && v.safeParse(settingShapes[key].schema, value);
    if (checked?.success) settings[name] = checked.output;
    else skipped.push(name);
  }
  return { status: 'read', settings: settings as Partial<Settings>, skipped };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // What is no JSON is told apart by the envelope, as any other document is.
    return undefined;
  }
}
