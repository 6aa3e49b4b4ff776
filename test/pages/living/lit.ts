import { html, LitElement } from 'lit';
import { FIRST, next, type Story } from './story';

export class LivingStory extends LitElement {
  static properties = { story: { state: true } };
  declare story: Story;

  constructor() {
    super();
    this.story = FIRST;
  }

  render() {
    const { count, names, extra } = this.story;
    return html`<article>
      <h1>Exchanges today</h1>
      <p>Bitstamp and ${count} others spoke of <b>Bit</b>finex.</p>
      <ul>${names.map((name) => html`<li>${name} spoke.</li>`)}</ul>
      ${extra ? html`<p>Bybit spoke, too.</p>` : ''}
      <button @click=${() => {
        this.story = next(this.story);
      }}>next</button>
    </article>`;
  }
}
