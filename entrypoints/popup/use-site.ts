/** The site's switch, kept up to date while the popup is open. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/browser/i18n';
import type { SiteChange } from '@/lib/browser/messages';
import { sendToBackground } from '@/lib/browser/messages-page';
import { report } from '@/lib/browser/report';
import { settings } from '@/lib/browser/settings';
import type { SiteView } from '@/lib/core/site/site-view';

export interface SiteControl {
  /** Undefined until the background has answered once. */
  site: SiteView | undefined;
  failed: string | undefined;
  switchSite(on: boolean): void;
  switchPage(choice: 'on' | 'off' | null): void;
  showMarks(): void;
}

const FAILED = {
  quota: 'options.failed.quota',
  rejected: 'options.failed.rejected',
  invalid: 'options.list.tooLong',
} as const;

/** @param changed called after a press was answered */
export function useSite(tabId: number, changed: () => void): SiteControl {
  const [site, setSite] = useState<SiteView>();
  const [failed, setFailed] = useState<string>();

  const look = useCallback(() => {
    sendToBackground('getSite', { tabId }).then(setSite, (error: unknown) =>
      report(error, 'asking for the site'),
    );
  }, [tabId]);

  useEffect(() => {
    look();
    return settings.watch(look);
  }, [look]);

  const answered = (asked: Promise<SiteChange | undefined>): void => {
    asked.then(
      (change) => {
        if (change?.site) setSite(change.site);
        setFailed(change?.failed && t(FAILED[change.failed]));
        changed();
      },
      (error: unknown) => report(error, 'switching'),
    );
  };

  return {
    site,
    failed,
    switchSite: (on) => answered(sendToBackground('switchSite', { tabId, on })),
    switchPage: (choice) => answered(sendToBackground('switchPage', { tabId, choice })),
    showMarks: () => answered(sendToBackground('showMarks', {})),
  };
}
