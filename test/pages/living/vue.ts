import { createSSRApp, h, ref } from 'vue';
import { FIRST, next, press } from './story';

export const App = {
  setup() {
    const story = ref(FIRST);
    return () => {
      const { count, names, extra } = story.value as typeof FIRST;
      return h('article', [
        h('h1', 'Exchanges today'),
        h('p', ['Bitstamp and ', String(count), ' others spoke of ', h('b', 'Bit'), 'finex.']),
        h(
          'ul',
          names.map((name) => h('li', { key: name }, [name, ' spoke.'])),
        ),
        extra ? h('p', 'Bybit spoke, too.') : null,
        h(
          'button',
          {
            id: 'next',
            onClick: () => {
              story.value = next(story.value);
            },
          },
          'next',
        ),
      ]);
    };
  },
};

/** Called by the page. */
export function come(): void {
  window.act = async () => {
    createSSRApp(App).mount('#root');
    await press(() => document.querySelector<HTMLElement>('#next'));
  };
}
