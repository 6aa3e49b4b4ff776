/** One incident in full, with the way back, to its kin, and to a citation. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type LibraryAddress, toHash } from '@/lib/core/library/address';
import type { IncidentId } from '@/lib/core/model';
import type { LocalIncident, LocalText } from '@/lib/core/translation/translate-incident';
import { IncidentEntry } from '../IncidentEntry';
import { inLanguage } from '../in-language';
import type { Entities } from '../party-name';
import { useWords } from '../words';

interface Props {
  /** Undefined for an id that is not known or was taken out: `children` says so. */
  incident: LocalIncident | undefined;
  entities: Entities;
  related: readonly { id: IncidentId; title: LocalText }[];
  /** The list that an incident is opened from. */
  list: LibraryAddress;
  citation: string;
  /** @returns whether the browser let us copy */
  onCopy: (text: string) => Promise<boolean>;
  children?: ComponentChildren;
}

export function IncidentView({
  incident,
  entities,
  related,
  list,
  citation,
  onCopy,
  children,
}: Props) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // Who followed a link is at the new content, not where the link was.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="library-incident" data-part="incident">
      <p class="library-back">
        <a href={toHash(list) || '#'}>{t('library.back')}</a>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {t('library.incident')}
      </h2>
      {children}
      {incident && (
        <>
          <ol class="incident-list">
            <IncidentEntry incident={incident} evidence={[]} entities={entities} open full />
          </ol>
          {related.length > 0 && (
            <section data-part="related">
              <h3>{t('library.related')}</h3>
              <ul>
                {related.map(({ id, title }) => (
                  <li key={id}>
                    <a href={toHash({ ...list, incident: id })} {...inLanguage(title)}>
                      {title.text}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Citation text={citation} onCopy={onCopy} />
        </>
      )}
    </section>
  );
}

function Citation({ text, onCopy }: { text: string; onCopy: Props['onCopy'] }) {
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean>();
  return (
    <section data-part="citation">
      <h3>{t('library.citation')}</h3>
      <p class="citation" lang="en" dir="ltr">
        {text}
      </p>
      <button type="button" data-action="cite" onClick={() => onCopy(text).then(setCopied)}>
        {t('library.copy')}
      </button>{' '}
      <span role="status">
        {copied === true && t('library.copied')}
        {copied === false && t('library.notCopied')}
      </span>
    </section>
  );
}
