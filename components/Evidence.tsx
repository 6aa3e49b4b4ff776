/** Why an incident is shown for this page, in words. */
import { formatList } from '@/lib/browser/format';
import type { Words } from '@/lib/browser/i18n';
import type { RankEvidence } from '@/lib/core/incident/types';
import { isolate } from '@/lib/core/isolate';
import type { EntityId } from '@/lib/core/model';
import { type Entities, entityName } from './party-name';
import { useWords } from './words';

interface Props {
  evidence: readonly RankEvidence[];
  entities: Entities;
}

export function Evidence({ evidence, entities }: Props) {
  const words = useWords();
  return (
    <section class="part why" data-part="why">
      <h4>{words.t('incident.why')}</h4>
      <ul>
        {sentences(evidence, entities, words).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function sentences(evidence: readonly RankEvidence[], entities: Entities, local: Words): string[] {
  const { t } = local;
  const name = (id: EntityId) => entityName(id, entities, local);
  const values = (kind: RankEvidence['kind']) =>
    evidence.filter((one) => one.kind === kind).map(({ value }) => value);
  const names = (kind: RankEvidence['kind']) => formatList(values(kind).map(name), local);
  const said: string[] = [];

  const close = evidence.find((one) => one.kind === 'closeness');
  if (close?.other !== undefined) {
    const pair = { one: name(close.value), other: name(close.other) };
    if (close.within === 'title') said.push(t('incident.evidence.closeTitle', pair));
    else if (close.within === 'sentence') said.push(t('incident.evidence.closeSentence', pair));
    else if (close.within === 'block') said.push(t('incident.evidence.closeBlock', pair));
    else said.push(t('incident.evidence.closeNearby', pair));
  } else {
    // Both names are in that sentence; without it each is told by itself.
    if (values('requester').length > 0) {
      said.push(t('incident.evidence.requester', { names: names('requester') }));
    }
    if (values('recipient').length > 0) {
      said.push(t('incident.evidence.recipient', { names: names('recipient') }));
    }
  }
  const topics = values('topic');
  if (topics.length > 0) {
    const words = formatList(
      topics.map((topic) => t('incident.evidence.quoted', { words: isolate(topic) })),
      local,
    );
    said.push(t('incident.evidence.topic', { words }));
  }
  const years = values('year');
  if (years.length > 0) {
    said.push(
      t('incident.evidence.year', { count: years.length, years: formatList(years, local) }),
    );
  }
  if (values('party').length > 0) {
    said.push(t('incident.evidence.party', { names: names('party') }));
  }
  if (values('title').length > 0 && close?.within !== 'title') {
    said.push(t('incident.evidence.title'));
  }
  return said;
}
