/** Who may import whom: entrypoints → components → lib → data, and the lines inside lib. */
import { isShipped, isTest, type Rule } from './rule.ts';
import type { Import, SourceFile } from './source-files.ts';

/** What lib/browser has for views: words, and numbers and dates in them. */
const WORDS = ['lib/browser/i18n', 'lib/browser/format', 'lib/browser/labels'];

/** A room, by the folder a path lies in, and the rooms it may import. The first that fits counts. */
const ROOMS: { room: string; may: string[] }[] = [
  {
    room: 'entrypoints',
    may: ['entrypoints', 'components', 'lib/core', 'lib/dom', 'lib/browser', 'lib/catalog'],
  },
  { room: 'components', may: ['components', 'lib/core', ...WORDS] },
  { room: 'lib/core', may: ['lib/core'] },
  { room: 'lib/dom', may: ['lib/dom', 'lib/core'] },
  { room: 'lib/browser', may: ['lib/browser', 'lib/core'] },
  { room: 'lib/catalog', may: ['lib/catalog', 'lib/core', 'data'] },
  {
    room: 'lib/node',
    may: ['lib/node', 'lib/core', 'lib/catalog', 'lib/browser/messages', 'data'],
  },
  { room: 'data', may: [] },
];

/** What the page script must never carry: every page the reader opens pays for it. */
const TOO_HEAVY_FOR_PAGES = [
  /^components\//,
  /^lib\/catalog\/(?!(?:matching|sites)(?:$|-))/,
  /^preact/,
  /^compromise/,
];

const isIn = (path: string, room: string) => path === room || path.startsWith(`${room}/`);

export const importsRunOneWay: Rule = (files) =>
  files
    .filter((file) => !isTest(file.path))
    .flatMap((file) => {
      const home = ROOMS.find(({ room }) => isIn(file.path, room));
      if (!home) return [];
      return file.imports
        .filter(
          (each) => each.local !== undefined && !home.may.some((room) => isIn(each.local!, room)),
        )
        .map(
          (each) =>
            `${file.path} imports ${each.specifier}, but ${home.room} may import only ${home.may.join(', ') || 'nothing'}: move the shared part to a room below, or pass it in as an argument`,
        );
    });

export const entrypointsKeepApart: Rule = (files) =>
  files
    .filter((file) => file.path.startsWith('entrypoints/') && !isTest(file.path))
    .flatMap((file) =>
      file.imports
        .filter(
          (each) => each.local?.startsWith('entrypoints/') && door(each.local) !== door(file.path),
        )
        .map(
          (each) =>
            `${file.path} imports ${each.specifier} of another entrypoint: put what both need into lib/ or components/`,
        ),
    );

/** "popup" of "entrypoints/popup/App.tsx". */
const door = (path: string) => path.split('/')[1]?.replace(/\..*$/, '');

export const testsAreNotShipped: Rule = (files) =>
  files
    .filter((file) => isShipped(file.path))
    .flatMap((file) =>
      file.imports
        .filter((each) => each.local && (isTest(`${each.local}.ts`) || isIn(each.local, 'test')))
        .map(
          (each) => `${file.path} imports the test ${each.specifier}: shipped code knows no tests`,
        ),
    );

export const nodeStaysAtHome: Rule = (files) =>
  files
    .filter((file) => isShipped(file.path))
    .flatMap((file) =>
      file.imports
        .filter((each) => each.specifier.startsWith('node:'))
        .map(
          (each) =>
            `${file.path} imports ${each.specifier}, which no browser has: such code belongs in lib/node`,
        ),
    );

export const pageScriptIsLight: Rule = (files) => {
  const byPath = new Map(files.map((file) => [withoutExtension(file.path), file]));
  const found: string[] = [];
  const seen = new Set<string>();
  const follow = (path: string, road: string[]): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const file = byPath.get(path) ?? byPath.get(`${path}/index`);
    for (const each of file ? bundledImports(file) : []) {
      const target = each.local ?? each.specifier;
      const steps = [...road, file!.path];
      if (TOO_HEAVY_FOR_PAGES.some((heavy) => heavy.test(target))) {
        found.push(
          `the page script carries ${target} (by ${steps.join(' → ')}): it may use only what finds and marks names; let the background do the rest and send a message`,
        );
      } else if (each.local) follow(each.local, steps);
    }
  };
  follow('entrypoints/page/index', []);
  return found;
};

const withoutExtension = (path: string) => path.replace(/\.tsx?$/, '');

const bundledImports = (file: SourceFile): Import[] =>
  file.imports.filter((each) => !each.typeOnly);

export const noImportCircles: Rule = (files) => {
  const byPath = new Map(files.map((file) => [withoutExtension(file.path), file]));
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, road: string[]): void => {
    if (road.includes(path)) {
      const circle = [...road.slice(road.indexOf(path)), path];
      found.push(
        `${circle.join(' → ')} import each other in a circle: move what they share into a file of its own`,
      );
      return;
    }
    const file = byPath.get(path);
    if (!file || done.has(path)) return;
    for (const each of bundledImports(file)) if (each.local) follow(each.local, [...road, path]);
    done.add(path);
  };
  for (const path of byPath.keys()) follow(path, []);
  return found;
};
