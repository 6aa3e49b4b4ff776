/** Why a page cannot be read, in a sentence; where the reader may change that, with a button. */
import { t } from '@/lib/browser/i18n';
import { Notice } from './Notice';

interface Props {
  access: 'withheld' | 'special' | 'file-not-allowed' | 'pdf';
  /** Host to ask for; all sites when absent. */
  host: string | undefined;
  isFirefox: boolean;
  onAllow: () => void;
}

export function AccessNotice({ access, host, isFirefox, onAllow }: Props) {
  if (access === 'withheld') {
    return (
      <Notice kind="withheld">
        <p>{t('state.withheld')}</p>
        <button type="button" class="main-action" data-action="allow" onClick={onAllow}>
          {host === undefined ? t('state.allowAll') : t('state.allow', { host })}
        </button>
      </Notice>
    );
  }
  if (access === 'file-not-allowed') {
    return (
      <Notice kind="file-not-allowed">
        <p>{isFirefox ? t('state.fileFirefox') : t('state.fileChrome')}</p>
      </Notice>
    );
  }
  return (
    <Notice kind={access}>
      <p>{access === 'pdf' ? t('state.pdf') : t('state.special')}</p>
    </Notice>
  );
}
