import { afterEach, describe, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import {
  fill,
  middleOf,
  pointAt,
  rangeOver,
  shadow,
  useSignal,
} from '../../../test/dom/fresh-page';
import { createNameMatcher } from '../../../test/dom/name-matcher';
import { textOf } from '../find-mentions';
import { Journey } from '../journey';
import { PageWatch } from '../watch-page';
import type { CardContent } from './card-view';
import { type CardOptions, Cards } from './cards';

const signal = useSignal();
/** Closed roots are closed to tests too: they are caught as they are made. */
let root: ShadowRoot | undefined;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const made = attach.call(this, init);
  if (init.mode === 'closed') root = made;
  return made;
};

afterEach(async () => {
  root = undefined;
  scrollTo(0, 0);
  // Out of everything, so that no test begins with the pointer on a mark.
  await commands.mouseMove(890, 690);
});

const WORDS = {
  lang: 'en',
  dir: 'ltr' as const,
  label: (name: string) => `About ${name}`,
  incidents: 'Part of',
  noIncident: 'No incident fits.',
  openPopup: 'What each said',
  notOpened: 'It did not open.',
  close: 'Close',
  why: 'Why this match?',
};

const CONTENT: CardContent = {
  name: 'Binance',
  lang: 'und',
  kind: 'exchange',
  about: 'An exchange.',
  incidents: [{ id: 'one-summons', title: 'A summons', lang: 'en' }],
  data: 'Data of a day.',
};

/** A page with marks and cards. */
async function open(markup: string, options: Partial<CardOptions> = {}) {
  fill(markup);
  const watch = new PageWatch({
    document,
    matcher: createNameMatcher(),
    markName: 'sl-test',
    onFindings: () => cards.follow(),
    isAlive: () => true,
    onGone: () => {},
    signal: signal(),
  });
  const openPopup = vi.fn(async (_incident?: string) => true);
  const cards: Cards = new Cards({
    document,
    words: WORDS,
    mentions: () => watch.mentions,
    pointable: () => watch.mentions,
    describe: async (mention) => ({ ...CONTENT, name: textOf(mention) }),
    openPopup,
    actions: () => [],
    choice: () => ({ words: 'Not this one', hint: 'Where?', actions: [] }),
    journey: new Journey(document, 'sl-here', signal()),
    isAlive: () => true,
    onGone: () => {},
    onError: (error) => {
      throw error;
    },
    signal: signal(),
    ...options,
  });
  void watch.run();
  await expect.poll(() => watch.findings?.state).toBe('done');
  return { watch, cards, openPopup };
}

const dialog = () => {
  const found = root?.querySelector<HTMLElement>('[role="dialog"]');
  return found?.isConnected ? found : null;
};
const name = () => dialog()?.querySelector('h2')?.textContent;
const hosts = () => Array.from(document.documentElement.children).slice(2);
const button = (words: string) =>
  Array.from(dialog()?.querySelectorAll('button') ?? []).find((one) => one.textContent === words)!;

async function clickAt(target: Element | Range): Promise<void> {
  const { x, y } = middleOf(target);
  await commands.mouseClick(x, y);
}

const STORY = '<p>About Binance, in short.</p><p id="far" style="margin-top:400px">Far.</p>';

test('offers a choice, folded at first, for the mention of this card', async () => {
  const chosen: string[] = [];
  await open(STORY, {
    choice: (mention) => ({
      words: 'Not this one',
      hint: 'Where?',
      actions: ['here', 'everywhere'].map((words) => ({
        words,
        run: () => chosen.push(`${textOf(mention)} ${words}`),
      })),
    }),
  });
  await clickAt(rangeOver('Binance'));
  await expect.poll(name).toBe('Binance');
  const summary = [...dialog()!.querySelectorAll('summary')].at(-1)!;
  expect(summary.textContent).toBe('Not this one');
  expect(button('everywhere').checkVisibility()).toBe(false);
  await clickAt(summary);
  await expect.poll(() => button('everywhere').checkVisibility()).toBe(true);
  // What the page makes itself chooses nothing.
  button('everywhere').click();
  await clickAt(button('everywhere'));
  await expect.poll(() => chosen).toEqual(['Binance everywhere']);
});

test('says why, folded at first, and stays within the window when unfolded', async () => {
  const why = 'Marked because it is a name. '.repeat(12);
  await open('<p id="low" style="margin-top:560px">About Binance.</p>', {
    describe: async () => ({ ...CONTENT, why }),
  });
  await clickAt(rangeOver('Binance'));
  await expect.poll(name).toBe('Binance');
  const details = dialog()!.querySelector('details')!;
  expect(details.open).toBe(false);
  await clickAt(details.querySelector('summary')!);
  await expect.poll(() => details.open).toBe(true);
  expect(details.querySelector('p')!.textContent).toBe(why);
  await expect
    .poll(() => dialog()!.getBoundingClientRect().bottom)
    .toBeLessThanOrEqual(document.documentElement.clientHeight);
  expect(dialog()!.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
});

describe('on hover', () => {
  test('opens after a rest, and closes when the pointer is gone for a while', async () => {
    await open(STORY);
    await pointAt(rangeOver('Binance'));
    expect(hosts()).toEqual([]);
    await expect.poll(name).toBe('Binance');
    expect(hosts()).toHaveLength(1);
    await pointAt(rangeOver('Far.'));
    await expect.poll(hosts).toEqual([]);
  });

  test('stays while the pointer is in the card', async () => {
    await open(STORY);
    await pointAt(rangeOver('Binance'));
    await expect.poll(name).toBe('Binance');
    await pointAt(dialog() as Element);
    const now = performance.now();
    await expect.poll(() => performance.now() - now).toBeGreaterThan(600);
    expect(name()).toBe('Binance');
  });

  test('does not open for a pointer that passes', async () => {
    const describeMention = vi.fn(async () => CONTENT);
    await open(STORY, { describe: describeMention });
    await pointAt(rangeOver('Binance'));
    await pointAt(rangeOver('Far.'));
    const now = performance.now();
    await expect.poll(() => performance.now() - now).toBeGreaterThan(600);
    expect(describeMention).not.toHaveBeenCalled();
  });

  test('finds marks in shadow roots', async () => {
    fill('<div></div>');
    await open('<p>x</p>');
    const inner = shadow('<p>IRS here</p>');
    await expect.poll(() => CSS.highlights.get('sl-test')?.size).toBe(1);
    await pointAt(rangeOver('IRS', inner));
    await expect.poll(name).toBe('IRS');
  });

  test('finds nothing under what covers the words', async () => {
    const describeMention = vi.fn(async () => CONTENT);
    await open(`${STORY}<div style="position:fixed;inset:0"></div>`, { describe: describeMention });
    await pointAt(rangeOver('Binance'));
    const now = performance.now();
    await expect.poll(() => performance.now() - now).toBeGreaterThan(600);
    expect(describeMention).not.toHaveBeenCalled();
  });

  test('finds nothing where there are to be no cards', async () => {
    const describeMention = vi.fn(async () => CONTENT);
    await open(STORY, { pointable: () => [], describe: describeMention });
    await pointAt(rangeOver('Binance'));
    const now = performance.now();
    await expect.poll(() => performance.now() - now).toBeGreaterThan(600);
    expect(describeMention).not.toHaveBeenCalled();
  });
});

describe('on click', () => {
  test('opens and stays until a click elsewhere', async () => {
    await open(STORY);
    await clickAt(rangeOver('Binance'));
    await expect.poll(name).toBe('Binance');
    await pointAt(rangeOver('Far.'));
    const now = performance.now();
    await expect.poll(() => performance.now() - now).toBeGreaterThan(600);
    expect(name()).toBe('Binance');
    await clickAt(rangeOver('Far.'));
    await expect.poll(hosts).toEqual([]);
  });

  test.each([
    ['a link', '<a href="#there">to Binance</a>'],
    ['a button', '<button>to Binance</button>'],
    ['a label', '<label>to Binance <input></label>'],
    ['a summary', '<details><summary>to Binance</summary></details>'],
    ['what acts as a button', '<div role="button">to Binance</div>'],
    ['what listens', '<div onclick="void 0">to Binance</div>'],
  ])('leaves the click to %s', async (_what, markup) => {
    const describeMention = vi.fn(async () => CONTENT);
    await open(markup, { describe: describeMention });
    await clickAt(rangeOver('Binance'));
    // The pointer leaves before its rest would open one.
    await commands.mouseMove(890, 690);
    const now = performance.now();
    await expect.poll(() => performance.now() - now).toBeGreaterThan(600);
    expect(describeMention).not.toHaveBeenCalled();
  });

  test('only one card is open', async () => {
    await open('<p>Binance</p><p style="margin-top:450px">IRS</p>');
    await clickAt(rangeOver('Binance'));
    await expect.poll(name).toBe('Binance');
    await clickAt(rangeOver('IRS'));
    await expect.poll(name).toBe('IRS');
    expect(hosts()).toHaveLength(1);
  });
});

describe('on command', () => {
  const LONG =
    '<button>here</button><div style="height:3000px"></div><p>Binance</p><div style="height:3000px"></div><p>IRS</p><div style="height:2000px"></div>';

  test('goes from mention to mention and around, and Escape brings back place and focus', async () => {
    const { cards } = await open(LONG);
    const here = document.querySelector('button') as HTMLElement;
    here.focus();
    await expect(cards.openNext(true)).resolves.toBe(true);
    expect(name()).toBe('Binance');
    expect(root?.activeElement).toBe(dialog());
    const first = scrollY;
    expect(first).toBeGreaterThan(1000);
    await cards.openNext(true);
    expect(name()).toBe('IRS');
    expect(scrollY).toBeGreaterThan(first);
    await cards.openNext(true);
    expect(name()).toBe('Binance');
    await commands.pressKey('Escape');
    await expect.poll(hosts).toEqual([]);
    expect(scrollY).toBe(0);
    expect(document.activeElement).toBe(here);
  });

  test('goes without a card where no cards are wanted', async () => {
    const { cards } = await open(LONG);
    await expect(cards.openNext(false)).resolves.toBe(true);
    expect(hosts()).toEqual([]);
    expect(scrollY).toBeGreaterThan(1000);
  });

  test('has nowhere to go on a page without mentions', async () => {
    const { cards } = await open('<p>nothing</p>');
    await expect(cards.openNext(true)).resolves.toBe(false);
  });

  test('scrolls parts of the page, and brings them back', async () => {
    const { cards } = await open(
      '<div style="height:200px;overflow:auto"><div style="height:1000px"></div><p>Binance</p></div>',
    );
    await cards.openNext(true);
    const part = document.querySelector('div') as Element;
    expect(part.scrollTop).toBeGreaterThan(500);
    await commands.pressKey('Escape');
    await expect.poll(() => part.scrollTop).toBe(0);
  });
});

describe('what it says', () => {
  test('who this is and what it is part of', async () => {
    const { openPopup } = await open(STORY);
    await clickAt(rangeOver('Binance'));
    await expect.poll(name).toBe('Binance');
    expect(dialog()?.getAttribute('aria-label')).toBe('About Binance');
    expect(dialog()?.textContent).toContain('An exchange.');
    expect(dialog()?.textContent).not.toContain('No incident');
    await clickAt(button('A summons'));
    await expect.poll(() => openPopup.mock.calls).toEqual([['one-summons']]);
    await clickAt(button('What each said'));
    await expect.poll(() => openPopup.mock.calls).toEqual([['one-summons'], [undefined]]);
  });

  test('says a name in the reader’s language with the English one beside it', async () => {
    const names = { name: 'بينانس', lang: 'ar', english: 'Binance' };
    const incidents = [{ id: 'one-summons', title: 'استدعاء', lang: 'ar' }];
    await open(STORY, {
      describe: async () => ({ ...CONTENT, ...names, incidents }),
    });
    await clickAt(rangeOver('Binance'));
    await expect.poll(name).toBe('بينانس');
    expect(dialog()?.querySelector('h2')?.lang).toBe('ar');
    expect(dialog()?.querySelector<HTMLElement>('header p')?.lang).toBe('en');
    expect(dialog()?.querySelector('header p')?.textContent).toBe('Binance');
    expect(button('استدعاء').lang).toBe('ar');
  });

  test('that no incident fits', async () => {
    await open(STORY, { describe: async () => ({ ...CONTENT, incidents: [] }) });
    await clickAt(rangeOver('Binance'));
    await expect.poll(() => dialog()?.textContent).toContain('No incident fits.');
  });

  test('that the popup did not open', async () => {
    await open(STORY, { openPopup: async () => false });
    await clickAt(rangeOver('Binance'));
    await expect.poll(name).toBe('Binance');
    await clickAt(button('What each said'));
    await expect.poll(() => dialog()?.textContent).toContain('It did not open.');
  });

  test('nothing of somebody unknown', async () => {
    const describeMention = vi.fn(async () => undefined);
    await open(STORY, { describe: describeMention });
    await clickAt(rangeOver('Binance'));
    await expect.poll(() => describeMention.mock.calls.length).toBe(1);
    expect(hosts()).toEqual([]);
  });

  test('markup of a record as text', async () => {
    await open(STORY, {
      describe: async () => ({ ...CONTENT, about: '<img src=x onerror=alert(1)>' }),
    });
    await clickAt(rangeOver('Binance'));
    await expect.poll(() => dialog()?.textContent).toContain('<img src=x');
    expect(dialog()?.querySelector('img')).toBeNull();
  });

  test('an action with the mention', async () => {
    const run = vi.fn();
    await open(STORY, { actions: () => [{ words: 'Pin', run }] });
    await clickAt(rangeOver('Binance'));
    await expect.poll(name).toBe('Binance');
    await clickAt(button('Pin'));
    await expect.poll(() => run.mock.calls.length).toBe(1);
  });
});

describe('what the page can do', () => {
  test('events of its own making do nothing', async () => {
    const describeMention = vi.fn(async () => CONTENT);
    const { openPopup } = await open(STORY, { describe: describeMention });
    const { x, y } = middleOf(rangeOver('Binance'));
    const at = { clientX: x, clientY: y, bubbles: true, composed: true };
    const p = document.querySelector('p') as Element;
    p.dispatchEvent(new PointerEvent('pointermove', at));
    p.dispatchEvent(new MouseEvent('click', at));
    const now = performance.now();
    await expect.poll(() => performance.now() - now).toBeGreaterThan(600);
    expect(describeMention).not.toHaveBeenCalled();
    await clickAt(rangeOver('Binance'));
    await expect.poll(name).toBe('Binance');
    button('A summons').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    button('✕').click();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(openPopup).not.toHaveBeenCalled();
    expect(name()).toBe('Binance');
  });

  test('it sees a host and nothing in it, and taking that out closes the card', async () => {
    const { cards } = await open(STORY);
    await clickAt(rangeOver('Binance'));
    await expect.poll(name).toBe('Binance');
    const [host] = hosts();
    expect(host?.shadowRoot).toBeNull();
    expect(host?.outerHTML).toBe('<div></div>');
    host?.remove();
    expect(cards.isOpen).toBe(false);
  });

  test('keys pressed in the card do not reach its listeners, as far as they come after ours', async () => {
    const { cards } = await open(STORY);
    await cards.openNext(true);
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    document.addEventListener('keydown', listen, true);
    await commands.pressKey('a');
    await commands.pressKey('Escape');
    await expect.poll(hosts).toEqual([]);
    document.removeEventListener('keydown', listen, true);
    expect(heard).toEqual([]);
  });

  test('clicks in the card do not reach its listeners further out', async () => {
    await open(STORY);
    await clickAt(rangeOver('Binance'));
    await expect.poll(name).toBe('Binance');
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    for (const type of ['pointerdown', 'mousedown', 'click'])
      document.addEventListener(type, listen);
    await clickAt(button('What each said'));
    for (const type of ['pointerdown', 'mousedown', 'click'])
      document.removeEventListener(type, listen);
    expect(heard).toEqual([]);
  });

  test('its styles do not reach the card', async () => {
    await open(
      `<style>div { display: none !important; color: red !important }</style><p>Binance</p>`,
    );
    await clickAt(rangeOver('Binance'));
    await expect.poll(name).toBe('Binance');
    expect(dialog()?.getBoundingClientRect().height).toBeGreaterThan(50);
  });

  test('a card whose words are taken away closes', async () => {
    await open(STORY);
    await clickAt(rangeOver('Binance'));
    await expect.poll(name).toBe('Binance');
    document.querySelector('p')?.remove();
    await expect.poll(hosts).toEqual([]);
  });
});

test('closes when its words are scrolled out of sight', async () => {
  await open(`${STORY}<div style="height:3000px"></div>`);
  await clickAt(rangeOver('Binance'));
  await expect.poll(name).toBe('Binance');
  scrollTo({ top: 2000, behavior: 'instant' });
  await expect.poll(hosts).toEqual([]);
});

test('leaves when the extension is gone', async () => {
  const onGone = vi.fn();
  await open(STORY, { isAlive: () => false, onGone });
  await clickAt(rangeOver('Binance'));
  await expect.poll(() => onGone.mock.calls.length).toBe(1);
  expect(hosts()).toEqual([]);
});

test('an end takes the card along', async () => {
  const controller = new AbortController();
  await open(STORY, { signal: controller.signal });
  await clickAt(rangeOver('Binance'));
  await expect.poll(name).toBe('Binance');
  controller.abort();
  expect(hosts()).toEqual([]);
});
