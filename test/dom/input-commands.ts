/**
 * Real pointer and keyboard for DOM tests: events made this way are trusted, unlike those a page
 * makes itself. One implementation for both browsers, as Playwright and Puppeteer agree on `mouse`
 * and `keyboard`.
 */
import type { BrowserCommand } from 'vitest/node';

interface InputPage {
  mouse: {
    move(x: number, y: number): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
  keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
}

const pageOf = (context: unknown): InputPage => (context as { page: InputPage }).page;

/** Moves the pointer; x and y are CSS pixels of the outer page. */
const mouseMove: BrowserCommand<[x: number, y: number]> = (context, x, y) =>
  pageOf(context).mouse.move(x, y);

/** Presses and releases the main button at a place of the outer page. */
const mouseClick: BrowserCommand<[x: number, y: number]> = (context, x, y) =>
  pageOf(context).mouse.click(x, y);

/** Presses and releases one key, by its `KeyboardEvent.key`. */
const pressKey: BrowserCommand<[key: string]> = (context, key) =>
  pageOf(context).keyboard.press(key);

export const inputCommands = { mouseMove, mouseClick, pressKey };

declare module 'vitest/browser' {
  interface BrowserCommands {
    mouseMove(x: number, y: number): Promise<void>;
    mouseClick(x: number, y: number): Promise<void>;
    pressKey(key: string): Promise<void>;
  }
}
