/** Tests that can fail, run, and do not guess at time. */
import { isTest, type Rule } from './rule.ts';
import { nameOf, place, type SyntaxNode, walk } from './source-files.ts';

export const testsAreHonest: Rule = (files) =>
  files
    .filter((file) => isTest(file.path) && file.program)
    .flatMap((file) => {
      const found: string[] = [];
      walk(file.program!, (node) => {
        const fault = faultOf(node);
        if (fault) found.push(`${place(file, node.start)} ${fault}`);
      });
      return found;
    });

function faultOf(node: SyntaxNode): string | undefined {
  if (node.type === 'ExpressionStatement') {
    const call = node.expression as SyntaxNode;
    if (call.type === 'CallExpression' && nameOf(call.callee) === 'expect') {
      return 'has an expect without a matcher, which cannot fail: say what is expected';
    }
  }
  if (
    node.type === 'MemberExpression' &&
    /^(?:it|test|describe)$/.test(nameOf(node.object) ?? '')
  ) {
    if (nameOf(node) === 'only') return 'runs alone: remove .only, or the other tests never run';
    if (/^(?:skip|todo)$/.test(nameOf(node) ?? '')) {
      return "never runs: use skipIf with a condition, or the test's own skip('why') call";
    }
  }
  if (node.type === 'CallExpression') {
    const name = nameOf(node.callee);
    const wait = (node.arguments as SyntaxNode[])[1];
    const sleeps = name === 'setTimeout' && typeof wait?.value === 'number' && wait.value >= 100;
    if (sleeps || name === 'waitForTimeout') return 'sleeps: wait for the thing itself';
  }
  return undefined;
}
