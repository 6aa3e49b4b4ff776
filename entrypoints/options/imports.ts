/** What the options page does with a file: says what it did, and can take it back. */
import { formatNumber, t } from '@/lib/browser/i18n';
import { MAX_SETTINGS_FILE, readSettingsFile } from '@/lib/core/settings/settings-file';
import { pickSettings } from '@/lib/core/settings/shapes';
import { type HostListMerge, mergeHostLists } from '@/lib/core/site/host-list';
import { readTextFile } from './files';
import type { SettingsView } from './use-settings';

/** Bytes: twice what a list may hold of plain letters. */
const MAX_LIST_FILE = 8_000_000;

const LIST_FAULTS = {
  'too-large': 'options.list.fileTooLarge',
  'not-text': 'options.list.fileNotText',
  unreadable: 'options.list.fileUnreadable',
} as const;

/** Adds the lines of a file to a list. */
export async function importHostList(
  { say, change }: SettingsView,
  key: 'exceptList' | 'onlyList',
  file: File,
): Promise<void> {
  const read = await readTextFile(file, MAX_LIST_FILE);
  if (read.status !== 'read') {
    say({ sentences: [t(LIST_FAULTS[read.status], { file: file.name })] });
    return;
  }
  let merge: HostListMerge | undefined;
  await change(
    (now) => {
      merge = mergeHostLists(now[key], read.text.replace(/^\uFEFF/, ''));
      return { [key]: merge.text };
    },
    () => (merge ? mergeSentences(file.name, merge) : []),
  );
}

function mergeSentences(file: string, { added, already, contrary, bad }: HostListMerge): string[] {
  return [
    t('options.list.imported', {
      file,
      added: formatNumber(added),
      already: formatNumber(already),
    }),
    ...(contrary > 0 ? [t('options.list.importedContrary', { count: contrary })] : []),
    ...(bad > 0 ? [t('options.list.importedBad', { count: bad })] : []),
  ];
}

const FILE_FAULTS = {
  'too-large': 'options.backup.tooLarge',
  'not-text': 'options.backup.notSettings',
  unreadable: 'options.backup.unreadable',
} as const;

/** Replaces the settings by those of a file; what stood here is kept beside them. */
export async function loadSettings({ say, change }: SettingsView, file: File): Promise<void> {
  const text = await readTextFile(file, MAX_SETTINGS_FILE);
  if (text.status !== 'read') {
    say({ sentences: [t(FILE_FAULTS[text.status], { file: file.name })] });
    return;
  }
  const read = readSettingsFile(text.text);
  if (read.status === 'newer') {
    const version = String(read.version);
    say({ sentences: [t('options.backup.newer', { file: file.name, version })] });
  } else if (read.status === 'not-settings') {
    say({ sentences: [t('options.backup.notSettings', { file: file.name })] });
  } else {
    const names = read.skipped.join(', ');
    await change(
      (now) => ({
        ...read.settings,
        previous: { at: new Date().toISOString(), cause: 'file', settings: pickSettings(now) },
      }),
      () => [
        t('options.backup.loaded', { file: file.name }),
        ...(names === '' ? [] : [t('options.backup.skipped', { names })]),
      ],
    );
  }
}
