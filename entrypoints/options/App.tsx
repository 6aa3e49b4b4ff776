/** The options page: reads settings and files, and hands them to the views. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupSection } from '@/components/options/BackupSection';
import { CarrySection } from '@/components/options/CarrySection';
import { MutedList } from '@/components/options/MutedList';
import { PageChoiceList } from '@/components/options/PageChoiceList';
import { ProblemSection } from '@/components/options/ProblemSection';
import { Section } from '@/components/options/Section';
import { ShortcutList } from '@/components/options/ShortcutList';
import { ShownSwitches } from '@/components/options/ShownSwitches';
import { SiteList } from '@/components/options/SiteList';
import { SiteModePicker } from '@/components/options/SiteModePicker';
import { Status } from '@/components/options/Status';
import { TryText } from '@/components/options/TryText';
import { Switch } from '@/components/Switch';
import { isFirefox } from '@/lib/browser/api';
import { explainMatch, explainRefusal } from '@/lib/browser/evidence-words';
import { t } from '@/lib/browser/i18n';
import { report } from '@/lib/browser/report';
import { settings } from '@/lib/browser/settings';
import { listShortcuts, openShortcutSettings, type Shortcut } from '@/lib/browser/shortcuts';
import { carrySettings, forgetCarried, isCarried } from '@/lib/browser/sync';
import { entities } from '@/lib/catalog/entities';
import { dataPageLink } from '@/lib/core/entry-link';
import { libraryLink } from '@/lib/core/library/address';
import type { ExplainedName, TextToExplain } from '@/lib/core/mention/explain-text';
import { writeSettingsFile } from '@/lib/core/settings/settings-file';
import { type AllSettings, pickSettings } from '@/lib/core/settings/shapes';
import type { SiteMode } from '@/lib/core/site/decide-site';
import { withoutMuted } from '@/lib/core/site/muted-names';
import { datedName, saveFile } from './files';
import { importHostList, loadSettings } from './imports';
import { tryText } from './try-text';
import { type SettingsView, useSettings } from './use-settings';

const LISTS = {
  'all-except': { key: 'exceptList', label: 'options.list.exceptLabel' },
  only: { key: 'onlyList', label: 'options.list.onlyLabel' },
} as const satisfies Record<SiteMode, object>;

export function App() {
  const view = useSettings();
  const { read, setAside, message, say, change } = view;
  if (!read) return null;
  const { values } = read;
  const { key, label } = LISTS[values.siteMode];

  const saveProblems = (): void => {
    const kept = { problems: read.problems, setAside };
    saveFile(datedName('old-values', 'json'), JSON.stringify(kept, null, 2), 'application/json');
  };

  return (
    <main>
      <header>
        <h1>{t('options.title')}</h1>
        <p class="hint">{t('options.atOnce')}</p>
        <p class="hint">
          <a href={libraryLink()}>{t('library.title')}</a>
          {' · '}
          <a href={dataPageLink()}>{t('changes.title')}</a>
          {' · '}
          <a href="/privacy.html">{t('privacy.title')}</a>
        </p>
      </header>
      <ProblemSection
        unreadable={read.unreadable}
        problems={read.problems}
        setAside={setAside}
        onSave={saveProblems}
        onForget={() => {
          void settings.forgetSetAside().then(({ ok }) => {
            if (ok) say({ sentences: [t('options.problems.forgotten')] });
            view.refresh();
          });
        }}
      />
      <Section name="where" heading={t('options.where')}>
        <SiteModePicker
          mode={values.siteMode}
          onChange={(siteMode) => void change(() => ({ siteMode }))}
        />
        <SiteList
          key={key}
          label={t(label)}
          text={values[key]}
          onChange={(text) => void change(() => ({ [key]: text }))}
          onRemove={(line) =>
            void change(
              (now) => {
                const lines = now[key].split('\n');
                const same = lines[line.number - 1] === line.text;
                return same
                  ? { [key]: lines.filter((_, at) => at !== line.number - 1).join('\n') }
                  : {};
              },
              () => [t('options.list.removed', { text: line.text.trim() })],
            )
          }
          onImport={(file) => void importHostList(view, key, file)}
          onExport={() => saveFile(datedName('sites', 'txt'), values[key], 'text/plain')}
        />
        <Switch
          on={values.onClick}
          hint={t('options.onClick.hint')}
          onChange={(onClick) => void change(() => ({ onClick }))}
        >
          {t('options.onClick.label')}
        </Switch>
        <PageChoiceList
          choices={values.pageChoices}
          onRemove={(page) =>
            void change(
              ({ pageChoices: { [page]: _gone, ...pageChoices } }) => ({ pageChoices }),
              () => [t('options.pages.removed')],
            )
          }
          onRemoveAll={() =>
            void change(
              () => ({ pageChoices: {} }),
              () => [t('options.pages.removedAll')],
            )
          }
        />
      </Section>
      <Section name="shown" heading={t('options.shown.heading')}>
        <ShownSwitches
          shown={values}
          marksHidden={values.marksHidden}
          onChange={(shown) => void change(() => shown)}
          onShowMarks={() => void change(() => ({ marksHidden: false }))}
        />
      </Section>
      <Section name="muted" heading={t('options.muted.heading')}>
        <MutedList
          muted={[...values.muted, ...values.mutedOnPages]}
          nameOf={nameOf}
          onUndo={(gone) =>
            void change(
              ({ muted, mutedOnPages }) =>
                gone.scope === 'page'
                  ? { mutedOnPages: withoutMuted(mutedOnPages, gone) }
                  : { muted: withoutMuted(muted, gone) },
              () => [t('options.muted.removed', { name: gone.name })],
            )
          }
          onUndoAll={() =>
            void change(
              () => ({ muted: [], mutedOnPages: [] }),
              () => [t('options.muted.removedAll')],
            )
          }
        />
      </Section>
      <Section name="try" heading={t('options.try.heading')}>
        <Try />
      </Section>
      <Section name="shortcuts" heading={t('options.shortcuts.heading')}>
        <Shortcuts />
      </Section>
      <Section name="carry" heading={t('options.carry.heading')}>
        <Carry values={values} change={change} say={say} />
      </Section>
      <Section name="backup" heading={t('options.backup.heading')}>
        <BackupSection
          previous={values.previous}
          onSave={() =>
            saveFile(
              datedName('settings', 'json'),
              writeSettingsFile(values, new Date().toISOString()),
              'application/json',
            )
          }
          onLoad={(file) => void loadSettings(view, file)}
          onBringBack={() =>
            void change(
              ({ previous }) => ({
                ...(previous && pickSettings(previous.settings)),
                previous: null,
              }),
              () => [t('options.previous.broughtBack')],
            )
          }
        />
      </Section>
      <Status message={message} onDismiss={() => say(undefined)} />
    </main>
  );
}

interface CarryProps extends Pick<SettingsView, 'change' | 'say'> {
  values: AllSettings;
}

function Carry({ values: { carry, carryState }, change, say }: CarryProps) {
  const [hasCopy, setHasCopy] = useState(false);
  useEffect(() => {
    void isCarried().then(setHasCopy);
  }, [carry, carryState]);
  const forget = async (): Promise<void> => {
    const state = await forgetCarried();
    setHasCopy(await isCarried());
    if (state.kind === 'idle') say({ sentences: [t('options.carry.forgotten')] });
    if (state.kind === 'failed') say({ sentences: [t('options.failed.rejected')] });
  };
  return (
    <CarrySection
      carry={carry}
      state={carryState}
      hasCopy={hasCopy}
      onCarry={(on) => void change(() => ({ carry: on }))}
      onChoose={(choice) => {
        carrySettings(choice).catch((error: unknown) => report(error, 'carrying settings'));
      }}
      onForget={() => {
        forget().catch((error: unknown) => report(error, 'removing the copy'));
      }}
    />
  );
}

const nameOf = (entity: string): string => entities.get(entity)?.name ?? entity;

function Try() {
  const [names, setNames] = useState<ExplainedName[]>();
  const [busy, setBusy] = useState(false);
  const running = useRef<AbortController | undefined>(undefined);
  const start = async (input: TextToExplain): Promise<void> => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    setBusy(true);
    setNames(undefined);
    try {
      await tryText(input, setNames, run.signal);
    } finally {
      if (running.current === run) setBusy(false);
    }
  };
  return (
    <TryText
      names={names}
      busy={busy}
      nameOf={nameOf}
      explain={({ alias, entity, evidence, accepted }) => {
        const words = { alias, name: nameOf(entity), evidence };
        return accepted ? explainMatch(words) : explainRefusal(words);
      }}
      onTry={(input) => {
        start(input).catch((error: unknown) => report(error, 'trying a text'));
      }}
    />
  );
}

function Shortcuts() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>();
  const [words, setWords] = useState<string>();
  useEffect(() => {
    const refresh = (): void => {
      listShortcuts().then(setShortcuts, (error: unknown) => report(error, 'listing shortcuts'));
    };
    refresh();
    // They are changed in another tab.
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, []);
  return (
    <ShortcutList
      shortcuts={shortcuts}
      words={words}
      onChange={() => {
        void openShortcutSettings().then((opened) => {
          if (opened) setWords(undefined);
          else
            setWords(t(isFirefox ? 'options.shortcuts.howFirefox' : 'options.shortcuts.howChrome'));
        });
      }}
    />
  );
}
