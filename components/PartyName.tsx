/** A name in the reader's language, with the English one beside it where that is another. */
import type { EntityName } from '@/lib/core/entity-name';

export const PartyName = ({ name: { text, lang, english } }: { name: EntityName }) => (
  <>
    <bdi lang={lang}>{text}</bdi>
    {english !== undefined && (
      <>
        {' '}
        <bdi class="english-name" lang="en">
          {english}
        </bdi>
      </>
    )}
  </>
);
