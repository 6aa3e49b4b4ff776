import { render } from 'preact';
import '@/components/theme.css';
import { Notice } from '@/components/Notice';
import { t, uiDirection, uiLanguage } from '@/lib/browser/i18n';
import { report } from '@/lib/browser/report';
import { App } from './App';
import { findTab, placeOf } from './find-tab';
import { keepFitting } from './fit-width';
import './style.css';

const root = document.documentElement;
root.lang = uiLanguage();
root.dir = uiDirection();
root.dataset.place = placeOf(location.search);
document.title = t('extension.name');

if (root.dataset.place === 'popup') keepFitting(root);

const OneNotice = ({ kind, sentence }: { kind: string; sentence: string }) => (
  <main>
    <h1>{t('popup.heading')}</h1>
    <Notice kind={kind}>
      <p>{sentence}</p>
    </Notice>
  </main>
);

// Something stands there from the first frame on: a popup that opens empty looks broken.
render(<OneNotice kind="loading" sentence={t('popup.loading')} />, document.body);

findTab(location.search)
  .catch((error: unknown) => report(error, 'finding the tab'))
  .then((tab) => {
    // A tab that was closed meanwhile is nothing that could be read.
    const content = tab ? (
      <App tabId={tab.id} />
    ) : (
      <OneNotice kind="special" sentence={t('state.special')} />
    );
    render(content, document.body);
  });
