import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteOf } from '../core/annotation/annotation';
import { describeQuote } from '../core/annotation/describe-quote';
import { MOST_PINS, openAnnotations } from './annotations';
import { parseMessage } from './message-schemas';
import type { DescribedPin, PinDraft } from './messages';
import { answerMessage, type BackgroundHandlers, type PageSender } from './messages-background';
import { answerChange, createPin, keepPlaces, listPins, pinsOnPage } from './pins';

const sendToPage = vi.hoisted(() => vi.fn(async () => ({ coming: true })));
vi.mock('./send-to-page', () => ({ sendToPage }));

const page = 'https://example.org/news/a';
const ties = {
  isEntity: (id: string) => id === 'binance',
  isIncident: (id: string) => id === 'sec-v-binance',
};
const text = 'On Monday Binance said that it would answer the agency in time.';

let store: ReturnType<typeof openAnnotations>;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  sendToPage.mockClear();
  store = openAnnotations('annotations', () => {});
});

const tab = (url: string) => fakeBrowser.tabs.create({ url });

function sender(tabId: number, more: Partial<PageSender> = {}): PageSender {
  return { tabId, frameId: 0, url: page, prerendered: false, incognito: false, ...more };
}

function draft(start = 10, more: Partial<PinDraft> = {}): DescribedPin {
  const described = describeQuote(text, start, start + 7);
  if (described.status !== 'described') throw new Error(described.status);
  const { selectors } = described;
  return { status: 'described', draft: { url: page, title: 'News', selectors, ...more } };
}

async function pin(start: number, more: Partial<PinDraft> = {}): Promise<string> {
  const outcome = await createPin(store, draft(start, more), sender(1), ties);
  if (outcome.status !== 'saved') throw new Error(outcome.status);
  return outcome.id;
}

describe('making a pin', () => {
  it('keeps the cleaned address, and the ties that are in the data', async () => {
    const url = `${page}?utm_source=mail#part`;
    await pin(10, { url, entity: 'binance', incident: 'sec-v-binance', canonical: `${page}/amp` });
    await pin(20, { url, entity: 'nobody', incident: 'nothing', canonical: 'https://other.org/a' });
    const listed = await store.list(page);
    if (listed.status !== 'ok') throw new Error(listed.status);
    const [tied, loose] = listed.value.annotations;
    expect(tied).toMatchObject({
      target: { source: page, 'sidelight:canonical': `${page}/amp` },
      'sidelight:entity': 'binance',
      'sidelight:incident': 'sec-v-binance',
    });
    expect(loose).not.toHaveProperty('sidelight:entity');
    expect(loose).not.toHaveProperty('sidelight:incident');
    expect(loose?.target).not.toHaveProperty('sidelight:canonical');
  });

  it('writes nothing in a private window', async () => {
    const outcome = await createPin(store, draft(), sender(1, { incognito: true }), ties);
    expect(outcome).toEqual({ status: 'private' });
    expect(await store.count()).toMatchObject({ value: 0 });
  });

  it('passes on why there was nothing to pin', async () => {
    for (const described of [
      { status: 'nothing' },
      { status: 'not-readable' },
      { status: 'too-long', length: 9000, limit: 4000 },
    ] as const) {
      expect(await createPin(store, described, sender(1), ties)).toEqual(described);
    }
  });

  it('pressed twice is one pin; tied to something else it is another', async () => {
    expect(await pin(10)).toBe(await pin(10));
    await pin(10, { entity: 'binance' });
    expect(await store.count()).toMatchObject({ value: 2 });
  });

  it('needs an address to return to', async () => {
    for (const url of ['about:srcdoc', 'data:text/html,a', 'blob:https://example.org/1']) {
      const outcome = await createPin(store, draft(10, { url }), sender(1), ties);
      expect(outcome).toEqual({ status: 'no-address' });
    }
  });

  it('says that the store refused', async () => {
    vi.spyOn(store, 'put').mockResolvedValue({ status: 'failed', reason: 'quota' });
    const outcome = await createPin(store, draft(), sender(1), ties);
    expect(outcome).toEqual({ status: 'failed', reason: 'quota' });
    vi.spyOn(store, 'put').mockResolvedValue({ status: 'ok', value: 'full' });
    expect(await createPin(store, draft(), sender(1), ties)).toEqual({ status: 'full' });
  });

  it('tells every tab of this page, and the frame that made it, and no other', async () => {
    const one = await tab(page);
    const two = await tab(`${page}?utm_source=mail#x`);
    await tab('https://example.org/news/b');
    await createPin(store, draft(), sender(77, { frameId: 3 }), ties);
    await expect.poll(() => sendToPage.mock.calls.length).toBe(3);
    expect(sendToPage.mock.calls).toEqual([
      [one.id, 0, 'pinsChanged', {}],
      [two.id, 0, 'pinsChanged', {}],
      [77, 3, 'pinsChanged', {}],
    ]);
  });
});

describe('what a page script is told', () => {
  it('is where to look, and nothing that was noted', async () => {
    const id = await pin(10, { entity: 'binance' });
    await store.setNote(id, 'a secret of mine', new Date());
    const told = await pinsOnPage(store, `${page}#part`, sender(1));
    expect(told).toHaveLength(1);
    expect(Object.keys(told[0]!).sort()).toEqual(['id', 'selectors']);
    expect(JSON.stringify(told)).not.toMatch(/secret|binance"/);
  });

  it('is nothing in a private window', async () => {
    await pin(10);
    expect(await pinsOnPage(store, page, sender(1, { incognito: true }))).toEqual([]);
  });
});

describe('the list', () => {
  it('has the pins of the page and of its frames in the order of the words', async () => {
    const { id: tabId = 0 } = await tab(`${page}#top`);
    const frame = 'https://frames.example/one';
    const later = await pin(30);
    const first = await pin(10);
    const inner = await pin(20, { url: frame });
    await keepPlaces(sender(tabId), page, { [first]: 'anchored', [later]: 'orphan' });
    await keepPlaces(sender(tabId, { frameId: 5, url: frame }), frame, { [inner]: 'ambiguous' });
    const list = await listPins(store, tabId);
    if (list.status !== 'listed') throw new Error(list.status);
    expect(
      list.pins.map(({ annotation, frameId, place }) => [annotation.id, frameId, place]),
    ).toEqual([
      [first, 0, 'anchored'],
      [later, 0, 'orphan'],
      [inner, 5, 'ambiguous'],
    ]);
  });

  it('says of a pin that the page has said nothing of only that it is there', async () => {
    const { id: tabId = 0 } = await tab(page);
    await pin(10);
    const list = await listPins(store, tabId);
    expect(list).toMatchObject({ status: 'listed', pins: [{ frameId: 0 }] });
    expect(list.status === 'listed' && list.pins[0]).not.toHaveProperty('place');
  });

  it('offers those just removed, to be brought back', async () => {
    const { id: tabId = 0 } = await tab(page);
    const id = await pin(10);
    expect(answerChange(await store.remove(id, new Date()), 'marks')).toEqual({ status: 'done' });
    expect(await listPins(store, tabId)).toMatchObject({ pins: [{ removed: true }] });
    await store.restore(id);
    await store.remove(id, new Date(Date.now() - 3_600_000));
    expect(await listPins(store, tabId)).toMatchObject({ pins: [] });
  });

  it('says why there is none', async () => {
    const { id: special = 0 } = await tab('about:blank');
    expect(await listPins(store, special)).toEqual({ status: 'no-address' });
    const { id: tabId = 0 } = await tab(page);
    vi.spyOn(store, 'list').mockResolvedValue({ status: 'failed', reason: 'newer' });
    expect(await listPins(store, tabId)).toEqual({ status: 'failed', reason: 'newer' });
  });
});

describe('changes', () => {
  it('tell pages when marks change, and not of notes', async () => {
    await tab(page);
    const id = await pin(10);
    await expect.poll(() => sendToPage.mock.calls.length).toBe(1);
    const noted = await store.setNote(id, 'x', new Date());
    expect(answerChange(noted, 'note')).toEqual({ status: 'done' });
    expect(noted.status === 'ok' && noted.value !== 'gone' && noteOf(noted.value)).toBe('x');
    expect(sendToPage).toHaveBeenCalledTimes(1);
    answerChange(await store.remove(id, new Date()), 'marks');
    await expect.poll(() => sendToPage.mock.calls.length).toBe(2);
  });

  it('of a pin that is gone say so', async () => {
    expect(answerChange(await store.remove('urn:uuid:x', new Date()), 'marks')).toEqual({
      status: 'gone',
    });
  });
});

describe('the border', () => {
  const handlers = new Proxy({}, { get: () => async () => 'answered' }) as BackgroundHandlers;
  const own = { id: 'us', url: 'chrome-extension://us/' };
  const ask = (name: string, request: object, url = page) =>
    answerMessage(
      handlers,
      { to: 'background', name, request },
      { id: 'us', url, frameId: 0, tab: { id: 1 } },
      own,
    );

  it('hears a page script on pages of its own origin only', async () => {
    const places = { url: page, places: {} };
    expect(await ask('pinPlaces', places)).toMatchObject({ ok: true });
    expect(await ask('pinPlaces', places, 'https://evil.example/')).toMatchObject({ ok: false });
    const created = { described: draft(), of: 'selection' };
    expect(await ask('createPin', created)).toMatchObject({ ok: true });
    expect(await ask('createPin', created, 'https://evil.example/')).toMatchObject({ ok: false });
    expect(await ask('pagePins', { url: page }, 'https://evil.example/')).toMatchObject({
      ok: false,
    });
  });

  it('lets no page script list, note or remove', async () => {
    const id = 'urn:uuid:0b0e4f66-9d5c-4f1e-8a39-0d3c0f2f6c11';
    for (const [name, request] of [
      ['listPins', { tabId: 1 }],
      ['setPinNote', { id, note: 'x' }],
      ['removePin', { id }],
      ['restorePin', { id }],
      ['pinMention', { tabId: 1, frameId: 0, mention: 'm' }],
    ] as const) {
      expect(await ask(name, request)).toEqual({ ok: false, reason: 'not from a page of ours' });
      expect(await ask(name, request, `${own.url}popup.html`)).toMatchObject({ ok: true });
    }
  });

  it.each([
    ['a quote without end', draftWith({ exact: 'x'.repeat(4_001) })],
    ['a context without end', draftWith({ prefix: 'x'.repeat(1_026) })],
    ['no quote', draftWith({ exact: '' })],
    ['an address without end', draft(10, { url: `https://example.org/${'x'.repeat(9_000)}` })],
    ['a tie that is no file name', draft(10, { entity: '../x' })],
  ])('refuses %s', (_, described) => {
    const request = { described, of: 'selection' };
    expect(parseMessage({ to: 'background', name: 'createPin', request })).toHaveProperty('wrong');
  });

  it('refuses more places than a page can have pins', () => {
    const places = Object.fromEntries(
      Array.from({ length: MOST_PINS + 1 }, (_, i) => [
        `urn:uuid:0b0e4f66-9d5c-4f1e-8a39-${String(i).padStart(12, '0')}`,
        'orphan',
      ]),
    );
    const request = { url: page, places };
    expect(parseMessage({ to: 'background', name: 'pinPlaces', request })).toHaveProperty('wrong');
  });
});

function draftWith(change: object): DescribedPin {
  const described = draft();
  if (described.status !== 'described') throw new Error(described.status);
  Object.assign(described.draft.selectors.quote, change);
  return described;
}
