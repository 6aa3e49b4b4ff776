/**
 * The tree as the house rules see it: every source file of ours with its text and, where it is code,
 * its syntax tree and what it imports. Parsed by the parser that Vite ships.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** A node of the ESTree; only `type` is certain, the rest depends on it. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

export interface Import {
  /** As written. */
  specifier: string;
  /** Path from the project root without extension or query; absent for a package. */
  local?: string;
  /** Imported names; `*` for a namespace, `default` for the default export. */
  names: string[];
  /** Erased by the compiler: nothing of it is bundled. */
  typeOnly: boolean;
}

export interface SourceFile {
  /** From the project root, with forward slashes. */
  path: string;
  text: string;
  program?: SyntaxNode;
  imports: Import[];
}

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const ROOMS = ['entrypoints', 'components', 'lib', 'data', 'test', '.ci', '.github'];
const READABLE = /\.(?:tsx?|mjs|css|html|md|json|ya?ml|jsonl|txt)$|^\.ci\/run$/;
const CODE = /\.(?:tsx?|mjs)$/;

/** Makes a file of the tree from its text alone; broken syntax throws with its place. */
export function sourceFile(path: string, text: string): SourceFile {
  if (!CODE.test(path)) return { path, text, imports: [] };
  const { program, errors } = parseSync(path, text, { sourceType: 'module' });
  if (errors[0]) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const root = program as unknown as SyntaxNode;
  return { path, text, program: root, imports: readImports(path, root) };
}

/** Reads every text file of the rooms and of the project root, sorted by path. */
export function readSourceFiles(): SourceFile[] {
  const inRooms = ROOMS.flatMap((room) => listFiles(room));
  const atRoot = readdirSync(projectRoot, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'package-lock.json')
    .map((entry) => entry.name);
  return [...inRooms, ...atRoot]
    .filter((path) => READABLE.test(path))
    .sort()
    .map((path) => sourceFile(path, readFileSync(posix.join(projectRoot, path), 'utf8')));
}

function listFiles(room: string): string[] {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(room);
  } catch {
    return []; // A room that does not exist has no files.
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(projectRoot, posix.join(entry.parentPath, entry.name)));
}

const readEntries = (room: string) =>
  readdirSync(posix.join(projectRoot, room), { recursive: true, withFileTypes: true });

/** Visits every node with its ancestors, nearest last. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => void,
  ancestors: readonly SyntaxNode[] = [],
): void {
  visit(node, ancestors);
  const inside = [...ancestors, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, inside);
    }
  }
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** The text of a string or of a template's fixed parts; undefined for anything else. */
export function literalText(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  return (node.quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked).join('');
}

/** `a`, or `b` of `x.b`; undefined when it is computed. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return node.name as string;
  if (node.type !== 'MemberExpression') return undefined;
  return node.computed ? literalText(node.property) : nameOf(node.property);
}

/** "path:line" of an offset, for sentences. */
export function place(file: SourceFile, offset: number): string {
  return `${file.path}:${file.text.slice(0, offset).split('\n').length}`;
}

function readImports(path: string, program: SyntaxNode): Import[] {
  const found: Import[] = [];
  walk(program, (node) => {
    const specifier = literalText(node.source);
    if (specifier === undefined) return;
    const specifiers = (node.specifiers ?? []) as SyntaxNode[];
    const kinds = specifiers.map((each) => each.importKind ?? each.exportKind);
    const whole = node.importKind ?? node.exportKind;
    found.push({
      specifier,
      ...localPath(path, specifier),
      names: specifiers.map(importedName),
      typeOnly: whole === 'type' || (kinds.length > 0 && kinds.every((kind) => kind === 'type')),
    });
  });
  return found;
}

function importedName(specifier: SyntaxNode): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  return nameOf(specifier.imported ?? specifier.local) ?? '*';
}

function localPath(from: string, specifier: string): { local?: string } {
  const bare = specifier.replace(/\?.*$/, '').replace(/\.(?:tsx?|js)$/, '');
  if (bare.startsWith('@/')) return { local: bare.slice(2) };
  if (bare.startsWith('.')) return { local: posix.join(posix.dirname(from), bare) };
  return {};
}
