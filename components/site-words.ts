/** Why Sidelight is on or off here, in one sentence. */
import { formatDate } from '@/lib/browser/format';
import { t } from '@/lib/browser/i18n';
import type { SiteView } from '@/lib/core/site/site-view';

export function siteReason(site: SiteView): string {
  const { on, reason, line, chosen = '' } = site;
  switch (reason) {
    case 'default':
      return t('site.why.onDefault');
    case 'your-choice': {
      const date = formatDate(chosen);
      return on ? t('site.why.onYourChoice', { date }) : t('site.why.offYourChoice', { date });
    }
    case 'this-page':
      return on ? t('site.why.onThisPage') : t('site.why.offThisPage');
    case 'list':
      return line === undefined ? t('site.why.offNotListed') : lineReason(on, line);
    case 'site-rule':
      return t('site.why.offSiteRule');
    case 'on-click':
      return on ? t('site.why.onOnClick') : t('site.why.offOnClick');
    case 'withheld':
      return t('site.why.offWithheld');
    case 'special':
      return t('site.why.offSpecial');
  }
}

function lineReason(on: boolean, line: string): string {
  if (line.startsWith('!')) {
    return on ? t('site.why.onExceptLine', { line }) : t('site.why.offExceptLine', { line });
  }
  return on ? t('site.why.onLine', { line }) : t('site.why.offLine', { line });
}

/** What the large switch is labelled with. */
export function siteLabel({ name, letters, isFile, siteOn }: SiteView): string {
  if (isFile) return siteOn ? t('site.onFiles') : t('site.offFiles');
  const shown = letters ?? name;
  return siteOn ? t('site.onFor', { name: shown }) : t('site.offFor', { name: shown });
}
