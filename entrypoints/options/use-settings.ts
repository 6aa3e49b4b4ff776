/** The settings as the page shows them, and the one way in which it changes them. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StatusMessage } from '@/components/options/Status';
import { t } from '@/lib/browser/i18n';
import { report } from '@/lib/browser/report';
import type { SetAside, SettingsRead, WriteResult } from '@/lib/browser/setting-store';
import { settings } from '@/lib/browser/settings';
import type { AllSettings } from '@/lib/core/settings/shapes';

export interface SettingsView {
  /** Undefined until the browser has answered once. */
  read: SettingsRead<AllSettings> | undefined;
  setAside: SetAside[];
  message: StatusMessage | undefined;
  say(message: StatusMessage | undefined): void;
  /**
   * Applies a change at once. With sentences, they are said together with a way back to the values
   * from before; a storage that refuses is said in any case.
   */
  change(
    make: (now: AllSettings) => Partial<AllSettings>,
    sentences?: () => string[],
  ): Promise<WriteResult>;
  refresh(): void;
}

const FAILED = {
  quota: 'options.failed.quota',
  rejected: 'options.failed.rejected',
  invalid: 'options.list.tooLong',
} as const;

export function useSettings(): SettingsView {
  const [read, setRead] = useState<SettingsRead<AllSettings>>();
  const [setAside, setSetAside] = useState<SetAside[]>([]);
  const [message, say] = useState<StatusMessage>();

  const refresh = useCallback(() => {
    Promise.all([settings.read(), settings.listSetAside().catch(() => [])]).then(
      ([now, kept]) => {
        setRead(now);
        setSetAside(kept);
      },
      (error: unknown) => report(error, 'showing settings'),
    );
  }, []);

  useEffect(() => {
    refresh();
    return settings.watch(refresh);
  }, [refresh]);

  const change = useCallback<SettingsView['change']>(
    async (make, sentences) => {
      let before: Partial<AllSettings> = {};
      const result = await settings.update((now) => {
        const changes = make(now);
        before = Object.fromEntries(
          Object.keys(changes).map((key) => [key, now[key as keyof AllSettings]]),
        );
        return changes;
      });
      if (!result.ok) {
        say({ sentences: [t(FAILED[result.reason])] });
        // Whatever the reader pressed goes back to what is kept.
        refresh();
      } else if (sentences) {
        say({
          sentences: sentences(),
          undo: () => {
            void change(() => before).then(({ ok }) => {
              if (ok) say({ sentences: [t('options.undone')] });
            });
          },
        });
      }
      return result;
    },
    [refresh],
  );

  return { read, setAside, message, say, change, refresh };
}
