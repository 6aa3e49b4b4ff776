/** The site's switch in the context menu, and the way to read a page in on-click mode. */
import { browser } from 'wxt/browser';
import { t } from './i18n';
import { report } from './report';

const SITE = 'site';
const READ = 'read';

export interface SiteMenu {
  /** As the popup's switch is labelled; empty on pages that are no site. */
  name: string;
  siteOn: boolean;
  /** On-click mode holds the page back. */
  canRead: boolean;
}

const DOCUMENTS = ['http://*/*', 'https://*/*', 'file:///*'];

/** Makes the entries. Entries of an earlier run that the browser has kept are replaced. */
export function createSiteMenu(): void {
  // Firefox for Android has no menus.
  if (!browser.contextMenus) return;
  create({ id: SITE, type: 'checkbox', checked: true, title: t('menu.siteUnnamed') });
  create({ id: READ, title: t('menu.read'), visible: false });
}

function create(entry: {
  id: string;
  title: string;
  type?: 'checkbox';
  checked?: boolean;
  visible?: boolean;
}): void {
  browser.contextMenus.create(
    { ...entry, contexts: ['page'], documentUrlPatterns: DOCUMENTS },
    () => {
      // The browser kept it from an earlier run, which is as good.
      void browser.runtime.lastError;
    },
  );
}

/** Shows how the site in front stands; called when another tab comes to the front or it changes. */
export async function updateSiteMenu({ name, siteOn, canRead }: SiteMenu): Promise<void> {
  if (!browser.contextMenus) return;
  try {
    await browser.contextMenus.update(SITE, {
      title: name === '' ? t('menu.siteUnnamed') : t('menu.site', { name: forMenu(name) }),
      checked: siteOn,
      enabled: name !== '',
    });
    await browser.contextMenus.update(READ, { visible: canRead });
  } catch (error) {
    report(error, 'updating the menu');
  }
}

/** "&" marks an access key in menus, "%s" the selected words. */
const forMenu = (text: string): string => text.replaceAll('&', '&&').replaceAll('%', '%%');

/** Calls back when an entry is pressed. To be called in the background's first turn. */
export function onSiteMenu(handlers: {
  site: (tabId: number, on: boolean) => void;
  read: (tabId: number) => void;
}): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, checked }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === SITE) handlers.site(tab.id, checked === true);
    if (menuItemId === READ) handlers.read(tab.id);
  });
}
