/**
 * Turns `data/` into modules at build time, one per reader of it, so that each context of the
 * extension bundles what it needs and nothing else. It refuses to build on a record with a fault.
 * The typed doors to these modules are in `lib/catalog`.
 */
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { overviewOf } from '../core/incident/overview';
import { packMatchingData } from '../core/mention/pack';
import type {
  Entity,
  EntityProfile,
  HistoryEntry,
  Incident,
  RankingRecord,
  Withdrawn,
} from '../core/model';
import type { StampedTranslation, TranslationPlan } from '../core/translation/types';
import {
  DATA_FOLDERS,
  type DataFile,
  findProjectRoot,
  HISTORY_FILE,
  languageOf,
  readDataFiles,
} from './data-files.ts';
import { checkDataFiles } from './data-rules/index.ts';
import { describeFault } from './describe-fault.ts';
import {
  LOCALES,
  type TranslatedRecords,
  toLanguagePack,
  toLanguages,
  toLoaders,
  toTitles,
} from './language-modules.ts';

interface Records extends TranslatedRecords {
  entities: Entity[];
  withdrawn: Withdrawn[];
  history: HistoryEntry[];
}

const toProfile = (entity: Entity): EntityProfile => ({
  id: entity.id,
  name: entity.name,
  ...(entity.names && { names: entity.names }),
  kind: entity.kind,
  country: entity.country,
  about: entity.about,
  ...(entity.homepage && { homepage: entity.homepage }),
  ...(entity.partOf && { partOf: entity.partOf }),
  ...(entity.formerNames && { formerNames: entity.formerNames }),
});

const toRankingRecord = (incident: Incident): RankingRecord => ({
  id: incident.id,
  title: incident.title,
  kind: incident.kind,
  jurisdiction: incident.jurisdiction,
  start: incident.start,
  ...(incident.end && { end: incident.end }),
  parties: incident.parties,
  topics: incident.topics,
});

/** What a module exports, and the catalog file that is its door. */
interface DataModule {
  door: string;
  content(records: Records, root: string): unknown;
  toCode?(value: unknown): string;
}

const MODULES: Record<string, DataModule> = {
  'virtual:data/matching': {
    door: 'lib/catalog/matching.ts',
    content: ({ entities }) => packMatchingData(entities),
  },
  'virtual:data/names-deflated': {
    door: 'lib/catalog/matching-packed.ts',
    content: ({ entities }) => packMatchingData(entities).names,
    toCode: toDeflatedModule,
  },
  'virtual:data/senses-deflated': {
    door: 'lib/catalog/matching-packed.ts',
    content: ({ entities }) => packMatchingData(entities).senses,
    toCode: toDeflatedModule,
  },
  'virtual:data/entities': {
    door: 'lib/catalog/entities.ts',
    content: ({ entities }) => entities.map(toProfile),
  },
  'virtual:data/aliases': {
    door: 'lib/catalog/aliases.ts',
    content: ({ entities }) =>
      Object.fromEntries(
        entities.map(({ id, aliases }) => [id, [...new Set(Object.values(aliases).flat())]]),
      ),
  },
  'virtual:data/incidents': {
    door: 'lib/catalog/incidents.ts',
    content: ({ incidents }) => incidents,
  },
  'virtual:data/ranking': {
    door: 'lib/catalog/ranking.ts',
    content: ({ incidents }) => incidents.map(toRankingRecord),
  },
  'virtual:data/withdrawn': {
    door: 'lib/catalog/withdrawn.ts',
    content: ({ withdrawn }) => withdrawn,
  },
  'virtual:data/history': {
    door: 'lib/catalog/history.ts',
    content: ({ history, incidents, entities }) => ({
      entries: history.map(({ stamp: _ofTheRecord, ...entry }) => entry),
      titles: {
        incident: Object.fromEntries(incidents.map(({ id, title }) => [id, title])),
        entity: Object.fromEntries(entities.map(({ id, name }) => [id, name])),
      },
      overview: overviewOf(incidents, entities),
    }),
  },
  'virtual:data/titles': {
    door: 'lib/catalog/titles.ts',
    content: toTitles,
    toCode: toTextModule,
  },
  'virtual:data/languages': {
    door: 'lib/catalog/languages.ts',
    content: toLanguages,
  },
  'virtual:data/translations': {
    door: 'lib/catalog/translations.ts',
    content: toLoaders,
    toCode: String,
  },
};

const OF_LANGUAGE = 'virtual:data/translations/';

/** @param id with the `\0` that marks a module without a file */
function findModule(id: string): DataModule | undefined {
  if (!id.startsWith('\0')) return undefined;
  const name = id.slice(1);
  if (!name.startsWith(OF_LANGUAGE)) return MODULES[name];
  const lang = name.slice(OF_LANGUAGE.length);
  return {
    door: 'lib/catalog/translations.ts',
    content: (records, root) => toLanguagePack(records, root, lang),
  };
}

/** A string parsed as JSON is read about twice as fast as the same object literal. */
const toModule = (value: unknown) =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;

/** Text that is parsed when it is wanted: until then it costs little more than its room. */
function toTextModule(value: unknown): string {
  return `export default ${JSON.stringify(JSON.stringify(value))};\n`;
}

/**
 * For the script that every page pays for: reading a literal of this size costs a page 10 ms and more,
 * mostly for its letters beyond ASCII. As base64 of deflated JSON it costs one, and only where it is
 * unpacked the rest.
 */
function toDeflatedModule(value: unknown): string {
  const base64 = deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64');
  return `export default ${JSON.stringify(base64)};\n`;
}

/**
 * Reads and checks all records.
 * @throws Error that lists each fault as `file:line: field: reason`, one a line
 */
function loadRecords(root: string): { records: Records; files: DataFile[] } {
  const { files, faults } = readDataFiles(root);
  const all = [...faults, ...checkDataFiles(files)];
  if (all.length > 0) {
    const lines = all.map((fault) => describeFault(fault, files));
    throw new Error(`The data has faults.\n${lines.join('\n')}`);
  }
  const pick = (kind: DataFile['kind']) => files.filter((f) => f.kind === kind).map((f) => f.value);
  const [plan] = pick('complete') as TranslationPlan[];
  return {
    records: {
      entities: pick('entity') as Entity[],
      incidents: pick('incident') as Incident[],
      withdrawn: pick('withdrawn') as Withdrawn[],
      history: pick('history').flat() as HistoryEntry[],
      translations: files
        .filter((file) => file.kind === 'translation')
        .map((file) => ({
          lang: languageOf(file),
          id: file.name,
          translation: file.value as StampedTranslation,
        })),
      languages: plan?.languages ?? [],
    },
    files,
  };
}

/** The Vite plugin for `virtual:data/*`: in `wxt.config.ts`, in the tests and for commands. */
export function dataPlugin(): Plugin {
  let root = '';
  let loaded: ReturnType<typeof loadRecords> | undefined;

  return {
    name: 'sidelight:data',

    configResolved(config) {
      root = findProjectRoot(config.root);
    },

    buildStart() {
      // Here, not at the first import, so that a fault stops every build.
      loaded = loadRecords(root);
    },

    resolveId(id) {
      return id in MODULES || id.startsWith(OF_LANGUAGE) ? `\0${id}` : undefined;
    },

    load(id) {
      const module = findModule(id);
      if (!module) return undefined;
      loaded ??= loadRecords(root);
      for (const file of loaded.files) this.addWatchFile(join(root, file.path));
      const { content, toCode = toModule } = module;
      return { code: toCode(content(loaded.records, root)), map: null };
    },

    configureServer(server) {
      const folders = [...Object.values(DATA_FOLDERS), HISTORY_FILE, LOCALES].map((path) =>
        join(root, path),
      );
      server.watcher.add(folders);
      server.watcher.on('all', (_event, path) => {
        if (!folders.some((folder) => path.startsWith(folder))) return;
        loaded = undefined;
        for (const [id, node] of server.moduleGraph.idToModuleMap) {
          if (id.startsWith(`\0${OF_LANGUAGE}`)) server.moduleGraph.invalidateModule(node);
        }
        for (const [id, { door }] of Object.entries(MODULES)) {
          const node = server.moduleGraph.getModuleById(`\0${id}`);
          if (node) server.moduleGraph.invalidateModule(node);
          // WXT rebuilds a script when a real file of its bundle changes: name the door.
          server.watcher.emit('change', join(root, door));
          server.watcher.emit('all', 'change', join(root, door));
        }
      });
    },
  };
}
