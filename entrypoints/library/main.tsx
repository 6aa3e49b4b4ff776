import { render } from 'preact';
import { t, uiDirection, uiLanguage } from '@/lib/browser/i18n';
import { App } from './App';
import '@/components/theme.css';
import '@/components/library/library.css';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
document.title = t('library.pageTitle');
render(<App />, document.body);
