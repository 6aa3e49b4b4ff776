/**
 * Punycode back to letters (RFC 3492), the direction that no web API offers: `URL` turns
 * "börse.example" into "xn--brse-5qa.example" and leaves the reader with that. Lists and the popup
 * show both forms, so that a look-alike host can be told from the real one.
 */

import { parseUrl } from './parse-url';

// RFC 3492, section 5: parameter values for IDNA.
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 0x80;
/** No code point lies above this one; no label of 63 letters needs more than 62 of them. */
const LAST_CODE_POINT = 0x10_ff_ff;

/** RFC 3492, section 6.1. */
function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) >> 1) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** "a" to "z" are 0 to 25, "0" to "9" are 26 to 35; -1 for anything else. */
function digitOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  if (unit >= 0x41 && unit <= 0x5a) return unit - 0x41;
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26;
  return -1;
}

/**
 * Decodes what stands behind "xn--" in one label.
 * @returns the letters, or undefined where the input is no Punycode (RFC 3492, section 6.2)
 */
export function decodePunycode(input: string): string | undefined {
  const cut = input.lastIndexOf('-');
  const points: number[] = [];
  for (let i = 0; i < cut; i += 1) {
    const unit = input.charCodeAt(i);
    if (unit >= INITIAL_N) return undefined;
    points.push(unit);
  }
  let n = INITIAL_N;
  let i = 0;
  let bias = INITIAL_BIAS;
  let at = cut + 1;
  while (at < input.length) {
    const before = i;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(input.charCodeAt(at));
      at += 1;
      if (digit < 0) return undefined;
      i += digit * weight;
      if (i > Number.MAX_SAFE_INTEGER / BASE) return undefined;
      const t = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < t) break;
      if (at >= input.length) return undefined;
      weight *= BASE - t;
      if (weight > Number.MAX_SAFE_INTEGER / BASE) return undefined;
    }
    const length = points.length + 1;
    bias = adapt(i - before, length, before === 0);
    n += Math.floor(i / length);
    if (n > LAST_CODE_POINT) return undefined;
    i %= length;
    points.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...points);
}

/**
 * A host with its Punycode labels in letters. A label stays as it is unless its letters lead back
 * to the very same host: what no browser would produce is not shown as letters.
 * @param host ASCII, as `URL.hostname` gives it
 */
export function toUnicodeHost(host: string): string {
  if (!host.includes('xn--')) return host;
  return host
    .split('.')
    .map((label) => {
      const letters = label.startsWith('xn--') ? decodePunycode(label.slice(4)) : undefined;
      return letters && parseUrl(`http://${letters}/`)?.hostname === label ? letters : label;
    })
    .join('.');
}
