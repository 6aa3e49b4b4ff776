/**
 * Whether Sidelight reads a page, and why: this page's own choice, then the reader's list, then the
 * rule bundled for the site, then the default. On-click mode holds back whatever those allow until
 * the reader asks; what they forbid stays forbidden.
 */
import { appendLine, compileHostList, type HostList, removeSite } from './host-list';
import { type HostRule, type Site, siteName, siteOf } from './host-rule';

/** `all-except`: everywhere but on the listed sites. `only`: on the listed sites and nowhere else. */
export type SiteMode = 'all-except' | 'only';

/** The settings that decide. Each mode keeps its own list. */
export interface SiteSettings {
  mode: SiteMode;
  lists: Readonly<Record<SiteMode, HostList>>;
  onClick: boolean;
}

/** A bundled rule, as far as on and off go. */
export interface SiteRule {
  id: string;
  off: boolean;
}

/** What is known of one page beyond the settings. */
export interface PageState {
  /** The choice for this page only. */
  choice?: 'on' | 'off' | undefined;
  /** The icon, menu or shortcut was used on this page. Counts in on-click mode. */
  invoked?: boolean;
  /** The browser keeps the page from us. */
  withheld?: boolean;
  /** The bundled rule for this site. */
  rule?: SiteRule | undefined;
}

export type SiteReason =
  /** The browser's own pages and others that no extension may read. */
  | 'special'
  | 'withheld'
  | 'this-page'
  /** A line that the popup's or the menu's switch wrote for exactly this site. */
  | 'your-choice'
  /** A line of the list, or that the site is missing from the list of "only these". */
  | 'list'
  | 'site-rule'
  | 'on-click'
  | 'default';

export interface SiteDecision {
  on: boolean;
  reason: SiteReason;
  /** The line of the list that decided. */
  line?: HostRule;
}

/** Decides about a page. Total: every address has an answer. */
export function decideSite(
  url: string,
  settings: SiteSettings,
  page: PageState = {},
): SiteDecision {
  const site = siteOf(url);
  if (!site) return { on: false, reason: 'special' };
  if (page.withheld) return { on: false, reason: 'withheld' };
  const decision: SiteDecision = page.choice
    ? { on: page.choice === 'on', reason: 'this-page' }
    : decideHost(site, settings, page.rule);
  if (!decision.on || !settings.onClick) return decision;
  return { ...decision, on: page.invoked === true, reason: 'on-click' };
}

/** Decides about a whole site: what the popup's large switch shows. Knows no page and no click. */
export function decideHost(site: Site, settings: SiteSettings, rule?: SiteRule): SiteDecision {
  const line = settings.lists[settings.mode].match(site);
  if (line) {
    const on = (settings.mode === 'only') !== line.except;
    return { on, reason: line.chosen && !line.subdomains ? 'your-choice' : 'list', line };
  }
  if (settings.mode === 'only') return { on: false, reason: 'list' };
  return rule?.off ? { on: false, reason: 'site-rule' } : { on: true, reason: 'default' };
}

/**
 * Decides about a frame: it follows the page it stands in, but a host that the reader's list
 * switches off stays unread inside other sites too.
 */
export function decideFrame(
  page: SiteDecision,
  frameUrl: string,
  settings: SiteSettings,
): SiteDecision {
  const site = siteOf(frameUrl);
  if (!page.on || !site) return page;
  const own = decideHost(site, settings);
  return !own.on && own.line ? own : page;
}

/**
 * The active mode's list after the switch was pressed: the site's own lines go, and one dated line
 * comes where the rest of the list, or a bundled rule, would still say the opposite.
 * @param date ISO date of the press, kept in the line so that the popup can say "your choice"
 */
export function chooseSite(
  site: Site,
  on: boolean,
  settings: SiteSettings,
  rule: SiteRule | undefined,
  date: string,
): string {
  const { mode } = settings;
  const text = removeSite(settings.lists[mode].text, site);
  const without = { ...settings, lists: { ...settings.lists, [mode]: compileHostList(text) } };
  if (decideHost(site, without, rule).on === on) return text;
  const except = (mode === 'only') !== on;
  return appendLine(text, `${except ? '!' : ''}${siteName(site)} # ${date}`);
}
