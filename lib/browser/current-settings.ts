/**
 * The settings as they are now, with the site lists compiled: asked at the start of every page, so
 * they are read once and then again only after a change.
 */
import type { AllSettings } from '../core/settings/shapes';
import type { SiteSettings } from '../core/site/decide-site';
import { compileHostList, type HostList } from '../core/site/host-list';
import { settings } from './settings';

export interface CurrentSettings {
  values: AllSettings;
  site: SiteSettings;
}

let current: Promise<CurrentSettings> | undefined;
const compiled: HostList[] = [];

/** A list of many thousand lines is compiled once, however often another setting changes. */
function compileOnce(text: string): HostList {
  const known = compiled.find((list) => list.text === text);
  if (known) return known;
  const list = compileHostList(text);
  compiled.unshift(list);
  compiled.length = Math.min(compiled.length, 4);
  return list;
}

async function readCurrent(): Promise<CurrentSettings> {
  const { values } = await settings.read();
  return {
    values,
    site: {
      mode: values.siteMode,
      onClick: values.onClick,
      lists: {
        'all-except': compileOnce(values.exceptList),
        only: compileOnce(values.onlyList),
      },
    },
  };
}

/** Never rejects: where storage does not answer, these are the fallbacks. */
export function currentSettings(): Promise<CurrentSettings> {
  current ??= readCurrent();
  return current;
}

/** The next look reads the settings anew. */
export function forgetCurrentSettings(): void {
  current = undefined;
}
