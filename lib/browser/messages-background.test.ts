import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReport } from './messages';
import { answerMessage, asPageSender, type BackgroundHandlers } from './messages-background';

const own = { id: 'ours', url: 'chrome-extension://ours/' };
const fromPage = {
  id: 'ours',
  url: 'https://news.example/a',
  frameId: 0,
  documentId: 'D',
  tab: { id: 5, incognito: false },
};
const fromPopup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

const found: PageReport = {
  state: 'done',
  url: 'https://news.example/a#b',
  digest: {
    title: '',
    lang: 'en',
    counts: { kraken: 1 },
    blockCount: 1,
    textLength: 9,
    blocks: [],
  },
  mentions: [],
};

const question = { text: 'Kraken sued.', start: 0, end: 6, body: false, rival: true };

const handlers = {
  hello: vi.fn(async () => ({
    on: true,
    markName: 'm',
    marks: true,
    firstOnly: false,
    muted: [],
    pins: true,
    card: true,
  })),
  report: vi.fn(async () => ({ incidents: [] })),
  mute: vi.fn(async () => ({ text: '', undoable: true })),
  readSentences: vi.fn(async () => ({ readings: [] })),
  getPage: vi.fn(async () => ({ access: 'special' as const, frames: [], ranked: [] })),
} satisfies Partial<BackgroundHandlers>;

const ask = (name: string, request: unknown, sender: object = fromPage) =>
  answerMessage(handlers, { to: 'background', name, request }, sender, own);

beforeEach(() => vi.clearAllMocks());

describe('a message', () => {
  it('of a page script is answered, with the sender that the browser vouches for', async () => {
    expect(await ask('hello', { timeOrigin: 1.5 })).toEqual({
      ok: true,
      reply: {
        on: true,
        markName: 'm',
        marks: true,
        firstOnly: false,
        muted: [],
        pins: true,
        card: true,
      },
    });
    expect(handlers.hello).toHaveBeenCalledWith(
      { timeOrigin: 1.5 },
      {
        tabId: 5,
        frameId: 0,
        url: 'https://news.example/a',
        documentId: 'D',
        prerendered: false,
        incognito: false,
      },
    );
  });

  it('of the popup is answered, in a tab as well', async () => {
    expect(await ask('getPage', { tabId: 5 }, fromPopup)).toMatchObject({ ok: true });
    const inTab = { ...fromPopup, frameId: 0, tab: { id: 9 } };
    expect(await ask('getPage', { tabId: 5 }, inTab)).toMatchObject({ ok: true });
  });

  it.each([
    ['a foreign extension', 'hello', { timeOrigin: 1 }, { ...fromPage, id: 'theirs' }],
    ['nobody', 'hello', { timeOrigin: 1 }, { url: fromPage.url }],
    ['a page script, for what only our pages may ask', 'getPage', { tabId: 5 }, fromPage],
    ['one of our pages, for what only page scripts say', 'report', found, fromPopup],
    ['our page in a tab, as a page script', 'report', found, { ...fromPage, url: fromPopup.url }],
    [
      'our page in a tab, as a page script at its start',
      'hello',
      { timeOrigin: 1 },
      {
        ...fromPage,
        url: fromPopup.url,
      },
    ],
    ['a sender without a tab', 'report', found, { ...fromPage, tab: undefined }],
    ['a sender without a frame', 'report', found, { ...fromPage, frameId: undefined }],
    ['another origin', 'report', { ...found, url: 'https://else.example/a' }, fromPage],
    ['an origin that is no address', 'report', { ...found, url: 'news' }, fromPage],
  ])('of %s is refused and reaches no handler', async (_who, name, request, sender) => {
    expect(await ask(name, request, sender)).toMatchObject({ ok: false });
    for (const handle of Object.values(handlers)) expect(handle).not.toHaveBeenCalled();
  });

  it.each([fromPage, fromPopup])(
    'with sentences is answered to pages and to ours',
    async (sender) => {
      expect(await ask('readSentences', { questions: [question] }, sender)).toMatchObject({
        ok: true,
      });
      expect(handlers.readSentences).toHaveBeenCalledWith({ questions: [question] });
    },
  );

  it.each([
    ['an unknown name', 'constructor', {}],
    ['a missing field', 'hello', {}],
    ['a field too many', 'hello', { timeOrigin: 1, extra: 1 }],
    ['a number that is none', 'hello', { timeOrigin: Number.NaN }],
    [
      'a negative count',
      'report',
      { ...found, digest: { ...found.digest, counts: { kraken: -1 } } },
    ],
    [
      'an entity that is no id',
      'report',
      { ...found, digest: { ...found.digest, counts: { 'a b': 1 } } },
    ],
    [
      'more text than is read',
      'report',
      {
        ...found,
        digest: {
          ...found.digest,
          blocks: [0, 1].map((index) => ({
            text: 'x'.repeat(30_001),
            kind: 'body',
            index,
            mentions: [],
          })),
        },
      },
    ],
    [
      'more questions than one message has',
      'readSentences',
      { questions: Array(41).fill(question) },
    ],
    [
      'a sentence without end',
      'readSentences',
      { questions: [{ ...question, text: 'x'.repeat(2_000) }] },
    ],
    ['a name to mute of no scope', 'mute', { entity: 'kraken', name: 'Kraken', scope: 'world' }],
    [
      'a name to mute that is none',
      'mute',
      { entity: 'kraken', name: 'x'.repeat(201), scope: 'site' },
    ],
    [
      'more mentions than are listed',
      'report',
      {
        ...found,
        mentions: Array.from({ length: 501 }, (_, at) => ({
          id: String(at),
          entity: 'kraken',
          text: 'Kraken',
          before: '',
          after: '',
        })),
      },
    ],
  ])('with %s is refused', async (_what, name, request) => {
    const sender = name === 'getPage' ? fromPopup : fromPage;
    expect(await ask(name, request, sender)).toMatchObject({ ok: false });
    for (const handle of Object.values(handlers)) expect(handle).not.toHaveBeenCalled();
  });

  it('that breaks its handler is answered with a refusal, not an error', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    handlers.hello.mockRejectedValueOnce(new Error('no storage'));
    expect(await ask('hello', { timeOrigin: 1 })).toEqual({ ok: false, reason: 'failed' });
    expect(log).toHaveBeenCalledOnce();
  });

  it('of any shape at all never throws and never reaches a handler', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        expect(await answerMessage(handlers, message, fromPage, own)).toMatchObject({ ok: false });
      }),
    );
    for (const handle of Object.values(handlers)) expect(handle).not.toHaveBeenCalled();
  });
});

describe('a sender', () => {
  it('is known as loaded ahead of time', () => {
    const early = { ...fromPage, documentLifecycle: 'prerender' };
    expect(asPageSender(early, own.url)).toMatchObject({ prerendered: true });
  });
});
