import type { SiteMode, SiteReason } from './decide-site';

/** On or off in a tab, and why. */
export interface SiteView {
  /** As the switch is labelled: a host, with its port if it has one of its own; empty for none. */
  name: string;
  /** The same in letters, where the name is Punycode. */
  letters?: string;
  /** A page on this computer: there is no host to name. */
  isFile: boolean;
  /** The page is read. */
  on: boolean;
  reason: SiteReason;
  /** What the large switch shows: the site, whatever is chosen for this page. */
  siteOn: boolean;
  /** The line of the list that decided, without its comment. */
  line?: string;
  /** ISO date of the press that wrote the line. */
  chosen?: string;
  pageChoice?: 'on' | 'off';
  mode: SiteMode;
  marksHidden: boolean;
}
