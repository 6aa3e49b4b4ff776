/**
 * One line of a site list, read. "www." is ignored, "*." stands for every host under a name and the
 * name itself (as in the browsers' match patterns), "!" says "but not this one", and "#" begins a
 * comment. A line that cannot be read is a value with its reason: it stays in the list and is marked.
 */

import { parseUrl } from './parse-url';

/** A host as rules and addresses compare it. */
export interface Site {
  /** ASCII, lower case, without "www." and without a final dot; `file:` for files of this computer. */
  host: string;
  /** Empty for the scheme's own port. */
  port: string;
}

export interface HostRule extends Site {
  /** Also every host under this one. */
  subdomains: boolean;
  /** Takes its hosts out of a wider line again. */
  except: boolean;
  /** ISO date: the line was written by the popup's or the menu's switch on that day. */
  chosen?: string;
}

export type BadLineReason =
  | 'space'
  | 'several'
  | 'scheme'
  | 'path'
  | 'user-info'
  | 'port'
  | 'wildcard-place'
  | 'wildcard-address'
  | 'empty-label'
  | 'too-long'
  | 'label-too-long'
  | 'address'
  | 'characters';

export type HostLine =
  | { kind: 'blank' }
  | { kind: 'comment' }
  | { kind: 'rule'; rule: HostRule }
  | { kind: 'bad'; reason: BadLineReason };

/** The one site that has no host: pages opened from disk. */
const FILE_SITE: Site = { host: 'file:', port: '' };

/** RFC 1035, section 2.3.4, without the length bytes: what the name system can carry. */
const MAX_HOST = 253;
const MAX_LABEL = 63;

/** Names of plain letters need no URL parser: lists of 50,000 lines are made of them. */
const PLAIN_HOST =
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const SWITCHED = /^\d{4}-\d{2}-\d{2}$/;

const withoutWww = (host: string): string =>
  host.startsWith('www.') && host.indexOf('.', 4) > 0 ? host.slice(4) : host;

/** Reads one line of a list. Never throws, whatever the line. */
export function parseHostLine(line: string): HostLine {
  const text = line.trim();
  if (text === '') return { kind: 'blank' };
  if (text.startsWith('#')) return { kind: 'comment' };
  const comment = /\s#/.exec(text);
  let rest = comment ? text.slice(0, comment.index) : text;
  const note = comment ? text.slice(comment.index + 2).trim() : '';
  const except = rest.startsWith('!');
  if (except) rest = rest.slice(1).trimStart();

  const read = readHost(rest);
  if (typeof read === 'string') return { kind: 'bad', reason: read };
  return {
    kind: 'rule',
    rule: { ...read, except, ...(SWITCHED.test(note) && { chosen: note }) },
  };
}

function readHost(text: string): (Site & { subdomains: boolean }) | BadLineReason {
  if (/^file:(?:\/{2,3})?$/i.test(text)) return { ...FILE_SITE, subdomains: false };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
  if (scheme && !/^https?$/i.test(scheme[1]!)) return 'scheme';
  // A pasted address is welcome as long as it names a host and nothing narrower.
  let rest = (scheme ? text.slice(scheme[0].length) : text).replace(/\/$/, '');
  if (/[,;|]/.test(rest)) return 'several';
  if (/\s/.test(rest)) return 'space';
  if (/[/?#\\]/.test(rest)) return 'path';
  if (rest.includes('@')) return 'user-info';
  const subdomains = rest.startsWith('*.');
  if (subdomains) rest = rest.slice(2);
  if (rest.includes('*')) return 'wildcard-place';

  let port = '';
  const bareIpv6 = !rest.startsWith('[') && rest.split(':').length > 2;
  if (bareIpv6) rest = `[${rest}]`;
  const colon = /:([^:\]]*)$/.exec(rest);
  if (colon && !bareIpv6) {
    if (!/^\d{1,5}$/.test(colon[1]!) || Number(colon[1]) > 65_535) return 'port';
    port = String(Number(colon[1]));
    rest = rest.slice(0, colon.index);
  }

  const host = canonicalHost(rest);
  if (typeof host !== 'string') return host.reason;
  if (subdomains && isAddress(host)) return 'wildcard-address';
  return { host: subdomains ? host : withoutWww(host), port, subdomains };
}

/** ASCII form of a host, by the URL standard's host parser (IDNA, IPv4 in every notation, IPv6). */
function canonicalHost(text: string): string | { reason: BadLineReason } {
  const lower = text.toLowerCase().replace(/\.$/, '');
  if (lower.length <= MAX_HOST && PLAIN_HOST.test(lower) && !lower.includes('xn--')) return lower;
  if (lower === '' || lower.startsWith('.') || lower.includes('..'))
    return { reason: 'empty-label' };
  if (lower.includes('%')) return { reason: 'characters' };
  const url = parseUrl(`http://${lower}/`);
  if (!url) return { reason: /^\[|^[\d.]+$/.test(lower) ? 'address' : 'characters' };
  if (url.pathname !== '/') return { reason: 'path' };
  if (isAddress(url.hostname)) return url.hostname;
  const host = url.hostname.replace(/\.$/, '');
  if (host.length > MAX_HOST) return { reason: 'too-long' };
  if (host.split('.').some((label) => label.length > MAX_LABEL))
    return { reason: 'label-too-long' };
  return host;
}

/** True for IPv4 and IPv6 hosts in the form that `URL.hostname` gives. */
export const isAddress = (host: string): boolean =>
  host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host);

/**
 * The site of a page's address.
 * @returns undefined for addresses that no list can name: the browser's own pages, `data:`, `blob:` …
 */
export function siteOf(url: string): Site | undefined {
  const address = parseUrl(url);
  if (!address) return undefined;
  const { protocol, hostname, port } = address;
  if (protocol === 'file:') return FILE_SITE;
  if ((protocol !== 'http:' && protocol !== 'https:') || hostname === '') return undefined;
  return { host: withoutWww(hostname.replace(/\.$/, '')), port };
}

/** A site as a line of a list says it, and as the popup's switch is labelled. */
export const siteName = ({ host, port }: Site): string => (port === '' ? host : `${host}:${port}`);
