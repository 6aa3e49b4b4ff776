/** Every word a reader sees comes from data/locales through t(), so that it can be translated. */
import { isShipped, type Rule } from './rule.ts';
import {
  isNode,
  literalText,
  nameOf,
  place,
  type SourceFile,
  type SyntaxNode,
  walk,
} from './source-files.ts';

const SPOKEN_ATTRIBUTES = new Set([
  'title',
  'alt',
  'label',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
]);
const SPOKEN_PROPERTIES = new Set([
  'textContent',
  'innerText',
  'nodeValue',
  'title',
  'alt',
  'label',
  'placeholder',
  'ariaLabel',
  'ariaDescription',
  'ariaRoleDescription',
]);
/** Calls whose text arguments land on the page. */
const SPOKEN_CALLS = new Set([
  'createTextNode',
  'append',
  'prepend',
  'replaceChildren',
  'alert',
  'confirm',
]);

const hasLetters = (text: string | undefined): text is string => /\p{L}/u.test(text ?? '');

const wayOut = "put it into data/locales/en.yml and show it with t('key')";

export const wordsGoThroughT: Rule = (files) =>
  files
    .filter((file) => isShipped(file.path) && file.program)
    .flatMap((file) => {
      const found: string[] = [];
      const say = (node: SyntaxNode, words: string) =>
        found.push(
          `${place(file, node.start)} shows the words "${words.trim().slice(0, 40)}": ${wayOut}`,
        );
      walk(file.program!, (node) => {
        for (const words of spokenWords(node)) say(node, words);
      });
      return found;
    });

function spokenWords(node: SyntaxNode): string[] {
  switch (node.type) {
    case 'JSXText':
      return [node.value as string].filter(hasLetters);
    case 'JSXElement':
    case 'JSXFragment':
      return (node.children as SyntaxNode[])
        .filter((child) => child.type === 'JSXExpressionContainer')
        .flatMap((child) => outcomes(child.expression))
        .filter(hasLetters);
    case 'JSXAttribute': {
      if (!SPOKEN_ATTRIBUTES.has(nameOf(node.name) ?? '')) return [];
      const value = node.value as SyntaxNode | null;
      return outcomes(value?.type === 'JSXExpressionContainer' ? value.expression : value).filter(
        hasLetters,
      );
    }
    case 'AssignmentExpression': {
      const isProperty = (node.left as SyntaxNode).type === 'MemberExpression';
      return isProperty && SPOKEN_PROPERTIES.has(nameOf(node.left) ?? '')
        ? outcomes(node.right).filter(hasLetters)
        : [];
    }
    case 'CallExpression':
      return spokenArguments(node);
    default:
      return [];
  }
}

function spokenArguments(call: SyntaxNode): string[] {
  const name = nameOf(call.callee) ?? '';
  const [first, second] = call.arguments as SyntaxNode[];
  if (name === 'setAttribute' && SPOKEN_ATTRIBUTES.has(literalText(first) ?? '')) {
    return outcomes(second).filter(hasLetters);
  }
  if (!SPOKEN_CALLS.has(name)) return [];
  const onNodes = !/^(?:params|search|form|data|headers|url)/i.test(
    nameOf((call.callee as SyntaxNode).object) ?? '',
  );
  return onNodes ? (call.arguments as SyntaxNode[]).flatMap(outcomes).filter(hasLetters) : [];
}

/** The literal texts that an expression can come to: both arms of a choice, both sides of `??`. */
function outcomes(node: unknown): (string | undefined)[] {
  if (!isNode(node)) return [];
  if (node.type === 'ConditionalExpression') {
    return [...outcomes(node.consequent), ...outcomes(node.alternate)];
  }
  if (node.type === 'LogicalExpression') return [...outcomes(node.left), ...outcomes(node.right)];
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    return [...outcomes(node.left), ...outcomes(node.right)];
  }
  return [literalText(node)];
}

/** `<title>` is needed before any script runs; the name of the product is the same everywhere. */
const SAME_EVERYWHERE = /^\s*(?:Sidelight|__MSG_\w+__)?\s*$/;

export const pagesHaveNoWordsOfTheirOwn: Rule = (files) =>
  files
    .filter((file) => /^entrypoints\/.*\.html$/.test(file.path))
    .flatMap((file) =>
      htmlWords(file).map((words) => `${file.path} shows the words "${words}": ${wayOut}`),
    );

function htmlWords(file: SourceFile): string[] {
  const body = file.text.replace(/<!--.*?-->|<(script|style)\b.*?<\/\1>/gs, '');
  return [...body.matchAll(/>([^<]+)</g)]
    .map((match) => match[1]!)
    .filter((text) => hasLetters(text) && !SAME_EVERYWHERE.test(text))
    .map((text) => text.trim());
}
