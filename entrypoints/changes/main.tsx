import { render } from 'preact';
import { t, uiDirection, uiLanguage } from '@/lib/browser/i18n';
import { App } from './App';
import '@/components/theme.css';
import '@/components/changes/changes.css';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
document.title = t('changes.pageTitle');
render(<App />, document.body);

// The browser looked for the named part before anything was drawn.
const part = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
part?.scrollIntoView();
part?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
