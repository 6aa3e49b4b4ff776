/** The number on the icon: how many organisations were found in the tab. */

import { setBadge } from './api';
import { t } from './i18n';
import type { TabRecord } from './tab-record';
import { entitiesOf } from './tab-record';

/** Four characters fit on every icon. */
export const badgeText = (count: number): string =>
  count === 0 ? '' : count > 999 ? '999+' : String(count);

/** Shows the tab's number, or nothing at zero. */
export async function showBadge(tabId: number, record: TabRecord): Promise<void> {
  const count = entitiesOf(record).size;
  await setBadge(tabId, {
    text: badgeText(count),
    title: count === 0 ? t('action.title') : t('action.found', { count }),
  });
}
