import { createElement as h, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { FIRST, next, press } from './story';

export function App() {
  const [{ count, names, extra }, set] = useState(FIRST);
  return h(
    'article',
    null,
    h('h1', null, 'Exchanges today'),
    h('p', null, 'Bitstamp and ', count, ' others spoke of ', h('b', null, 'Bit'), 'finex.'),
    h('ul', null, ...names.map((name: string) => h('li', { key: name }, name, ' spoke.'))),
    extra && h('p', null, 'Bybit spoke, too.'),
    h('button', { id: 'next', type: 'button', onClick: () => set(next) }, 'next'),
  );
}

/** Called by the page. */
export function come(): void {
  window.act = async () => {
    hydrateRoot(document.querySelector('#root'), h(App), {
      onRecoverableError: (error: unknown) => console.error('hydration:', String(error)),
    });
    await press(() => document.querySelector<HTMLElement>('#next'));
  };
}
