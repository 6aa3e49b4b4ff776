/** What SECURITY.md promises is shown by tests that exist. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rule } from './rule.ts';

const FILE = 'SECURITY.md';
const root = fileURLToPath(new URL('../../', import.meta.url));

export const threatsNameTheirTests: Rule = (files) => {
  const text = files.find(({ path }) => path === FILE)?.text ?? '';
  const rows = text.split('\n').filter((line) => /^\| (?!threat|---)/.test(line));
  return rows.flatMap((row) => {
    const named = [...row.matchAll(/`([^`]+\.test\.tsx?)`/g)].map((match) => match[1]!);
    const threat = row.split('|')[1]!.trim();
    if (named.length === 0)
      return [`${FILE}: "${threat}" names no test: name the one that shows it`];
    return named
      .filter((path) => !existsSync(root + path))
      .map((path) => `${FILE}: "${threat}" names ${path}, which is not there`);
  });
};

/** Addresses of records and pins become links in one place, which knows what may be opened. */
export const linksGoOneWay: Rule = (files) =>
  files
    .filter(({ path }) => /^(?:components|entrypoints)\/.*\.tsx$/.test(path))
    .filter(({ path }) => path !== 'components/OutsideLink.tsx')
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\bhref=\{([^}]*)\}?/g)]
        .map((match) => match[1]!)
        .filter((made) => !/^(?:dataPageLink\(|libraryLink\(|toHash\(|links\.|`#)/.test(made))
        .map(
          (made) =>
            `${path} makes a link of ${made}: use <OutsideLink>, which opens http and https alone`,
        ),
    );
