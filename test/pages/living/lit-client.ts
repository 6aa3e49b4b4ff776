// Before Lit itself: it teaches elements to take over what the server has drawn.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LivingStory } from './lit';
import { press } from './story';

/** Called by the page. */
export function come(): void {
  window.act = async () => {
    customElements.define('living-story', LivingStory);
    await (document.querySelector('living-story') as LivingStory).updateComplete;
    await press(() => document.querySelector('living-story')?.shadowRoot?.querySelector('button'));
  };
}
