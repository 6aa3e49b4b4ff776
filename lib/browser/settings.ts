/** The settings of this browser, and the choices for single pages beside them. */

import { allShapes, type PageChoices } from '../core/settings/shapes';
import { pageKey } from '../core/site/page-key';
import { openSettings, type WriteResult } from './setting-store';

export const settings = openSettings(allShapes);

/** Choices kept at most; beyond it the oldest go. */
const MAX_PAGE_CHOICES = 2_000;

/** The choices with one more, one changed or, for `undefined`, one less. */
export function withPageChoice(
  choices: PageChoices,
  key: string,
  choice: 'on' | 'off' | undefined,
  at: string,
): PageChoices {
  const { [key]: _before, ...rest } = choices;
  if (choice === undefined) return rest;
  const entries = Object.entries(rest);
  const kept =
    entries.length < MAX_PAGE_CHOICES
      ? entries
      : entries.sort(([, a], [, b]) => (a.at < b.at ? 1 : -1)).slice(0, MAX_PAGE_CHOICES - 1);
  return { ...Object.fromEntries(kept), [key]: { choice, at } };
}

/** Keeps a choice for one page, in this browser only. `undefined` lets the page follow its site. */
export async function choosePage(
  url: string,
  choice: 'on' | 'off' | undefined,
): Promise<WriteResult> {
  const key = pageKey(url);
  if (key === undefined) return { ok: true };
  const at = new Date().toISOString();
  return settings.update(({ pageChoices }) => ({
    pageChoices: withPageChoice(pageChoices, key, choice, at),
  }));
}
