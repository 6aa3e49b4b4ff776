/** The tab's view, kept up to date while the popup is open. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageView } from '@/lib/browser/messages';
import { sendToBackground } from '@/lib/browser/messages-page';
import { toPageView } from '@/lib/browser/page-view';
import { report } from '@/lib/browser/report';
import { onTabChange, readTab } from '@/lib/browser/tab-record';

export type LoadedView = { status: 'loading' | 'failed' } | { status: 'loaded'; view: PageView };

/** @returns the view, and a way to look again */
export function usePageView(tabId: number): [LoadedView, lookAgain: () => void] {
  const [loaded, setLoaded] = useState<LoadedView>({ status: 'loading' });

  const look = useCallback(async () => {
    const view = await sendToBackground('getPage', { tabId });
    setLoaded(view ? { status: 'loaded', view } : { status: 'failed' });
  }, [tabId]);

  const lookAgain = useCallback(() => {
    look().catch((error) => {
      report(error, 'looking at the page');
      setLoaded({ status: 'failed' });
    });
  }, [look]);

  useEffect(() => {
    const leave = new AbortController();
    // Changes are read from where they are kept: asking the background for a view makes the page
    // report again, which would be a change again.
    const follow = async () => {
      const record = await readTab(tabId);
      if (!record) return look();
      setLoaded((before) => ({
        status: 'loaded',
        view: {
          ...toPageView(record),
          // The card's wish is taken from the record once, and holds while the popup is open.
          ...(before.status === 'loaded' &&
            before.view.focus !== undefined &&
            record.focus === undefined && { focus: before.view.focus }),
        },
      }));
    };
    onTabChange(
      tabId,
      () => follow().catch((error) => report(error, 'following the page')),
      leave.signal,
    );
    lookAgain();
    return () => leave.abort();
  }, [tabId, look, lookAgain]);

  return [loaded, lookAgain];
}
