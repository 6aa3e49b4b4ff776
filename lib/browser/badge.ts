/** The number on the icon: how many organisations were found in the tab. */

import { setBadge, setIcon } from './api';
import { currentSettings } from './current-settings';
import { t } from './i18n';
import type { TabRecord } from './tab-record';
import { entitiesOf } from './tab-record';

/** Four characters fit on every icon. */
export const badgeText = (count: number): string =>
  count === 0 ? '' : count > 999 ? '999+' : String(count);

/** Shows the tab's number, or nothing at zero or when the reader wants no number. */
export async function showBadge(tabId: number, record: TabRecord | undefined): Promise<void> {
  const count = record ? entitiesOf(record).size : 0;
  const { values } = await currentSettings();
  await setBadge(tabId, {
    text: values.badge ? badgeText(count) : '',
    title: count === 0 ? t('action.title') : t('action.found', { count }),
  });
}

/** Grey, without a number, and saying why: switched off, or a page that no extension may read. */
export async function showOff(tabId: number, why: 'off' | 'special' = 'off'): Promise<void> {
  const title = why === 'special' ? t('action.special') : t('action.off');
  await Promise.all([setIcon(tabId, false), setBadge(tabId, { text: '', title })]);
}

/** The icon of a tab that is read. */
export async function showOn(tabId: number, record: TabRecord | undefined): Promise<void> {
  await Promise.all([setIcon(tabId, true), showBadge(tabId, record)]);
}
