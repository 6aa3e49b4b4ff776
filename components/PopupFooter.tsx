/** How old the data are, which version this is, and where everything stays. */
import { formatDate } from '@/lib/browser/format';
import { t } from '@/lib/browser/i18n';
import type { PartialDate } from '@/lib/core/model';

interface Props {
  dataDate: PartialDate;
  version: string;
}

export const PopupFooter = ({ dataDate, version }: Props) => (
  <footer>
    <p>{t('popup.privacy')}</p>
    <p>{t('popup.dataDate', { date: formatDate(dataDate) })}</p>
    <p>{t('popup.version', { version })}</p>
  </footer>
);
