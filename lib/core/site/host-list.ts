/**
 * A site list: one host per line, kept as the text that was typed, so that comments, blank lines and
 * lines that cannot be read are never lost. Here it is read, asked, edited and merged.
 */
import { type HostLine, type HostRule, isAddress, parseHostLine, type Site } from './host-rule';

export type NumberedLine = HostLine & {
  /** From 1, as the reader counts. */
  number: number;
  text: string;
};

/** The twin of `parseHostList` for asking: built once per text. */
export interface HostList {
  readonly text: string;
  /** How many lines are rules, and how many could not be read. */
  readonly rules: number;
  readonly bad: number;
  /**
   * The line that decides about a site: the same host and port, then the same host, then the longest
   * "*." line; of two lines that say the same, the last.
   */
  match(site: Site): HostRule | undefined;
}

const ruleKey = ({ host, port, subdomains }: Site & { subdomains: boolean }): string =>
  `${subdomains ? '*.' : ''}${host}:${port}`;

const splitLines = (text: string): string[] => text.split(/\r\n|\n|\r/);

/** Reads every line. Never throws; linear in the text's length. */
export function parseHostList(text: string): NumberedLine[] {
  return splitLines(text).map((line, at) => ({
    ...parseHostLine(line),
    number: at + 1,
    text: line,
  }));
}

/** Builds the list that can be asked. */
export function compileHostList(text: string): HostList {
  const rules = new Map<string, HostRule>();
  let count = 0;
  let bad = 0;
  for (const line of splitLines(text)) {
    const read = parseHostLine(line);
    if (read.kind === 'bad') bad += 1;
    if (read.kind !== 'rule') continue;
    count += 1;
    rules.set(ruleKey(read.rule), read.rule);
  }
  const lookUp = (host: string, port: string, subdomains: boolean): HostRule | undefined =>
    (port === '' ? undefined : rules.get(ruleKey({ host, port, subdomains }))) ??
    rules.get(ruleKey({ host, port: '', subdomains }));
  return {
    text,
    rules: count,
    bad,
    match({ host, port }) {
      const exact = lookUp(host, port, false);
      if (exact || isAddress(host)) return exact;
      for (let rest = host; ; ) {
        const found = lookUp(rest, port, true);
        if (found) return found;
        const dot = rest.indexOf('.');
        if (dot < 0) return undefined;
        rest = rest.slice(dot + 1);
      }
    },
  };
}

/** Takes out the lines that name exactly this site; every other line stays as it was typed. */
export function removeSite(text: string, site: Site): string {
  const key = ruleKey({ ...site, subdomains: false });
  const kept = splitLines(text).filter((line) => {
    const read = parseHostLine(line);
    return read.kind !== 'rule' || ruleKey(read.rule) !== key;
  });
  return kept.join('\n');
}

/** Adds a line at the end, on a line of its own. */
export function appendLine(text: string, line: string): string {
  if (text === '') return `${line}\n`;
  return `${text}${text.endsWith('\n') ? '' : '\n'}${line}\n`;
}

/** What an import did, to be said to the reader. */
export interface HostListMerge {
  text: string;
  added: number;
  already: number;
  /** Lines that say the opposite of a line of mine: mine stays, theirs is not taken. */
  contrary: number;
  /** Lines that cannot be read and were taken over to be marked. */
  bad: number;
}

/** Adds the lines of another list to mine. Nothing of mine changes; comments come along once. */
export function mergeHostLists(mine: string, theirs: string): HostListMerge {
  const rules = new Map<string, boolean>();
  const other = new Set<string>();
  for (const line of parseHostList(mine)) {
    if (line.kind === 'rule') rules.set(ruleKey(line.rule), line.rule.except);
    else other.add(line.text.trim());
  }
  const result: HostListMerge = { text: mine, added: 0, already: 0, contrary: 0, bad: 0 };
  const taken: string[] = [];
  for (const line of parseHostList(theirs)) {
    const text = line.text.trim();
    if (line.kind === 'rule') {
      const key = ruleKey(line.rule);
      const except = rules.get(key);
      if (except === undefined) {
        rules.set(key, line.rule.except);
        taken.push(text);
        result.added += 1;
      } else if (except === line.rule.except) result.already += 1;
      else result.contrary += 1;
    } else if (line.kind !== 'blank' && !other.has(text)) {
      other.add(text);
      taken.push(text);
      if (line.kind === 'bad') result.bad += 1;
    }
  }
  if (taken.length > 0) result.text = appendLine(mine, taken.join('\n'));
  return result;
}
