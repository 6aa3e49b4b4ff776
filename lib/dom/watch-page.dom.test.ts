import { describe, expect, test, vi } from 'vitest';
import { fill, shadow, useSignal } from '../../test/dom/fresh-page';
import { createNameMatcher, type NameMatcher } from '../../test/dom/name-matcher';
import { muteKey } from '../core/mention/mute-key';
import type { Question, Read, Reading } from '../core/mention/reading';
import { textOf } from './find-mentions';
import type { PageMention } from './page-mention';
import { type PageFindings, PageWatch } from './watch-page';

const NAME = 'sl-test';
const signal = useSignal();

interface Watched {
  watch: PageWatch;
  matcher: NameMatcher;
  /** Texts of what is marked on the page, in document order. */
  marked(): string[];
  found: PageFindings[];
  gone: () => void;
}

/** Reads the page to its end once and goes on following it. */
async function watchPage(
  isAlive: () => boolean = () => true,
  matcher = createNameMatcher(),
  read?: Read,
): Promise<Watched> {
  const found: PageFindings[] = [];
  const gone = vi.fn();
  const watch = new PageWatch({
    document,
    matcher,
    markName: NAME,
    ...(read && { read }),
    onFindings: (findings) => found.push(findings),
    isAlive,
    onGone: gone,
    signal: signal(),
  });
  void watch.run();
  await expect.poll(() => found.at(-1)?.state).toBe('done');
  return { watch, matcher, found, gone, marked };
}

function marked(): string[] {
  const ranges = [...(CSS.highlights.get(NAME) ?? [])] as StaticRange[];
  return ranges
    .map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    })
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .map(String);
}

const mentionsOf = ({ watch }: Watched): string[] => watch.mentions.map(textOf);

/** Leaves every mention of the IRS to the parser. */
function createAskingMatcher(): NameMatcher {
  const matcher = createNameMatcher();
  return {
    ...matcher,
    *decideInSteps(context, scans, readings) {
      const decided = yield* matcher.decideInSteps(context, scans);
      return decided.map((mentions, at) =>
        mentions.filter(({ entity, start, end }) => {
          const text = matcher.scanned[at] ?? '';
          const question = { text, start, end, body: true, rival: false };
          return entity !== 'irs' || readings?.find(question) === 'agent';
        }),
      );
    },
  };
}

describe('a parser elsewhere', () => {
  test('is asked, and what it tells is marked when the answer comes', async () => {
    fill('<p>Binance and the IRS.</p>');
    let answer: ((readings: Reading[]) => void) | undefined;
    const asked: Question[][] = [];
    const watched = await watchPage(undefined, createAskingMatcher(), (questions) => {
      asked.push(questions);
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
    expect(watched.marked()).toEqual(['Binance']);
    expect(asked).toMatchObject([[{ text: 'Binance and the IRS.' }]]);
    answer?.(['agent']);
    await expect.poll(watched.marked).toEqual(['Binance', 'IRS']);
    expect(asked).toHaveLength(1);
  });

  test('is not waited for, and not missed where there is none', async () => {
    fill('<p>Binance and the IRS.</p>');
    const never = new Promise<undefined>(() => {});
    const watched = await watchPage(undefined, createAskingMatcher(), () => never);
    document.querySelector('p')!.textContent = 'The IRS and Binance, again Binance.';
    await expect.poll(watched.marked).toEqual(['Binance', 'Binance']);
    expect((await watchPage(undefined, createAskingMatcher())).marked()).toEqual([
      'Binance',
      'Binance',
    ]);
  });
});

describe('a first reading', () => {
  test('marks names, also across elements, and leaves the page as it is', async () => {
    fill('<h1>Binance</h1><p>About <b>Bin</b>ance and the <i>IRS</i>.</p>');
    const before = document.documentElement.outerHTML;
    const watched = await watchPage();
    expect(watched.marked()).toEqual(['Binance', 'Binance', 'IRS']);
    expect(mentionsOf(watched)).toEqual(['Binance', 'Binance', 'IRS']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('marks the first of each only, where that is wanted, and knows them all', async () => {
    fill('<p>Binance and the IRS.</p><p id="next">The IRS and Binance.</p>');
    const watched = await watchPage();
    watched.watch.firstOnly = true;
    expect(watched.marked()).toEqual(['Binance', 'IRS']);
    expect(mentionsOf(watched)).toEqual(['Binance', 'IRS', 'IRS', 'Binance']);
    document.querySelector('p')!.remove();
    // The first that is left takes the mark.
    await expect.poll(watched.marked).toEqual(['IRS', 'Binance']);
    watched.watch.marksShown = false;
    expect(watched.marked()).toEqual([]);
  });

  test('leaves muted names out of marks and findings, at once and until they are not', async () => {
    fill('<p>Binance and the IRS.</p><p id="next">The IRS and Binance.</p>');
    const watched = await watchPage();
    const { watch, found } = watched;
    watch.firstOnly = true;
    const [{ id }] = watch.mentions as [PageMention];
    watch.muted = [muteKey('binance', 'BINANCE')];
    expect(watched.marked()).toEqual(['IRS']);
    expect(mentionsOf(watched)).toEqual(['IRS', 'IRS']);
    expect(found.at(-1)).toMatchObject({ muted: ['binance binance'], state: 'done' });
    document.querySelector('p')!.append(' More of Binance.');
    await expect.poll(() => found.at(-1)?.blocks[0]?.text).toContain('More');
    expect(mentionsOf(watched)).toEqual(['IRS', 'IRS']);
    const told = found.length;
    watch.muted = [muteKey('binance', 'BINANCE')];
    expect(found).toHaveLength(told);
    watch.muted = [];
    expect(mentionsOf(watched)).toHaveLength(5);
    expect(watch.mentions[0]?.id).toBe(id);
    expect(found.at(-1)?.muted).toEqual([]);
  });

  test('marks nothing where there is nothing, and then leaves no trace', async () => {
    fill('<p>The weather is fine.</p>');
    const sheets = document.adoptedStyleSheets.length;
    const { found } = await watchPage();
    expect(found.at(-1)?.mentions.flat()).toEqual([]);
    expect(CSS.highlights.has(NAME)).toBe(false);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });

  test.each([
    ['display: none', '<p style="display:none">Binance</p>'],
    ['the hidden attribute', '<div hidden><p>Binance</p></div>'],
    ['visibility', '<div style="visibility:hidden"><p>Binance</p></div>'],
    ['closed details', '<details><summary>more</summary><p>Binance</p></details>'],
    ['a closed dialog', '<dialog>Binance</dialog>'],
    ['clipping', '<p><span style="position:absolute;clip:rect(0,0,0,0)">Binance</span></p>'],
    ['clipping, the newer way', '<p style="position:absolute;clip-path:inset(50%)">Binance</p>'],
    ['no size of type', '<p style="font-size:0">Binance</p>'],
  ])('passes over text hidden by %s', async (_how, markup) => {
    fill(`${markup}<p>IRS</p>`);
    expect((await watchPage()).marked()).toEqual(['IRS']);
  });

  test('reads what only looks hidden to a machine', async () => {
    fill('<p aria-hidden="true">Binance</p><details open><p>IRS</p></details>');
    expect((await watchPage()).marked()).toEqual(['Binance', 'IRS']);
  });

  test('reads what has no box of its own', async () => {
    fill('<div style="display:contents"><div style="display:contents">Binance</div></div>');
    expect((await watchPage()).marked()).toEqual(['Binance']);
  });

  test('reads what is in a slot, and not what has none', async () => {
    fill('<div>Binance</div><section>IRS</section>');
    shadow('<p>About <slot></slot></p>', document.querySelector('div') as Element);
    shadow('<p>nothing</p>', document.querySelector('section') as Element);
    expect((await watchPage()).marked()).toEqual(['Binance']);
  });

  test('leaves hidden parts out of a line', async () => {
    fill('<p>Bin<span style="display:none">, or so, Binance</span>ance</p>');
    const watched = await watchPage();
    expect(mentionsOf(watched)).toEqual(['Binance']);
  });

  test('reads open shadow roots and marks in them', async () => {
    const root = shadow('<p>Binance</p>');
    expect((await watchPage()).marked()).toEqual(['Binance']);
    expect(root.adoptedStyleSheets).toHaveLength(1);
  });
});

describe('changes', () => {
  test('text that is added', async () => {
    fill('<ul><li>Binance</li></ul>');
    const watched = await watchPage();
    const item = document.createElement('li');
    item.textContent = 'IRS';
    document.querySelector('ul')?.prepend(item);
    await expect.poll(watched.marked).toEqual(['IRS', 'Binance']);
    expect(mentionsOf(watched)).toEqual(['IRS', 'Binance']);
  });

  test('text that is changed', async () => {
    fill('<p>nothing here</p>');
    const watched = await watchPage();
    (document.querySelector('p')?.firstChild as Text).data = 'Binance here';
    await expect.poll(watched.marked).toEqual(['Binance']);
    (document.querySelector('p')?.firstChild as Text).data = 'gone';
    await expect.poll(watched.marked).toEqual([]);
    expect(CSS.highlights.has(NAME)).toBe(false);
  });

  test('text that is removed', async () => {
    fill('<p>Binance</p><p>IRS</p>');
    const watched = await watchPage();
    document.querySelector('p')?.remove();
    await expect.poll(watched.marked).toEqual(['IRS']);
    expect(mentionsOf(watched)).toEqual(['IRS']);
  });

  test('text that is moved', async () => {
    fill('<div><p>Binance</p></div><p>IRS</p>');
    const watched = await watchPage();
    document.body.append(document.querySelector('div') as Element);
    await expect.poll(() => mentionsOf(watched)).toEqual(['IRS', 'Binance']);
    expect(watched.marked()).toEqual(['IRS', 'Binance']);
  });

  test('a word that is joined by taking out what stood between', async () => {
    fill('<p>Bin<br>ance</p>');
    const watched = await watchPage();
    expect(watched.marked()).toEqual([]);
    document.querySelector('br')?.remove();
    await expect.poll(watched.marked).toEqual(['Binance']);
  });

  test('a word that is parted', async () => {
    fill('<p>Bin<b>ance</b></p>');
    const watched = await watchPage();
    document.querySelector('b')?.before(document.createElement('hr'));
    await expect.poll(watched.marked).toEqual([]);
  });

  test('a name moved into an editor', async () => {
    fill('<p>Binance</p><div contenteditable></div>');
    const watched = await watchPage();
    document.querySelector('div')?.append(document.querySelector('p') as Element);
    await expect.poll(watched.marked).toEqual([]);
  });

  test('a part that becomes an editor, and one that stops being one', async () => {
    fill('<p>Binance</p><div contenteditable>IRS</div>');
    const watched = await watchPage();
    document.querySelector('p')?.setAttribute('contenteditable', '');
    document.querySelector('div')?.removeAttribute('contenteditable');
    await expect.poll(watched.marked).toEqual(['IRS']);
  });

  test.each<[how: string, hide: (p: HTMLElement) => void, show: (p: HTMLElement) => void]>([
    ['an attribute', (p) => p.toggleAttribute('hidden', true), (p) => p.removeAttribute('hidden')],
    [
      'its own style',
      (p) => p.style.setProperty('display', 'none'),
      (p) => p.removeAttribute('style'),
    ],
    [
      'a class further up',
      () => document.body.classList.add('away'),
      () => document.body.classList.remove('away'),
    ],
  ])('text hidden and shown by %s', async (_how, hide, show) => {
    fill('<style>.away p { display: none }</style><p>Binance</p>');
    const watched = await watchPage();
    const p = document.querySelector('p') as HTMLElement;
    hide(p);
    await expect.poll(watched.marked).toEqual([]);
    show(p);
    await expect.poll(watched.marked).toEqual(['Binance']);
  });

  test('text in details that are opened', async () => {
    fill('<details><p>Binance</p></details>');
    const watched = await watchPage();
    document.querySelector('details')?.toggleAttribute('open', true);
    await expect.poll(watched.marked).toEqual(['Binance']);
  });

  test('text in a shadow root', async () => {
    const root = shadow('<p>Binance</p>');
    const watched = await watchPage();
    root.append('IRS');
    await expect.poll(() => mentionsOf(watched)).toEqual(['Binance', 'IRS']);
    root.host.remove();
    await expect.poll(() => mentionsOf(watched)).toEqual([]);
    expect(watched.watch.shadowRoots).toEqual([]);
  });

  test('a shadow root attached late to a custom element', async () => {
    fill('<x-late></x-late>');
    const watched = await watchPage();
    shadow('<p>Binance</p>', document.querySelector('x-late') as Element);
    await expect.poll(() => mentionsOf(watched), { timeout: 8_000 }).toEqual(['Binance']);
  });

  test('a shadow root attached late to any element', async () => {
    fill('<div></div>');
    const watched = await watchPage();
    shadow('<p>Binance</p>', document.querySelector('div') as Element);
    await expect.poll(() => mentionsOf(watched), { timeout: 8_000 }).toEqual(['Binance']);
  });

  test('a flood', async () => {
    fill('<ol></ol><p>IRS</p>');
    const watched = await watchPage();
    const list = document.querySelector('ol') as Element;
    for (let count = 0; count < 6_000; count += 1) {
      const item = document.createElement('li');
      item.textContent = count % 3_000 === 0 ? 'Binance' : `item ${count}`;
      list.append(item);
    }
    await expect
      .poll(() => mentionsOf(watched), { timeout: 8_000 })
      .toEqual(['Binance', 'Binance', 'IRS']);
  });

  test('a body that is replaced', async () => {
    fill('<p>Binance</p>');
    const watched = await watchPage();
    const old = document.body;
    const body = document.createElement('body');
    body.append('IRS');
    document.body = body;
    await expect.poll(watched.marked).toEqual(['IRS']);
    document.body = old;
    await expect.poll(watched.marked).toEqual(['Binance']);
  });

  test('an address and a title that change with the same text', async () => {
    fill('<p>Binance</p>');
    const title = document.title;
    const { found } = await watchPage();
    const address = location.href;
    history.pushState(null, '', '#elsewhere');
    document.title = 'Elsewhere';
    await expect.poll(() => found.at(-1)?.url).toMatch(/#elsewhere$/);
    await expect.poll(() => found.at(-1)?.context.title).toBe('Elsewhere');
    history.replaceState(null, '', address);
    document.title = title;
  });

  test('read only what changed', async () => {
    fill('<p>Binance</p><p>one</p><p>two</p>');
    const watched = await watchPage();
    watched.matcher.scanned.length = 0;
    (document.querySelectorAll('p')[1]?.firstChild as Text).data = 'IRS';
    await expect.poll(watched.marked).toEqual(['Binance', 'IRS']);
    expect(watched.matcher.scanned).toEqual(['IRS']);
  });

  test('keep the ids of mentions that stay', async () => {
    fill('<p>Binance and the IRS</p><p>IRS</p>');
    const watched = await watchPage();
    const [binance, irs, other] = watched.watch.mentions.map(({ id }) => id);
    (document.querySelector('p')?.firstChild as Text).data = 'Well: Binance and the IRS';
    document.querySelectorAll('p')[1]?.before('Mt. Gox');
    await expect.poll(() => mentionsOf(watched)).toEqual(['Binance', 'IRS', 'Mt. Gox', 'IRS']);
    const ids = watched.watch.mentions.map(({ id }) => id);
    expect([ids[0], ids[1], ids[3]]).toEqual([binance, irs, other]);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('on a page that plays tricks', () => {
  test('marks come back after the page cleared the registry', async () => {
    fill('<p>Binance</p><p>x</p>');
    const watched = await watchPage();
    CSS.highlights.clear();
    (document.querySelectorAll('p')[1]?.firstChild as Text).data = 'y';
    await expect.poll(watched.marked).toEqual(['Binance']);
  });

  test('nothing is read while the page is an editor', async () => {
    fill('<p>Binance</p>');
    document.designMode = 'on';
    const watched = await watchPage();
    document.designMode = 'off';
    expect(watched.marked()).toEqual([]);
  });

  test('a ticker does not pile up work', async () => {
    fill('<p>Binance</p><b>0</b>');
    const watched = await watchPage();
    const text = document.querySelector('b')?.firstChild as Text;
    for (let tick = 0; tick < 100_000; tick += 1) text.data = String(tick);
    text.data = 'IRS';
    await expect.poll(watched.marked).toEqual(['Binance', 'IRS']);
    expect(watched.matcher.scanned.length).toBeLessThan(20);
  });
});

describe('an end', () => {
  test('leaves no trace', async () => {
    const controller = new AbortController();
    fill('<p>Binance</p>');
    const root = shadow('<p>IRS</p>');
    const found: PageFindings[] = [];
    const watch = new PageWatch({
      document,
      matcher: createNameMatcher(),
      markName: NAME,
      onFindings: (findings) => found.push(findings),
      isAlive: () => true,
      onGone: () => {},
      signal: controller.signal,
    });
    const ended = watch.run();
    await expect.poll(() => found.at(-1)?.state).toBe('done');
    controller.abort();
    await ended;
    expect(CSS.highlights.has(NAME)).toBe(false);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(root.adoptedStyleSheets).toEqual([]);
  });

  test('comes by itself when the extension is gone', async () => {
    fill('<p>Binance</p>');
    let alive = true;
    const watched = await watchPage(() => alive);
    alive = false;
    document.body.append('IRS');
    await expect.poll(() => watched.gone).toHaveBeenCalledOnce();
  });
});

test('a newer script takes over from one that was left behind', async () => {
  fill('<p>Binance</p>');
  const first = await watchPage();
  const old = CSS.highlights.get(NAME);
  await watchPage();
  expect(CSS.highlights.get(NAME)).not.toBe(old);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  expect(first.marked()).toEqual(['Binance']);
});
