import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onPageMessage, sendToBackground } from './messages-page';

type Listener = (
  message: unknown,
  sender: { id?: string },
  respond: (answer: unknown) => void,
) => unknown;

const listeners = new Set<Listener>();
const sendMessage = vi.fn();
const before = fakeBrowser.runtime;

beforeEach(() => {
  listeners.clear();
  sendMessage.mockReset();
  Object.assign(fakeBrowser, {
    runtime: {
      id: 'ours',
      sendMessage,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  });
});
afterEach(() => Object.assign(fakeBrowser, { runtime: before }));

/** What comes back for a message, or undefined when it is left unanswered. */
function tell(message: unknown, sender: { id?: string } = { id: 'ours' }): Promise<unknown> {
  return new Promise((resolve) => {
    const isTaken = [...listeners].some((listener) => listener(message, sender, resolve) === true);
    if (!isTaken) resolve(undefined);
  });
}

describe('in a page', () => {
  const goTo = vi.fn(() => ({ found: true }));
  const onError = vi.fn();
  let leave: AbortController;

  beforeEach(() => {
    vi.clearAllMocks();
    leave = new AbortController();
    onPageMessage({ goTo }, leave.signal, onError);
  });

  it('a message in the shape of the map is answered', async () => {
    expect(await tell({ to: 'page', name: 'goTo', request: { mention: 'm1' } })).toEqual({
      ok: true,
      reply: { found: true },
    });
  });

  it.each([
    ['of another extension', { to: 'page', name: 'goTo', request: { mention: 'm1' } }, 'theirs'],
    ['for the background', { to: 'background', name: 'goTo', request: { mention: 'm1' } }, 'ours'],
    ['without what it needs', { to: 'page', name: 'goTo', request: {} }, 'ours'],
    ['with a wrong value', { to: 'page', name: 'goTo', request: { mention: 1 } }, 'ours'],
    [
      'with an endless one',
      { to: 'page', name: 'goTo', request: { mention: 'm'.repeat(101) } },
      'ours',
    ],
    ['of an unknown name', { to: 'page', name: 'toString', request: {} }, 'ours'],
    ['that nobody handles', { to: 'page', name: 'goBack', request: {} }, 'ours'],
  ])('a message %s is left unanswered', async (_what, message, id) => {
    expect(await tell(message, { id })).toBeUndefined();
    expect(goTo).not.toHaveBeenCalled();
  });

  it('a message of any shape at all is left unanswered and breaks nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        expect(await tell(message)).toBeUndefined();
      }),
    );
  });

  it('a handler that breaks is told here and refused there', async () => {
    goTo.mockImplementationOnce(() => {
      throw new Error('mistake');
    });
    expect(await tell({ to: 'page', name: 'goTo', request: { mention: 'm1' } })).toEqual({
      ok: false,
      reason: 'failed',
    });
    expect(onError).toHaveBeenCalledOnce();
  });

  it('nothing is heard after leaving', () => {
    leave.abort();
    expect(listeners.size).toBe(0);
  });

  it('nothing is heard by one who has left already', () => {
    listeners.clear();
    onPageMessage({ goTo }, AbortSignal.abort(), onError);
    expect(listeners.size).toBe(0);
  });
});

describe('to the background', () => {
  it('a reply comes out of its envelope', async () => {
    sendMessage.mockResolvedValue({ ok: true, reply: null });
    expect(await sendToBackground('describeEntity', { entity: 'kraken' })).toBeNull();
    expect(sendMessage).toHaveBeenCalledWith({
      to: 'background',
      name: 'describeEntity',
      request: { entity: 'kraken' },
    });
  });

  it('nobody there is an answer as well', async () => {
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await sendToBackground('describeEntity', { entity: 'kraken' })).toBeUndefined();
    sendMessage.mockResolvedValue(undefined);
    expect(await sendToBackground('describeEntity', { entity: 'kraken' })).toBeUndefined();
  });

  it('a refusal is a mistake of ours and throws', async () => {
    sendMessage.mockResolvedValue({ ok: false, reason: 'foreign sender' });
    await expect(sendToBackground('describeEntity', { entity: 'kraken' })).rejects.toThrow(
      'describeEntity: foreign sender',
    );
  });
});
