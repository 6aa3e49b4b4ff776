/** How old the data are, what changed in them, which version this is, and where everything stays. */
import { t } from '@/lib/browser/i18n';
import { dataLabel } from '@/lib/browser/labels';
import { dataPageLink } from '@/lib/core/entry-link';
import { libraryLink } from '@/lib/core/library/address';
import type { PartialDate } from '@/lib/core/model';

interface Props {
  dataDate: PartialDate;
  /** Milliseconds since 1970, by this machine's clock. */
  now: number;
  version: string;
}

export const PopupFooter = ({ dataDate, now, version }: Props) => (
  <footer>
    <p>{t('popup.privacy')}</p>
    <p data-part="data-date">{dataLabel(dataDate, now)}</p>
    <p>
      <a href={libraryLink()} target="_blank" rel="noopener">
        {t('library.title')}
      </a>
    </p>
    <p>
      <a href={dataPageLink()} target="_blank" rel="noopener">
        {t('changes.title')}
      </a>
    </p>
    <p>{t('popup.version', { version })}</p>
  </footer>
);
