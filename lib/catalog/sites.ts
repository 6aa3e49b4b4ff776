/** Rules that come with Sidelight for single sites: `data/sites/<host>.json`. */
import type { SiteRule } from '../core/site/decide-site';
import { compileHostList } from '../core/site/host-list';
import type { Site } from '../core/site/host-rule';

interface SiteRecord {
  /** As lines of a site list. */
  hosts: string[];
  off: boolean;
  note: string;
}

const records = import.meta.glob<SiteRecord>('../../data/sites/*.json', {
  eager: true,
  import: 'default',
});

/** Every rule by the name of its file. */
export const siteRecords: ReadonlyMap<string, SiteRecord> = new Map(
  Object.entries(records).map(([path, record]) => [path.replace(/^.*\/|\.json$/g, ''), record]),
);

const rules = [...siteRecords].map(([id, { hosts, off }]) => ({
  rule: { id, off } satisfies SiteRule,
  hosts: compileHostList(hosts.join('\n')),
}));

/** @returns the rule for a site, if there is one */
export const siteRuleFor = (site: Site): SiteRule | undefined =>
  rules.find(({ hosts }) => hosts.match(site)?.except === false)?.rule;
