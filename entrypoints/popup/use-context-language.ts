/** The language of the context in this popup: the interface's, or by the reader's choice the page's. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type LocalContent, useLocalContent } from '@/components/use-local-content';
import { uiLanguage } from '@/lib/browser/i18n';
import type { PageView } from '@/lib/browser/messages';
import { report } from '@/lib/browser/report';
import { settings } from '@/lib/browser/settings';
import { contentLanguage } from '@/lib/catalog/languages';
import { loadLanguage } from '@/lib/catalog/translations';
import { type ContextChoice, chooseContextLanguage } from '@/lib/core/translation/context-language';

export interface ContextControl {
  /** Undefined until the language is loaded. */
  content: LocalContent | undefined;
  /** The page's language, where it is one of ours and another than the interface's. */
  pageLanguage: string | undefined;
  choice: ContextChoice;
  choose(choice: ContextChoice): void;
}

const reportLoading = (error: unknown) => report(error, 'loading a language');

export function useContextLanguage(view: PageView | undefined): ContextControl {
  // Unknown until it is read: nothing is told in one language first and then in another.
  const [known, setChoice] = useState<ContextChoice>();
  const choice = known ?? 'interface';

  useEffect(() => {
    settings.read().then(
      ({ values }) => setChoice(values.contextLanguage),
      (error: unknown) => {
        report(error, 'reading the language of the context');
        setChoice('interface');
      },
    );
    return settings.watch(({ contextLanguage }) => setChoice(contextLanguage));
  }, []);

  const declared = view?.frames.find(({ frameId }) => frameId === 0)?.report.digest.lang ?? '';
  const { lang, page } = chooseContextLanguage(choice, uiLanguage(), declared, contentLanguage);
  const settled = view === undefined || known === undefined ? undefined : lang;
  const content = useLocalContent(settled, loadLanguage, reportLoading);
  const choose = useCallback((next: ContextChoice) => {
    // Shown at once; storage confirms it, or brings back what holds.
    setChoice(next);
    settings
      .update(() => ({ contextLanguage: next }))
      .then(
        async (done) => {
          if (!done.ok) setChoice((await settings.read()).values.contextLanguage);
        },
        (error: unknown) => report(error, 'keeping the language of the context'),
      );
  }, []);
  return { content, pageLanguage: page, choice, choose };
}
