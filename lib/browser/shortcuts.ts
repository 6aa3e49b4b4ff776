/** The extension's shortcuts, as the reader has them now, and the way to change them. */
import { browser } from 'wxt/browser';
import { isFirefox } from './api';

export interface Shortcut {
  /** As in the manifest; `_execute_action` opens the popup. */
  name: string;
  /** In the reader's language, empty for `_execute_action`. */
  description: string;
  /** As the browser writes it, empty when none is set. */
  keys: string;
}

/** @returns undefined where the browser has no shortcuts (Firefox for Android) */
export async function listShortcuts(): Promise<Shortcut[] | undefined> {
  const commands = await browser.commands?.getAll();
  return commands?.map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    keys: shortcut ?? '',
  }));
}

/** Since Firefox 137; Chrome has a page instead. */
interface WithShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own place for changing them. @returns false where there is no way in */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    const commands = browser.commands as WithShortcutSettings;
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else if (isFirefox) return false;
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    // A browser built on Chromium may refuse the address: the caller says the way in words.
    return false;
  }
}
