/** Only lib/browser speaks to the browser's extension API and to WXT's storage. */
import { isShipped, type Rule } from './rule.ts';
import { nameOf, place, type SourceFile, type SyntaxNode, walk } from './source-files.ts';

const API_MODULES =
  /^(?:wxt\/browser|wxt\/storage|wxt\/utils\/storage|@wxt-dev\/storage|webextension-polyfill|idb)$/;
const WXT_DEFINERS = /^define[A-Z]/;

const outsideTheDoor = (files: readonly SourceFile[]) =>
  files.filter(
    (file) => isShipped(file.path) && file.program && !file.path.startsWith('lib/browser/'),
  );

export const oneDoorToTheBrowser: Rule = (files) =>
  outsideTheDoor(files).flatMap((file) => [...importedApi(file), ...globalApi(file)]);

const wayOut = 'give lib/browser a function with a name of its own and call that';

const importedApi = (file: SourceFile): string[] =>
  file.imports
    .filter(
      (each) =>
        (API_MODULES.test(each.specifier) && !each.typeOnly) ||
        (each.specifier === '#imports' &&
          !(
            file.path.startsWith('entrypoints/') &&
            each.names.every((name) => WXT_DEFINERS.test(name))
          )),
    )
    .map(
      (each) => `${file.path} imports ${each.names.join(', ')} from ${each.specifier}: ${wayOut}`,
    );

const globalApi = (file: SourceFile): string[] => {
  const found: string[] = [];
  walk(file.program!, (node) => {
    if (node.type !== 'MemberExpression') return;
    const object = node.object as SyntaxNode;
    const ofGlobal = nameOf(object) === 'globalThis' || nameOf(object) === 'self';
    const name = ofGlobal ? nameOf(node.property) : nameOf(object);
    if (object.type !== 'Identifier' || (name !== 'browser' && name !== 'chrome')) return;
    found.push(`${place(file, node.start)} uses ${name}.${nameOf(node)}: ${wayOut}`);
  });
  return found;
};

export const polyfillIsNotNamed: Rule = (files) =>
  files
    .filter((file) => isShipped(file.path))
    .flatMap((file) =>
      file.imports
        .filter((each) => each.specifier === 'webextension-polyfill' && !each.typeOnly)
        .map(
          () =>
            `${file.path} imports webextension-polyfill by name: import { browser } from 'wxt/browser'`,
        ),
    );
