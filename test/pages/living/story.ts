/** What every living page shows, and what its button does to it: text changes, rows move, a part comes and goes. */
export interface Story {
  count: number;
  names: readonly string[];
  extra: boolean;
}

export const FIRST: Story = { count: 2, names: ['Kraken', 'Coinbase', 'Binance'], extra: true };

export const next = ({ count, names, extra }: Story): Story => ({
  count: count + 1,
  names: [...names.slice(1), names[0] as string],
  extra: !extra,
});

declare global {
  interface Window {
    /** Called once our marks are there: the page comes alive and works. */
    act?: () => Promise<void> | void;
    /** What the page itself has noticed, for comparison. */
    told?: unknown;
  }
}

/** Presses the button a few times and lets the library draw in between. */
export async function press(button: () => HTMLElement | null | undefined): Promise<void> {
  for (let time = 0; time < 3; time++) {
    button()?.click();
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  }
}
