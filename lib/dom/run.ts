/** A run of inline content on its way to become blocks. */
import type { PageBlock } from './page-block';
import { type Surroundings, TOP } from './surroundings';

/** Longer texts are split at white space, so that one block never takes more than a slice. */
export const MAX_BLOCK = 8_000;

/** Whether a word may run on at this character: anything but white space and ASCII signs. */
export function isWordUnit(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 97 && unit <= 122) ||
    (unit > 0xbf && unit !== 0x2028 && unit !== 0x2029 && unit !== 0x3000)
  );
}

const SPACE = /^\s*$/;

/** The text being gathered: one run of inline content, which becomes one block or several. */
export class Run {
  private text = '';
  private nodes: (Text | null)[] = [];
  private starts: number[] = [];
  private edges: number[] = [];
  private around: Surroundings = TOP;
  private linked = true;
  blank = true;
  /** Whether a line break was met with nothing but white space since. */
  private broken = false;
  /** Last unit so far, kept apart because reading it from a growing string copies the string. */
  private last = 32;

  /** Adds a text node. White space before the first word belongs to no block. */
  append(node: Text, data: string, around: Surroundings): void {
    // The look at the first unit spares most texts the expression.
    const first = data.charCodeAt(0);
    const isSpace = (first <= 32 || first > 127) && SPACE.test(data);
    if (this.blank) {
      if (isSpace) return;
      this.blank = false;
      this.around = around;
    }
    if (!isSpace) {
      this.broken = false;
      if (!around.link) this.linked = false;
    }
    this.nodes.push(node);
    this.starts.push(this.text.length);
    this.text += data;
    this.last = data.charCodeAt(data.length - 1);
  }

  endsInWord(): boolean {
    return !this.blank && isWordUnit(this.last);
  }

  /** An inline element begins or ends here. */
  edge(): void {
    const at = this.text.length;
    if (at > 0 && this.edges[this.edges.length - 1] !== at) this.edges.push(at);
  }

  /** One character that is not of the page's text: something stands here that is not read. */
  gap(sign: string): void {
    if (this.blank) return;
    this.edge();
    this.nodes.push(null);
    this.starts.push(this.text.length);
    this.text += sign;
    this.last = sign.charCodeAt(0);
    this.edge();
  }

  /** @returns true when this is the second in a row, which sets apart what follows */
  lineBreak(): boolean {
    if (this.blank) return false;
    if (this.broken) return true;
    this.gap('\n');
    this.broken = true;
    return false;
  }

  /** Ends the run and gives its blocks, if it has any words. */
  take(): Iterable<PageBlock> {
    if (this.blank) {
      if (this.edges.length > 0) this.edges = [];
      return NONE;
    }
    const { text, nodes, starts, edges, around } = this;
    const kind = this.linked && around.item && around.kind === 'body' ? 'link-list' : around.kind;
    this.text = '';
    this.nodes = [];
    this.starts = [];
    this.edges = [];
    this.linked = true;
    this.blank = true;
    this.broken = false;
    const whole: PageBlock = { text, kind, lang: around.lang, edges, nodes, starts, skip: 0 };
    return text.length <= MAX_BLOCK ? [whole] : split(whole);
  }
}

const NONE: readonly PageBlock[] = [];

/** Parts of at most `MAX_BLOCK` units, each ending after white space where there is any. */
function* split(block: PageBlock): Generator<PageBlock> {
  let from = 0;
  while (from < block.text.length) {
    const to = splitPoint(block.text, from);
    const part = slice(block, from, to);
    yield from === 0 ? part : { ...part, continues: true };
    from = to;
  }
}

function splitPoint(text: string, from: number): number {
  const limit = from + MAX_BLOCK;
  if (limit >= text.length) return text.length;
  for (let at = limit; at > from + MAX_BLOCK / 2; at -= 1) {
    if (/\s/.test(text.charAt(at - 1))) return at;
  }
  // No white space in thousands of units: Chinese, Japanese, or data. Only a pair must not be cut.
  const unit = text.charCodeAt(limit - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? limit - 1 : limit;
}

/** The part of a block between two offsets, with its own way back to the page. */
export function slice(block: PageBlock, from: number, to: number): PageBlock {
  const nodes: (Text | null)[] = [];
  const starts: number[] = [];
  let skip = 0;
  block.starts.forEach((start, index) => {
    const end = block.starts[index + 1] ?? block.text.length;
    if (end <= from || start >= to) return;
    if (nodes.length === 0) skip = Math.max(0, from - start) + (index === 0 ? block.skip : 0);
    nodes.push(block.nodes[index] ?? null);
    starts.push(Math.max(0, start - from));
  });
  return {
    text: block.text.slice(from, to),
    kind: block.kind,
    lang: block.lang,
    edges: block.edges.filter((edge) => edge > from && edge < to).map((edge) => edge - from),
    nodes,
    starts,
    skip,
  };
}
