/** Styles name sides by the flow of the text, so that Arabic and Hebrew come out right unasked. */
import { isTest, type Rule } from './rule.ts';
import { isNode, nameOf, place, type SyntaxNode, walk } from './source-files.ts';

const SIDE = '(?:left|right|top|bottom)';
const PHYSICAL = new RegExp(
  `^(?:${SIDE}|(?:margin|padding|border|scroll-margin|scroll-padding)-${SIDE}(?:-\\w+)?|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height))$`,
);
const PHYSICAL_VALUES = /^\s*(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;

const wayOut =
  'use the logical name (margin-inline-start, inset-block-end, inline-size, text-align: start …)';

export const stylesAreLogical: Rule = (files) =>
  files
    .filter((file) => file.path.endsWith('.css') && !isTest(file.path))
    .flatMap((file) =>
      declarations(file.text)
        .filter(({ property, whole }) => PHYSICAL.test(property) || PHYSICAL_VALUES.test(whole))
        .map(({ whole, offset }) => `${place(file, offset)} has "${whole.trim()}": ${wayOut}`),
    );

/** Declarations of a style sheet; media features stand in brackets and are none. */
function declarations(css: string): { property: string; whole: string; offset: number }[] {
  const bare = css.replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...bare.matchAll(/(?<=[{};]\s*)([a-z-]+)\s*:[^;{}]*(?=[;}])/g)].map((match) => ({
    property: match[1]!,
    whole: match[0],
    offset: match.index,
  }));
}

export const inlineStylesAreLogical: Rule = (files) =>
  files
    .filter((file) => file.path.endsWith('.tsx') && !isTest(file.path))
    .flatMap((file) => {
      const found: string[] = [];
      walk(file.program!, (node) => {
        if (node.type !== 'JSXAttribute' || nameOf(node.name) !== 'style') return;
        for (const property of styleProperties(node.value)) {
          if (PHYSICAL.test(property)) {
            found.push(`${place(file, node.start)} styles "${property}": ${wayOut}`);
          }
        }
      });
      return found;
    });

function styleProperties(value: unknown): string[] {
  if (!isNode(value)) return [];
  const object = value.expression as SyntaxNode | undefined;
  if (!isNode(object) || object.type !== 'ObjectExpression') return [];
  return (object.properties as SyntaxNode[])
    .map((property) => nameOf(property.key) ?? '')
    .map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}
