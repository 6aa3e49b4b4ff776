/** What shipped code may not do at all: make markup or code from strings, or reach the network. */
import { isShipped, type Rule } from './rule.ts';
import { nameOf, place, type SyntaxNode, walk } from './source-files.ts';

const MARKUP_FROM_STRINGS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'srcdoc',
]);

/** Names that speak to the network; used by the test of the bundles, too. */
export const NETWORK_NAMES = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'SharedWorker',
  'Worker',
  'Image',
  'Audio',
];

export const noMarkupFromStrings: Rule = (files) =>
  eachNode(files, (node, say) => {
    const name =
      node.type === 'Property' || node.type === 'JSXAttribute'
        ? nameOf(node.key ?? node.name)
        : nameOf(node);
    if (node.type !== 'Identifier' && name && MARKUP_FROM_STRINGS.has(name)) {
      say(`names ${name}: page text is untrusted, so build nodes and set textContent`);
    }
    if (node.type === 'CallExpression' && isDocumentWrite(node.callee as SyntaxNode)) {
      say('calls document.write: build nodes instead');
    }
  });

const isDocumentWrite = (callee: SyntaxNode) =>
  callee.type === 'MemberExpression' &&
  nameOf(callee.object) === 'document' &&
  /^write(?:ln)?$/.test(nameOf(callee) ?? '');

export const noCodeFromStrings: Rule = (files) =>
  eachNode(files, (node, say) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return;
    const callee = nameOf(node.callee);
    const first = (node.arguments as SyntaxNode[])[0];
    if (callee === 'eval' || callee === 'Function') say(`calls ${callee}: write the code down`);
    if (/^set(?:Timeout|Interval)$/.test(callee ?? '') && typeof first?.value === 'string') {
      say(`hands ${callee} a string: hand it a function`);
    }
  });

export const noNetwork: Rule = (files) =>
  eachNode(files, (node, say) => {
    const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
    const name = isCall ? nameOf(node.callee) : undefined;
    if (name && NETWORK_NAMES.includes(name)) {
      say(`uses ${name}: Sidelight sends and fetches nothing; what it knows is in data/`);
    }
  });

function eachNode(
  files: Parameters<Rule>[0],
  check: (node: SyntaxNode, say: (fault: string) => void) => void,
): string[] {
  const found = new Set<string>();
  for (const file of files) {
    if (!isShipped(file.path) || !file.program) continue;
    walk(file.program, (node) =>
      check(node, (fault) => found.add(`${place(file, node.start)} ${fault}`)),
    );
  }
  return [...found];
}
