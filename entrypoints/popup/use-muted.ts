/** The names muted on the tab's page that stand there, kept up to date while the popup is open. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/browser/i18n';
import type { PageView } from '@/lib/browser/messages';
import { sendToBackground } from '@/lib/browser/messages-page';
import { report } from '@/lib/browser/report';
import { settings } from '@/lib/browser/settings';
import { keyOfMuted, type MutedName } from '@/lib/core/site/muted-names';

export interface MutedControl {
  muted: readonly MutedName[];
  unmute(name: MutedName): void;
}

const FAILED = {
  quota: 'options.failed.quota',
  rejected: 'options.failed.rejected',
  invalid: 'options.failed.rejected',
} as const;

/** @param say says a sentence to whoever listens */
export function useMuted(
  tabId: number,
  view: PageView | undefined,
  say: (sentence: string) => void,
): MutedControl {
  const [held, setHeld] = useState<readonly MutedName[]>([]);
  const keys = new Set(view?.frames.flatMap(({ report: { muted } }) => muted ?? []));
  const seen = [...keys].join('\n');

  const look = useCallback(() => {
    sendToBackground('listMuted', { tabId }).then(
      (list) => setHeld(list ?? []),
      (error: unknown) => report(error, 'asking for muted names'),
    );
  }, [tabId]);

  // What is muted in a private window is no setting: there the page's report tells of a change.
  useEffect(look, [look, seen]);
  useEffect(() => settings.watch(look), [look]);

  const unmute = ({ entity, name, scope }: MutedName): void => {
    sendToBackground('unmute', { tabId, entity, name, scope }).then(
      (change) => {
        say(change?.failed ? t(FAILED[change.failed]) : t('options.muted.removed', { name }));
        look();
      },
      (error: unknown) => report(error, 'marking a name again'),
    );
  };

  return { muted: held.filter((each) => keys.has(keyOfMuted(each))), unmute };
}
