import { h, hydrate } from 'preact';
import { useState } from 'preact/hooks';
import { FIRST, next, press } from './story';

export function App() {
  const [{ count, names, extra }, set] = useState(FIRST);
  return h(
    'article',
    null,
    h('h1', null, 'Exchanges today'),
    h('p', null, 'Bitstamp and ', count, ' others spoke of ', h('b', null, 'Bit'), 'finex.'),
    h(
      'ul',
      null,
      names.map((name) => h('li', { key: name }, name, ' spoke.')),
    ),
    extra && h('p', null, 'Bybit spoke, too.'),
    h('button', { id: 'next', onClick: () => set(next) }, 'next'),
  );
}

/** Called by the page. */
export function come(): void {
  window.act = async () => {
    hydrate(h(App, null), document.querySelector('#root') as Element);
    await press(() => document.querySelector<HTMLElement>('#next'));
  };
}
