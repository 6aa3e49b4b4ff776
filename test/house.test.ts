/**
 * The rules of the house, as tests: who may import whom, one door to the browser, words through t(),
 * logical styles, nothing from strings, no network. Each fault is a sentence to act on, and each rule
 * is shown a planted fault, so that none can pass by having gone blind.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noCodeFromStrings, noMarkupFromStrings, noNetwork } from './house/danger-rules.ts';
import { oneDoorToTheBrowser, polyfillIsNotNamed } from './house/door-rules.ts';
import {
  entrypointsKeepApart,
  importsRunOneWay,
  nodeStaysAtHome,
  noImportCircles,
  pageScriptIsLight,
  testsAreNotShipped,
} from './house/import-rules.ts';
import {
  everyWordIsShown,
  languagesShareTheirKeys,
  localesNameTheirLanguage,
  localesSuitTheBrowser,
  placeholdersAgree,
  pluralFormsFit,
} from './house/locale-rules';
import { findUnlocked } from './house/lock-rules.ts';
import type { Rule } from './house/rule.ts';
import { linksGoOneWay, threatsNameTheirTests } from './house/security-rules.ts';
import { readSourceFiles, sourceFile } from './house/source-files.ts';
import { inlineStylesAreLogical, stylesAreLogical } from './house/style-rules.ts';
import { testsAreHonest } from './house/test-rules.ts';
import {
  filesHaveGoodNames,
  filesHoldOneIdea,
  noLooseTestsAmongEntrypoints,
  projectSpeaksOfItselfAlone,
} from './house/tree-rules.ts';
import { pagesHaveNoWordsOfTheirOwn, wordsGoThroughT } from './house/word-rules.ts';

/** A rule, what is fine, and what it must find: path and text of one file each. */
interface Case {
  rule: Rule;
  fine: [path: string, text: string][];
  faults: [path: string, text: string][];
}

const app = 'entrypoints/popup/App.tsx';
const one = (path: string, ...texts: string[]) =>
  texts.map((text): [string, string] => [path, text]);

const cases: Record<string, Case> = {
  'imports run entrypoints → components → lib → data': {
    rule: importsRunOneWay,
    fine: [
      ['entrypoints/page/index.ts', "import { scan } from '@/lib/dom/scan';"],
      ['components/Card.tsx', "import { t } from '../lib/browser/i18n';"],
      ['lib/catalog/entities.ts', "import list from '../../data/entities/kraken.json';"],
    ],
    faults: [
      ['lib/core/model.ts', "import { scan } from '../dom/scan';"],
      ['lib/dom/scan.ts', "import { send } from '@/lib/browser/api';"],
      ['lib/browser/api.ts', "export { scan } from '../dom/scan';"],
      ['lib/catalog/entities.ts', "import type { Card } from '@/components/Card';"],
      ['components/Card.tsx', "import { send } from '@/lib/browser/api';"],
      ['components/Card.tsx', "const more = import('@/lib/catalog/incidents');"],
      ['entrypoints/background.ts', "import { start } from '@/lib/node/start';"],
    ],
  },
  'entrypoints keep apart': {
    rule: entrypointsKeepApart,
    fine: one(app, "import { Row } from './Row';"),
    faults: one(app, "import { App } from '../options/App';"),
  },
  'tests are not shipped': {
    rule: testsAreNotShipped,
    fine: [['lib/core/a.test.ts', "import { b } from './b.test';"]],
    faults: one('lib/core/a.ts', "import { b } from './b.test';", "import c from '@/test/c';"),
  },
  'Node stays at home': {
    rule: nodeStaysAtHome,
    fine: [['lib/node/start.ts', "import { readFileSync } from 'node:fs';"]],
    faults: one('lib/core/a.ts', "import { readFileSync } from 'node:fs';"),
  },
  'files do not import in circles': {
    rule: noImportCircles,
    fine: [['lib/core/a.ts', "import type { A } from './a';"]],
    faults: one('lib/core/a.ts', "import { a } from './a';"),
  },
  'the page script is light': {
    rule: pageScriptIsLight,
    fine: one(
      'entrypoints/page/index.ts',
      "import { matching } from '@/lib/catalog/matching';",
      "import type { Incident } from '@/lib/catalog/incidents';",
    ),
    faults: one(
      'entrypoints/page/index.ts',
      "import { incidents } from '@/lib/catalog/incidents';",
      "import { render } from 'preact';",
      "import nlp from 'compromise/one';",
    ),
  },
  'one door to the browser': {
    rule: oneDoorToTheBrowser,
    fine: [
      ['lib/browser/api.ts', "import { browser } from 'wxt/browser'; browser.runtime.id;"],
      ['entrypoints/background.ts', "import { defineBackground } from '#imports';"],
      ['lib/core/a.ts', "const kinds = { browser: 'x' }; kinds.browser.trim();"],
    ],
    faults: [
      ['entrypoints/background.ts', "import { browser, defineBackground } from '#imports';"],
      ['components/Card.tsx', "import { browser } from 'wxt/browser';"],
      ['lib/dom/scan.ts', 'chrome.runtime.id;'],
      ['lib/dom/scan.ts', 'globalThis.browser.runtime;'],
      ['lib/core/site/rules.ts', "import { storage } from '#imports';"],
    ],
  },
  'the polyfill is not named': {
    rule: polyfillIsNotNamed,
    fine: one('lib/browser/api.ts', "import { browser } from 'wxt/browser';"),
    faults: one('lib/browser/api.ts', "import browser from 'webextension-polyfill';"),
  },
  'words go through t()': {
    rule: wordsGoThroughT,
    fine: one(
      app,
      "export const A = () => <p title={t('a')}>{t('b', { n: 1 })} · <b class='plain'>{name}</b> 2021–</p>;",
      "const row = open ? 'wide' : 'narrow'; list.append(row);",
      "el.setAttribute('role', 'dialog'); params.append('tab', 'x');",
    ),
    faults: one(
      app,
      'export const A = () => <p>Nothing found</p>;',
      "export const A = () => <p>{found ? t('a') : 'Nothing found'}</p>;",
      "export const A = () => <p>{name ?? 'unknown'}</p>;",
      'export const A = () => <button title="Close">{x}</button>;',
      'export const A = () => <a aria-label={`Go to ${' + 'name}`}>{x}</a>;',
      "node.textContent = 'Nothing found';",
      "node.setAttribute('aria-label', 'Close');",
      "document.title = 'Reading ' + name;",
      "node.append('Loading');",
    ),
  },
  'pages have no words of their own': {
    rule: pagesHaveNoWordsOfTheirOwn,
    fine: one(
      'entrypoints/popup/index.html',
      '<!-- why --><title>Sidelight</title><div id="app"></div>',
    ),
    faults: one(
      'entrypoints/popup/index.html',
      '<title>Settings</title>',
      '<noscript>Please wait</noscript>',
    ),
  },
  'threats name their tests': {
    rule: threatsNameTheirTests,
    fine: one('SECURITY.md', '| threat | by |\n| --- | --- |\n| A page | `test/house.test.ts` |'),
    faults: one('SECURITY.md', '| A page asks | `lib/a.test.ts` |', '| A page asks | care |'),
  },
  'links go one way': {
    rule: linksGoOneWay,
    fine: one(app, 'export const A = () => <a href={dataPageLink()}>{t("a")}</a>;'),
    faults: one(app, 'export const A = () => <a href={source.url}>{t("a")}</a>;'),
  },
  'styles are logical': {
    rule: stylesAreLogical,
    fine: one(
      'components/card.css',
      '@media (max-width: 300px) { p { margin-inline-start: 1em; inset-block: 0; text-align: start } }',
      '/* margin-left: 1px; */ a:hover { color: red; transform-origin: left }',
    ),
    faults: one(
      'components/card.css',
      'p { margin-left: 1em }',
      'p { color: red; border-top-right-radius: 1em; }',
      'p { right: 0; }',
      'p { text-align: left }',
      'p { & b { max-width: 3em; } }',
    ),
  },
  'inline styles are logical': {
    rule: inlineStylesAreLogical,
    fine: one(app, 'export const A = () => <p style={{ marginInlineStart: 1 }} />;'),
    faults: one(app, 'export const A = () => <p style={{ marginLeft: 1 }} />;'),
  },
  'no markup from strings': {
    rule: noMarkupFromStrings,
    fine: one(app, 'node.textContent = text;'),
    faults: one(
      app,
      'node.innerHTML = text;',
      "node['outerHTML'] = text;",
      'export const A = () => <p dangerouslySetInnerHTML={{ __html: x }} />;',
      'node.insertAdjacentHTML("beforeend", x);',
      'document.write(x);',
    ),
  },
  'no code from strings': {
    rule: noCodeFromStrings,
    fine: one(app, 'setTimeout(run, 0);'),
    faults: one(app, 'eval(x);', "new Function('a', x);", "setTimeout('run()', 0);"),
  },
  'no network': {
    rule: noNetwork,
    fine: [['lib/node/start.ts', 'await fetch(address);'], ...one(app, 'cache.get(x);')],
    faults: one(
      app,
      'await fetch(address);',
      'navigator.sendBeacon(address);',
      'new WebSocket(address);',
      'globalThis.fetch(address);',
      'new Image().src = address;',
    ),
  },
  'files hold one idea': {
    rule: filesHoldOneIdea,
    fine: [['lib/core/a.ts', 'a;\n'.repeat(250)]],
    faults: one('lib/core/a.ts', 'a;\n'.repeat(301)),
  },
  'files have good names': {
    rule: filesHaveGoodNames,
    fine: [app, 'components/IncidentView.tsx', 'lib/core/page-digest.dom.test.ts'].map((path) => [
      path,
      '',
    ]),
    faults: ['lib/core/utils.ts', 'lib/core/pageDigest.ts', 'components/incident-view.tsx'].map(
      (path) => [path, ''],
    ),
  },
  'no loose tests among entrypoints': {
    rule: noLooseTestsAmongEntrypoints,
    fine: [['entrypoints/popup/app.test.ts', '']],
    faults: [['entrypoints/background.test.ts', '']],
  },
  'the project speaks of itself alone': {
    rule: projectSpeaksOfItselfAlone,
    fine: one('README.md', 'see test/pages and https://example.org/home/a'),
    faults: one('README.md', ['', 'home', 'me', 'a'].join('/'), ['..', 'shared'].join('/')),
  },
  'tests can fail, run, and do not sleep': {
    rule: testsAreHonest,
    fine: one('test/a.test.ts', "it.skipIf(!seeds)('a', () => { expect(1).toBe(1); });"),
    faults: one(
      'test/a.test.ts',
      "it('a', () => { expect(list.every(Boolean)); });",
      "it.only('a', run);",
      "it.skip('a', run);",
      'await new Promise((go) => setTimeout(go, 500));',
      'await page.waitForTimeout(5);',
    ),
  },
};

const tree = readSourceFiles();

it('sees the tree', () => {
  const paths = tree.map((file) => file.path);
  expect(paths).toContain('lib/core/model.ts');
  expect(paths).toContain('test/house.test.ts');
  expect(paths.length).toBeGreaterThan(50);
});

describe.each(Object.entries(cases))('%s', (_name, { rule, fine, faults }) => {
  it('holds in the whole tree', () => {
    expect(rule(tree)).toEqual([]);
  });

  it.each(fine)('leaves %s in peace: %s', (path, text) => {
    expect(rule([sourceFile(path, text)])).toEqual([]);
  });

  it.each(faults)('finds the fault planted in %s: %s', (path, text) => {
    expect(rule([sourceFile(path, text)])).toHaveLength(1);
  });
});

describe('words in data/locales', () => {
  const words = sourceFile(
    'data/locales/en.yml',
    'a:\n  b: Hello\n  c:\n    one: One\n    other: Many',
  );

  it.each([
    ["t('a.b'); t('a.c', { count });", 0],
    ['t(`a.${' + 'name}`);', 0],
    ["t('a.b');", 1],
  ])('are all shown by %s, but for %i', (code, unshown) => {
    expect(everyWordIsShown([words, sourceFile('components/A.tsx', code)])).toHaveLength(unshown);
  });

  it('may name the manifest', () => {
    const manifest = sourceFile('wxt.config.ts', "x('__MSG_a_b__', '__MSG_a_c__');");
    expect(everyWordIsShown([words, manifest])).toEqual([]);
  });

  it('have the keys that English has', () => {
    const arabic = sourceFile('data/locales/ar.yml', 'a:\n  d: x\n  c:\n    few: x\n    many: x');
    expect(languagesShareTheirKeys([words, arabic])).toHaveLength(1);
  });

  const of = (lang: string, text: string) => [
    sourceFile(
      'data/locales/en.yml',
      'a:\n  b: Hello {name}\n  c:\n    one: "{count} x"\n    other: "{count} x"',
    ),
    sourceFile(`data/locales/${lang}.yml`, text),
  ];
  const forms = (...names: string[]) =>
    `a:\n  c:\n${names.map((name) => `    ${name}: "{count} x"\n`).join('')}`;

  it.each([
    ['sv', 'a:\n  b: Hej {name}', 0],
    ['sv', 'a:\n  b: Hej', 1],
    ['sv', 'a:\n  b: Hej {namn}', 1],
    ['ar', 'a:\n  c:\n    one: x\n    two: x\n    few: "{count} x"', 0],
    ['ar', 'a:\n  c:\n    one: x\n    few: x', 1],
  ])('fill in the names that English fills in (%s: %s)', (lang, text, faults) => {
    expect(placeholdersAgree(of(lang, text))).toHaveLength(faults);
  });

  it.each([
    ['sv', forms('one', 'other'), 0],
    ['fr', forms('one', 'other'), 0],
    ['fr', forms('one', 'many', 'other'), 0],
    ['ru', forms('one', 'few', 'many', 'other'), 0],
    ['ru', forms('one', 'other'), 2],
    ['ar', forms('zero', 'one', 'two', 'few', 'many', 'other'), 0],
    ['sv', forms('one', 'two', 'other'), 1],
    ['sv', 'a:\n  c: x', 1],
    ['sv', 'a:\n  b:\n    one: x\n    other: x', 1],
  ])('have the plural forms of their language (%s: %s)', (lang, text, faults) => {
    expect(pluralFormsFit(of(lang, text))).toHaveLength(faults);
  });

  it('say of which language they are, in what browsers and stores take', () => {
    const good = 'extension:\n  language: sv\n  description: x';
    expect(localesNameTheirLanguage([sourceFile('data/locales/sv.yml', good)])).toEqual([]);
    expect(localesNameTheirLanguage([sourceFile('data/locales/fr.yml', good)])).toHaveLength(1);
    const bad = `extension:\n  description: ${'x'.repeat(133)}\na: 5 $`;
    expect(localesSuitTheBrowser([sourceFile('data/locales/sv.yml', bad)])).toHaveLength(2);
  });

  it('hold so in the whole tree', () => {
    const rules = [
      everyWordIsShown,
      languagesShareTheirKeys,
      placeholdersAgree,
      pluralFormsFit,
      localesNameTheirLanguage,
      localesSuitTheBrowser,
    ];
    expect(rules.flatMap((rule) => rule(tree))).toEqual([]);
  });
});

it('follows the page script through the files it imports', () => {
  const files = [
    sourceFile('entrypoints/page/index.ts', "import '@/lib/core/a';"),
    sourceFile('lib/core/a.ts', "import 'compromise';"),
  ];
  expect(pageScriptIsLight(files)[0]).toContain('entrypoints/page/index.ts → lib/core/a.ts');
});

it('finds a circle of several files once', () => {
  const files = [
    sourceFile('lib/core/a.ts', "import './b';"),
    sourceFile('lib/core/b.ts', "import './c';"),
    sourceFile('lib/core/c.ts', "import './a';"),
  ];
  expect(noImportCircles(files)).toHaveLength(1);
});

describe('the lock file', () => {
  it('serves every machine', () => {
    expect(findUnlocked(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([]);
  });

  it('would be found to lack the package of another system', () => {
    const packages = {
      'node_modules/tool': { optionalDependencies: { 'tool-linux': '1', 'tool-mac': '1' } },
      'node_modules/tool-linux': {},
    };
    expect(findUnlocked({ packages })).toHaveLength(1);
  });
});
