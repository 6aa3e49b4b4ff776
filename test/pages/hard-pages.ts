/** Pages of kinds on which guests break things, each made to show whether we do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HardPage } from './hard-page';

const html = (body: string, { lang = 'en', dir = 'ltr', head = '' } = {}): { body: string } => ({
  body: `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>Exchanges</title>${head}${body}</html>`,
});

const script = (code: string): string => `<script>${code}</script>`;

/** A row of the virtual list: what a scroll brings into view is written into the same few elements. */
const VIRTUAL_LIST = `<div id="view" style="block-size:400px;overflow:auto"><div style="block-size:200000px;position:relative"></div></div>
<p>Coinbase spoke.</p>${script(`
const view = document.querySelector('#view');
const rows = Array.from({ length: 25 }, () => view.firstChild.appendChild(document.createElement('div')));
const draw = () => {
  const first = Math.floor(view.scrollTop / 20);
  rows.forEach((row, index) => {
    const number = first + index;
    row.style = 'position:absolute;inset-block-start:0;transform:translateY(' + number * 20 + 'px)';
    row.textContent = number % 5 === 0 ? number + ' Bitstamp spoke.' : number + ' Nothing here.';
  });
};
view.addEventListener('scroll', draw);
draw();
window.act = async () => {
  for (const top of [4000, 90000, 123456, 0, 2000]) {
    view.scrollTop = top;
    await new Promise((seen) => view.addEventListener('scroll', seen, { once: true }));
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  }
  window.told = { top: view.scrollTop, rows: rows.map((row) => row.textContent) };
};`)}`;

const SHADOWS = `<p>Coinbase spoke.</p><div id="open"></div><div id="closed"></div><x-late></x-late><div id="late"></div>${script(`
const shade = (selector, mode, text) => {
  const root = document.querySelector(selector).attachShadow({ mode });
  root.appendChild(document.createElement('p')).textContent = text;
  return root;
};
shade('#open', 'open', 'Bitstamp spoke.');
const closed = shade('#closed', 'closed', 'Bitfinex spoke.');
window.act = () => {
  shade('#late', 'open', 'Binance spoke.');
  customElements.define('x-late', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }).textContent = 'Bybit spoke.'; }
  });
  window.told = { closed: closed.innerHTML, sheets: closed.adoptedStyleSheets.length };
};`)}`;

/** Every way that we might take into the page's own functions would be written down. */
const REPLACED = `${script(`
const called = [];
const replace = (owner, name) => {
  const own = owner[name];
  owner[name] = function () { called[called.length] = name; return own.apply(this, arguments); };
};
for (const name of ['map', 'filter', 'push', 'includes', 'flatMap']) Array.prototype[name] = () => { throw new Error('mine: ' + name); };
for (const name of ['get', 'set', 'has']) Map.prototype[name] = () => { throw new Error('mine: ' + name); };
String.prototype.slice = () => 'mine';
JSON.parse = JSON.stringify = () => 'mine';
Object.keys = Object.entries = () => ['mine'];
window.Promise = class { then() { throw new Error('mine: then'); } };
window.MutationObserver = window.IntersectionObserver = class { constructor() { throw new Error('mine'); } };
window.Highlight = window.StaticRange = window.CSSStyleSheet = class { constructor() { throw new Error('mine'); } };
for (const name of ['querySelector', 'querySelectorAll', 'createTreeWalker', 'createRange', 'createElement', 'addEventListener', 'elementFromPoint']) replace(Document.prototype, name);
for (const name of ['attachShadow', 'getAttribute', 'matches', 'closest', 'getClientRects']) replace(Element.prototype, name);
for (const name of ['requestIdleCallback', 'requestAnimationFrame', 'setTimeout', 'getComputedStyle', 'getSelection', 'postMessage']) replace(window, name);
replace(Node.prototype, 'appendChild');
replace(EventTarget.prototype, 'dispatchEvent');
Object.defineProperty(window, 'told', { get: () => called });`)}<p>Coinbase spoke.</p><p>Bitstamp spoke.</p>`;

const CLEARS = `<p>Coinbase spoke.</p><p id="more">Nothing yet.</p>${script(`
window.act = async () => {
  for (let time = 0; time < 20; time++) {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  }
  document.querySelector('#more').textContent = 'Bitstamp spoke.';
};`)}`;

const EDITORS = `<p>Coinbase spoke.</p><div id="editor" contenteditable><p>Coinbase typed.</p></div>
<div contenteditable="plaintext-only">Bitstamp typed.</div><textarea>Kraken typed.</textarea><div role="textbox">Bitfinex typed.</div>${script(`
window.act = () => {
  const editor = document.querySelector('#editor');
  const kept = getSelection().rangeCount ? getSelection().getRangeAt(0) : undefined;
  const heard = [];
  for (const type of ['beforeinput', 'input', 'selectionchange']) editor.addEventListener(type, ({ type, inputType }) => heard.push(type + ' ' + inputType));
  editor.focus();
  getSelection().selectAllChildren(editor.firstChild);
  getSelection().collapseToEnd();
  document.execCommand('insertText', false, ' And Binance.');
  document.execCommand('insertParagraph');
  document.execCommand('insertText', false, 'Kraken.');
  document.execCommand('bold');
  document.execCommand('undo');
  window.told = { heard, text: editor.innerText };
  editor.blur();
  if (kept) { getSelection().removeAllRanges(); getSelection().addRange(kept); }
};`)}`;

const DESIGN_MODE = `<p>Coinbase spoke.</p>${script(`
document.designMode = 'on';
window.act = () => {
  getSelection().selectAllChildren(document.querySelector('p'));
  getSelection().collapseToEnd();
  document.execCommand('insertText', false, ' And Bitstamp.');
  window.told = document.body.innerText;
};`)}`;

const LISTENS = `<p>Coinbase spoke.</p>${script(`
window.told = [];
// Sorted, and without the window's own focus, which comes and goes as the browser has it.
const note = (...what) => window.told.push(...what) && window.told.sort();
new MutationObserver((records) => note(...records.map((each) => each.type))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
new ResizeObserver(() => note('resize')).observe(document.body);
for (const type of ['message', 'focus', 'blur', 'scroll', 'selectionchange', 'resize', 'slotchange', 'load', 'error']) document.addEventListener(type, ({ target }) => (target === document && /^(?:focus|blur)$/.test(type)) || note(type), true);
document.querySelector('p').textContent = 'Coinbase and Bitstamp spoke.';`)}`;

const frames = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<iframe src="/frame-${index % 4}" width="500" height="300"></iframe>`,
  ).join('');

const LONG = 'A story of more than two hundred characters needs words that say nothing. '.repeat(4);

const cells = (count: number): string => {
  const columns = 50;
  const rows = Array.from({ length: count / columns }, (_, row) => {
    const inside = Array.from({ length: columns }, (_, column) =>
      row % 50 === 0 && column === 1 ? '<td>Coinbase</td>' : `<td>${row * columns + column}</td>`,
    );
    return `<tr>${inside.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
};

/** @param root of the project */
export function hardPages(root: string): HardPage[] {
  const sample = (name: string) => ({
    body: readFileSync(join(root, `test/samples/${name}.html`), 'utf8'),
  });
  return [
    { name: 'an article', page: sample('en-coinbase') },
    { name: 'right to left', page: sample('ar-kraken') },
    {
      name: 'vertical text',
      page: html(
        '<main style="writing-mode:vertical-rl;block-size:30em;inline-size:20em"><p>Coinbaseが発表した。</p><p>Binanceも。</p></main>',
        { lang: 'ja' },
      ),
      marks: 2,
    },
    { name: 'editors', page: html(EDITORS), marks: 1, marksAfter: 1 },
    { name: 'designMode', page: html(DESIGN_MODE), marks: 0, marksAfter: 0 },
    { name: 'a virtual list', page: html(VIRTUAL_LIST), marks: 6, marksAfter: 6 },
    { name: 'a table of 50,000 cells', page: html(cells(50_000)), marks: 20 },
    { name: 'shadow roots, late ones too', page: html(SHADOWS), marks: 2, marksAfter: 4 },
    {
      name: '40 frames',
      page: html(`<p>Coinbase spoke.</p>${frames(40)}`),
      others: Object.fromEntries(
        ['Bitstamp', 'Binance', 'Kraken', 'Nobody'].map((name, index) => [
          `/frame-${index}`,
          html(`<p>${name} spoke to Coinbase. ${LONG}</p>`),
        ]),
      ),
      marks: 1,
    },
    {
      name: 'XHTML',
      page: {
        type: 'application/xhtml+xml',
        body: '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body><p>Coinbase spoke.</p></body></html>',
      },
      marks: 1,
    },
    {
      name: 'SVG',
      page: {
        type: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><text y="50">Coinbase spoke.</text></svg>',
      },
      unread: true,
    },
    {
      name: 'plain text',
      page: { type: 'text/plain; charset=utf-8', body: 'Coinbase spoke.\n\nBitstamp did not.\n' },
      marks: 2,
    },
    {
      name: 'strict content policy',
      page: {
        ...html('<p>Coinbase spoke.</p>'),
        headers: {
          'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'",
        },
      },
    },
    {
      name: 'Trusted Types',
      page: {
        ...html('<p>Coinbase spoke.</p>'),
        headers: {
          'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
        },
      },
      marks: 1,
    },
    { name: 'replaced built-ins', page: html(REPLACED), marks: 2 },
    { name: 'clears CSS.highlights', page: html(CLEARS), marks: 1, marksAfter: 2 },
    { name: 'listens to everything', page: html(LISTENS), marks: 2 },
  ];
}
