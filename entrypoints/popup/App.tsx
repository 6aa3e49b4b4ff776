/** The popup: what this tab's page names, and what is known of it. */
import { useState } from 'preact/hooks';
import { AccessNotice } from '@/components/AccessNotice';
import { FoundSection } from '@/components/FoundSection';
import type { FoundEntity, FoundFrame } from '@/components/found-entity';
import { IncidentList } from '@/components/IncidentList';
import { MutedHere } from '@/components/MutedHere';
import { Notice } from '@/components/Notice';
import { PinSection } from '@/components/PinSection';
import { PopupFooter } from '@/components/PopupFooter';
import { entityName } from '@/components/party-name';
import { SiteSwitch } from '@/components/SiteSwitch';
import {
  ALL_SITES,
  extensionVersion,
  isFirefox,
  openOptions,
  requestAccess,
} from '@/lib/browser/api';
import { ownWords, t } from '@/lib/browser/i18n';
import type { PageView } from '@/lib/browser/messages';
import { report } from '@/lib/browser/report';
import { entities } from '@/lib/catalog/entities';
import { incidents } from '@/lib/catalog/incidents';
import { dataDate } from '@/lib/catalog/release';
import { withdrawnRecords } from '@/lib/catalog/withdrawn';
import type { Voice } from '@/lib/core/incident/voices';
import { toFoundFrames } from './found-frames';
import type { Names } from './pin-views';
import { type ContextControl, useContextLanguage } from './use-context-language';
import { type MutedControl, useMuted } from './use-muted';
import { type PagePins, usePagePins } from './use-page-pins';
import { usePageView } from './use-page-view';
import { useSite } from './use-site';
import { useWalk } from './use-walk';

export function App({ tabId }: { tabId: number }) {
  const [loaded, lookAgain] = usePageView(tabId);
  const [said, say] = useState('');
  const walk = useWalk(tabId, say);
  const view = loaded.status === 'loaded' ? loaded.view : undefined;
  const context = useContextLanguage(view);
  const pins = usePagePins(tabId, say, walk.visit, namesIn(context));
  const muting = useMuted(tabId, view, say);
  const control = useSite(tabId, lookAgain);
  const { site } = control;
  const isSite = site !== undefined && site.name !== '';
  // A page that the browser keeps from us has a notice of its own, with the way to it.
  const isOff = isSite && !site.on && site.reason !== 'withheld';
  return (
    <>
      <header>
        <h1 class={isSite ? 'spoken' : ''}>{t('popup.heading')}</h1>
        {isSite && (
          <SiteSwitch
            site={site}
            failed={control.failed}
            onSite={control.switchSite}
            onPage={control.switchPage}
            onShowMarks={control.showMarks}
            onOptions={() => {
              openOptions().catch((error) => report(error, 'opening the options'));
            }}
          />
        )}
      </header>
      <main data-state={loaded.status}>
        {loaded.status === 'loading' && (
          <Notice kind="loading">
            <p>{t('popup.loading')}</p>
          </Notice>
        )}
        {loaded.status === 'failed' && (
          <Notice kind="failed">
            <p>{t('popup.failed')}</p>
          </Notice>
        )}
        {loaded.status === 'loaded' && !isOff && (
          <Page
            view={loaded.view}
            walk={walk}
            muting={muting}
            context={context}
            pins={pins}
            say={say}
            lookAgain={lookAgain}
          />
        )}
        {isOff && pins.hasPins && pins.shown && <PinSection {...pins.shown} />}
      </main>
      <p class="spoken" role="status">
        {said}
      </p>
      <PopupFooter dataDate={dataDate} now={Date.now()} version={extensionVersion()} />
    </>
  );
}

/** What pins are about, in the language of the context. */
const namesIn = ({ content }: ContextControl): Names => ({
  entities,
  words: content?.words ?? ownWords,
  titleOf: (id) => {
    const incident = incidents.get(id);
    if (incident) return content?.titleOf(incident) ?? incident.title;
    // It may have been taken out since it was pinned.
    return withdrawnRecords.find((one) => one.record === 'incident' && one.id === id)?.title;
  },
});

interface PageProps {
  view: PageView;
  walk: ReturnType<typeof useWalk>;
  muting: MutedControl;
  context: ContextControl;
  pins: PagePins;
  say: (sentence: string) => void;
  lookAgain: () => void;
}

function Page({ view, walk, muting, context, pins, say, lookAgain }: PageProps) {
  if (view.access !== 'granted') {
    return (
      <>
        <NoAccess view={view} say={say} lookAgain={lookAgain} />
        {pins.hasPins && pins.shown && <PinSection {...pins.shown} />}
      </>
    );
  }

  const words = context.content?.words ?? ownWords;
  const found = toFoundFrames(view, entities, words);
  const main = found.find(({ frameId }) => frameId === 0);
  const frames = found.filter(({ frameId, entities }) => frameId !== 0 && entities.length > 0);
  const isReading = !view.frames.some(
    ({ frameId, report: { state } }) => frameId === 0 && state === 'done',
  );
  const isEmpty = (main?.entities.length ?? 0) === 0 && frames.length === 0;
  const ranked = view.ranked.flatMap(({ id, evidence, voices }) => {
    const incident = incidents.get(id);
    return incident ? [{ incident, evidence, voices }] : [];
  });
  const goToVoice = ({ party, block, nth }: Voice & { state: 'found' }) => {
    const report = view.frames.find(({ frameId }) => frameId === 0)?.report;
    const there = report?.mentions.filter((one) => one.entity === party && one.block === block);
    const entity = main?.entities.find(({ id }) => id === party);
    const index = entity?.mentions.findIndex(({ id }) => id === there?.[nth]?.id) ?? -1;
    if (main && entity && index >= 0) go(main, entity, index);
    else say(t('popup.mentionGone'));
  };
  const go = (frame: FoundFrame, entity: FoundEntity, index: number) => {
    walk.go(frame, entity, index).catch((error) => report(error, 'going to a mention'));
  };
  const pin = ({ frameId }: FoundFrame, { mentions }: FoundEntity, index: number) => {
    const mention = mentions[index];
    if (mention) pins.pinMention(frameId, mention.id);
  };
  return (
    <>
      {isReading && (
        <Notice kind="reading">
          <p>{t('state.reading')}</p>
        </Notice>
      )}
      {view.frames.some(({ report }) => report.capped) && (
        <Notice kind="capped">
          <p>{t('state.capped')}</p>
        </Notice>
      )}
      {isEmpty && !isReading && (
        <Notice kind="nothing">
          <p>{t('state.nothing')}</p>
        </Notice>
      )}
      {!isEmpty && (
        <FoundSection
          main={main}
          frames={frames}
          current={walk.current}
          onGo={go}
          onPin={pin}
          isGone={walk.isGone}
          onBack={walk.back}
        />
      )}
      {muting.muted.length > 0 && (
        <MutedHere
          muted={muting.muted}
          nameOf={(id) => entityName(id, entities, words)}
          onUndo={muting.unmute}
        />
      )}
      {pins.hasPins && pins.shown && <PinSection {...pins.shown} />}
      {!isEmpty && (
        <IncidentList
          incidents={ranked}
          entities={entities}
          focus={view.focus}
          published={view.published}
          onPassage={goToVoice}
          content={context.content}
          pageLanguage={context.pageLanguage}
          choice={context.choice}
          onChoose={context.choose}
        />
      )}
      {!pins.hasPins && pins.shown && <PinSection {...pins.shown} />}
    </>
  );
}

function NoAccess({ view, say, lookAgain }: Pick<PageProps, 'view' | 'say' | 'lookAgain'>) {
  const [wasRefused, setRefused] = useState(false);
  const allow = () => {
    requestAccess(view.origin === undefined ? ALL_SITES : [view.origin]).then(
      (isGranted) => {
        setRefused(!isGranted);
        if (isGranted) lookAgain();
        else say(t('state.refused'));
      },
      (error) => report(error, 'asking for access'),
    );
  };
  if (view.access === 'granted') return null;
  return (
    <>
      <AccessNotice
        access={view.access}
        host={view.origin && new URL(view.origin.replace('/*', '/')).host}
        isFirefox={isFirefox}
        onAllow={allow}
      />
      {wasRefused && <p class="aside">{t('state.refused')}</p>}
    </>
  );
}
