/** Where a report can be sent by the reader's own hand: what `bugs` in package.json offers. */
import { toSafeLink } from './safe-link';

/** As npm defines it: an address, or an address and a mailbox. */
export type Bugs = string | { url?: string; email?: string } | null;

export interface ReportLinks {
  mail?: string;
  issue?: string;
}

/** Issue trackers that fill in a new issue from its address. */
const TAKES_TEXT = /^https:\/\/(?:github\.com|codeberg\.org)\/[^/]+\/[^/]+\/issues\/?$/;

/** Links that hold the whole text and send nothing by themselves. */
export function reportLinks(bugs: Bugs, subject: string, text: string): ReportLinks {
  const { url, email } = typeof bugs === 'string' ? toParts(bugs) : (bugs ?? {});
  const links: ReportLinks = {};
  // The mailbox stands unencoded but for what would end it; the rest by RFC 6068, spaces as %20.
  if (email?.includes('@')) {
    links.mail = `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  }
  if (url !== undefined && toSafeLink(url) !== undefined) {
    links.issue = TAKES_TEXT.test(url)
      ? `${url.replace(/\/$/, '')}/new?title=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
      : url;
  }
  return links;
}

const toParts = (bugs: string) =>
  bugs.includes('@') && !bugs.includes('/') ? { email: bugs } : { url: bugs };
