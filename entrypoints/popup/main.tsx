import { render } from 'preact';
import { Notice } from '@/components/Notice';
import { t, uiDirection, uiLanguage } from '@/lib/browser/i18n';
import { report } from '@/lib/browser/report';
import { App } from './App';
import '@/components/theme.css';
import { findTab, placeOf } from './find-tab';
import './style.css';

const root = document.documentElement;
root.lang = uiLanguage();
root.dir = uiDirection();
root.dataset.place = placeOf(location.search);
document.title = t('extension.name');

const place = document.body;

findTab(location.search).then(
  (tab) => {
    // A tab that was closed meanwhile is nothing that could be read.
    if (tab) render(<App tabId={tab.id} />, place);
    else render(<NoTab />, place);
  },
  (error) => {
    report(error, 'finding the tab');
    render(<NoTab />, place);
  },
);

const NoTab = () => (
  <main>
    <h1>{t('popup.heading')}</h1>
    <Notice kind="special">
      <p>{t('state.special')}</p>
    </Notice>
  </main>
);
