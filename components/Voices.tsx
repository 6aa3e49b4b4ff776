/** Which parties of the incident the page names near it, and which it does not name. */
import type { Voice } from '@/lib/core/incident/voices';
import type { LocalIncident } from '@/lib/core/translation/translate-incident';
import { PartyName } from './PartyName';
import { type Entities, partyName } from './party-name';
import { useWords } from './words';
import './Voices.css';

interface Props {
  incident: Pick<LocalIncident, 'parties'>;
  voices: readonly Voice[];
  entities: Entities;
  /** Leads to the passage on the page. */
  onPassage: (voice: Voice & { state: 'found' }) => void;
}

/** Leads to what the party said, further down in the same entry. */
const goToParty = (button: HTMLElement, party: string): void => {
  const column = button
    .closest('[data-incident]')
    ?.querySelector<HTMLElement>(`[data-part="positions"] [data-party="${CSS.escape(party)}"]`);
  if (!column) return;
  column.tabIndex = -1;
  column.focus();
  column.scrollIntoView({ block: 'center' });
};

export function Voices({ incident, voices, entities, onPassage }: Props) {
  const words = useWords();
  const { t } = words;
  if (voices.length === 0) return null;
  const parties = new Map(
    incident.parties.flatMap((party) => ('entity' in party ? [[party.entity, party]] : [])),
  );
  return (
    <section class="part voices" data-part="voices">
      <h4>{t('voices.heading')}</h4>
      <ul>
        {voices.map((voice) => {
          const party = parties.get(voice.party);
          if (!party) return null;
          return (
            <li key={voice.party} data-voice={voice.party} data-state={voice.state}>
              <PartyName name={partyName(party, entities, words)} />{' '}
              <button
                type="button"
                class="voice"
                onClick={({ currentTarget }) =>
                  voice.state === 'found' ? onPassage(voice) : goToParty(currentTarget, voice.party)
                }
              >
                {voice.state === 'found' ? t('voices.found') : t('voices.absent')}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="aside">{t('voices.names')}</p>
    </section>
  );
}
