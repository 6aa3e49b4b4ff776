/** The incidents that fit, each with what it is in a line. */
import { countryName, formatPeriod } from '@/lib/browser/format';
import { kindLabel, sourceMarkLabel, statusLabel } from '@/lib/browser/labels';
import { sourceMarks } from '@/lib/core/incident/source-marks';
import { type LibraryAddress, toHash } from '@/lib/core/library/address';
import type { LocalIncident } from '@/lib/core/translation/translate-incident';
import { inLanguage } from '../in-language';
import { useWords } from '../words';

interface Props {
  incidents: readonly LocalIncident[];
  /** The list that an incident is opened from. */
  list: LibraryAddress;
}

export function ResultList({ incidents, list }: Props) {
  const words = useWords();
  return (
    <ol class="library-results">
      {incidents.map(({ id, title, jurisdiction, kind, status, start, end, sources }) => (
        <li key={id} data-result={id}>
          <a href={toHash({ ...list, incident: id })} {...inLanguage(title)}>
            {title.text}
          </a>
          <p class="aside">
            {[
              countryName(jurisdiction, words),
              kindLabel(kind, words),
              formatPeriod(start, end, words),
              statusLabel(status, words),
              ...sourceMarks(sources).map((mark) => sourceMarkLabel(mark, words)),
            ].join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  );
}
