/** The shape of the tree: names, sizes, and that the project speaks of itself alone. */
import { basename } from 'node:path';
import { isTest, type Rule } from './rule.ts';

const CODE = /\.tsx?$/;
/** House style asks at 250 which second idea got in; at 300 it has. */
const MOST_LINES = 300;

export const filesHoldOneIdea: Rule = (files) =>
  files
    .filter((file) => CODE.test(file.path) && !isTest(file.path))
    .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(
      ({ path, lines }) =>
        `${path} has ${lines} lines, ${MOST_LINES} is the most: find the second idea in it and give it a file`,
    );

export const filesHaveGoodNames: Rule = (files) =>
  files
    .filter((file) => CODE.test(file.path))
    .flatMap(({ path }) => {
      const name = basename(path).replace(/(?:\.dom)?(?:\.test)?(?:\.config)?\.tsx?$/, '');
      if (/^(?:utils?|helpers?|managers?|misc|common)$/.test(name)) {
        return [`${path} is named after nothing: name it after what it exports`];
      }
      const isComponent = path.endsWith('.tsx') && name !== 'main' && !isTest(path);
      const good = isComponent ? /^[A-Z][A-Za-z0-9]*$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?$/;
      if (good.test(name) || (isTest(path) && /^[A-Za-z0-9]+$/.test(name))) return [];
      return [`${path} should be named in ${isComponent ? 'PascalCase' : 'kebab-case'}`];
    });

export const noLooseTestsAmongEntrypoints: Rule = (files) =>
  files
    .filter((file) => /^entrypoints\/[^/]+\.test\.tsx?$/.test(file.path))
    .map(
      (file) =>
        `${file.path} would be built as an entrypoint: move it into the entrypoint's folder`,
    );

/** Spelled in pieces, so that this file does not break its own rule. */
const OF_ONE_MACHINE = [
  new RegExp(`/(?:${['work', 'farm', 'home', 'Users'].join('|')})/`),
  new RegExp(`/${'tmp'}/\\w`),
  new RegExp(['registry', 'npmjs'].join('\\.')),
  new RegExp(['deb', 'debian'].join('\\.')),
];
const SIBLING = /\.\.\/shared\b/;

export const projectSpeaksOfItselfAlone: Rule = (files) =>
  files.flatMap((file) =>
    file.text.split('\n').flatMap((line, index) => {
      const withoutAddresses = line.replace(/\b(?:https?|file):\/\/\S+/g, (address) =>
        OF_ONE_MACHINE.slice(2).some((host) => host.test(address)) ? address : '',
      );
      const where = `${file.path}:${index + 1}`;
      if (OF_ONE_MACHINE.some((path) => path.test(withoutAddresses))) {
        return [`${where} names a path or host of one machine: use a path from the project root`];
      }
      if (SIBLING.test(line) && !isTest(file.path)) {
        return [
          `${where} names a folder beside the project: only tests may look there, and go on without it`,
        ];
      }
      return [];
    }),
  );
