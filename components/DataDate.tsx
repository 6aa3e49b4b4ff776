/** How old the data are, and calmly, once they are: that newer events are not in them. */
import { formatDate } from '@/lib/browser/format';
import { t } from '@/lib/browser/i18n';
import type { PartialDate } from '@/lib/core/model';

interface Props {
  date: PartialDate;
  /** Long enough ago that readers should be told. */
  old: boolean;
}

export const DataDate = ({ date, old }: Props) => (
  <p data-part="data-date" data-old={old || undefined}>
    {t('data.date', { date: formatDate(date) })}
    {old && ` ${t('data.old')}`}
  </p>
);
