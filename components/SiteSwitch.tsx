/** The first thing in the popup: on or off for this site, beside it for this page only, and why. */
import { t } from '@/lib/browser/i18n';
import type { SiteView } from '@/lib/core/site/site-view';
import { Switch } from './Switch';
import { siteLabel, siteReason } from './site-words';
import './SiteSwitch.css';

interface Props {
  site: SiteView;
  /** A sentence when the last press could not be kept. */
  failed: string | undefined;
  onSite: (on: boolean) => void;
  /** Null lets the page follow its site again. */
  onPage: (choice: 'on' | 'off' | null) => void;
  onShowMarks: () => void;
  onOptions: () => void;
}

export function SiteSwitch({ site, failed, onSite, onPage, onShowMarks, onOptions }: Props) {
  const { name, letters, isFile, siteOn, on, reason, pageChoice, marksHidden } = site;
  const isPressable = reason !== 'withheld';
  return (
    <section class="site" data-on={on} data-reason={reason}>
      <Switch on={siteOn} onChange={onSite} disabled={!isPressable}>
        <bdi>{siteLabel(site)}</bdi>
      </Switch>
      {isPressable && (
        <button
          type="button"
          class="site-page"
          aria-pressed={pageChoice !== undefined}
          onClick={() => onPage(pageChoice === undefined ? (siteOn ? 'off' : 'on') : null)}
        >
          {pageChoice === undefined
            ? t(siteOn ? 'site.pageOff' : 'site.pageOn')
            : t(pageChoice === 'off' ? 'site.pageOff' : 'site.pageOn')}
        </button>
      )}
      {letters !== undefined && !isFile && (
        <p dir="auto">{t('site.bothForms', { letters, ascii: name })}</p>
      )}
      <p data-why={reason}>
        {siteReason(site)}{' '}
        <button type="button" onClick={onOptions}>
          {t('site.options')}
        </button>
      </p>
      {marksHidden && on && (
        <p>
          {t('site.marksHidden')}{' '}
          <button type="button" onClick={onShowMarks}>
            {t('site.showMarks')}
          </button>
        </p>
      )}
      {failed !== undefined && <p role="alert">{failed}</p>}
    </section>
  );
}
