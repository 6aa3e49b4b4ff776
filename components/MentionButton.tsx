/** One mention with the words around it, as a button that goes to it. */

interface Props {
  before: string;
  text: string;
  after: string;
  /** BCP 47 of the page, empty when unknown. */
  language: string;
  onGo: () => void;
}

export const MentionButton = ({ before, text, after, language, onGo }: Props) => (
  <button
    type="button"
    class="mention"
    data-mention
    dir="auto"
    lang={language || undefined}
    onClick={onGo}
  >
    {before && <span class="mention-around">…{before}</span>}
    <b>{text}</b>
    {after && <span class="mention-around">{after}…</span>}
  </button>
);
