/** The organisations found in one frame: a button each that walks its mentions, and their list. */
import { formatNumber, t } from '@/lib/browser/i18n';
import { isolate } from '@/lib/core/isolate';
import { Disclosure } from './Disclosure';
import type { FoundEntity, FoundFrame } from './found-entity';
import { MentionButton } from './MentionButton';
import { PartyName } from './PartyName';

export interface EntityListProps {
  frame: FoundFrame;
  /** Which mention of which entity was gone to last; its index is shown. */
  current: { frameId: number; entity: string; index: number } | undefined;
  onGo: (frame: FoundFrame, entity: FoundEntity, index: number) => void;
  onPin: (frame: FoundFrame, entity: FoundEntity, index: number) => void;
}

export const EntityList = ({ frame, current, onGo, onPin }: EntityListProps) => (
  <ul class="entities" data-frame={frame.frameId}>
    {frame.entities.map((entity) => {
      const isCurrent = current?.frameId === frame.frameId && current.entity === entity.id;
      const index = isCurrent ? current.index : undefined;
      return (
        <EntityRow
          key={entity.id}
          entity={entity}
          index={index}
          language={frame.language}
          onGo={(next) => onGo(frame, entity, next)}
          onPin={(at) => onPin(frame, entity, at)}
        />
      );
    })}
  </ul>
);

interface RowProps {
  entity: FoundEntity;
  index: number | undefined;
  language: string;
  onGo: (index: number) => void;
  onPin: (index: number) => void;
}

function EntityRow({ entity, index, language, onGo, onPin }: RowProps) {
  const { count, mentions } = entity;
  const name = entity.name.text;
  const next = index === undefined ? 0 : (index + 1) % Math.max(mentions.length, 1);
  const left = count - mentions.length;
  const place =
    index === undefined
      ? undefined
      : t('popup.onMention', {
          index: formatNumber(index + 1),
          total: formatNumber(mentions.length),
        });
  return (
    <li class="entity" data-entity={entity.id} data-count={count}>
      <button
        type="button"
        class="entity-go"
        aria-label={
          place === undefined
            ? t('popup.goTo', { name, count })
            : t('popup.goToNext', { name, place })
        }
        disabled={mentions.length === 0}
        onClick={() => onGo(next)}
      >
        <PartyName name={entity.name} /> <span class="count">{place ?? formatNumber(count)}</span>
      </button>
      <Disclosure class="entity-mentions" label="" name={t('popup.listMentions', { name })}>
        {() => (
          <>
            <ol class="mentions">
              {mentions.map((mention, at) => (
                <li key={mention.id} class="mention-row">
                  <MentionButton {...mention} language={language} onGo={() => onGo(at)} />
                  <button
                    type="button"
                    class="quiet"
                    data-action="pin"
                    aria-label={t('pins.pinMention', {
                      context: isolate(`${mention.before}${mention.text}${mention.after}`),
                    })}
                    onClick={() => onPin(at)}
                  >
                    {t('pins.pin')}
                  </button>
                </li>
              ))}
            </ol>
            {left > 0 && <p class="aside">{t('popup.mentionsLeftOut', { count: left })}</p>}
          </>
        )}
      </Disclosure>
    </li>
  );
}
