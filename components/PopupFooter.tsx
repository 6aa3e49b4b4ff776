/** How old the data are, what changed in them, which version this is, and where everything stays. */
import { t } from '@/lib/browser/i18n';
import { dataPageLink } from '@/lib/core/entry-link';
import type { PartialDate } from '@/lib/core/model';
import { DataDate } from './DataDate';

interface Props {
  dataDate: PartialDate;
  dataOld: boolean;
  version: string;
}

export const PopupFooter = ({ dataDate, dataOld, version }: Props) => (
  <footer>
    <p>{t('popup.privacy')}</p>
    <DataDate date={dataDate} old={dataOld} />
    <p>
      <a href={dataPageLink()} target="_blank" rel="noopener">
        {t('changes.title')}
      </a>
    </p>
    <p>{t('popup.version', { version })}</p>
  </footer>
);
