/** What `new:incident` and `new:entity` share: judging each answer by the data's own rules, and writing. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entity, Incident, RecordKind } from '../core/model';
import type { Asker, Question } from './ask';
import { canonicalJson } from './canonical';
import { DATA_FOLDERS, type DataFile, type Fault, readDataFiles } from './data-files';
import { checkDataFiles, checkShapes, RULES } from './data-rules/index';
import { checkShape } from './data-rules/shape';
import { describeFault } from './describe-fault';

/** A record while its fields are asked for. It has all of them from the start, so that rules can judge. */
export class Draft<T extends Incident | Entity> {
  private readonly known: ReturnType<typeof checkShapes>['data'];

  constructor(
    readonly root: string,
    readonly kind: RecordKind,
    readonly record: T,
    readonly asker: Asker,
  ) {
    this.known = checkShapes(readDataFiles(root).files).data;
  }

  /** All entities there are, to be found by their names. */
  get entities(): Entity[] {
    return this.known.entities.map(({ entity }) => entity);
  }

  /**
   * Asks for one field until schema and rules find nothing wrong with it.
   * @param field its path, as faults name it
   * @param put sets it in the record; an empty answer comes as undefined
   */
  async ask(
    field: string,
    question: Question,
    put: (answer: string | undefined) => void,
  ): Promise<string> {
    return this.asker.ask({
      ...question,
      check: (answer) => {
        put(answer === '' ? undefined : answer);
        return question.check?.(answer) ?? this.judge(field);
      },
    });
  }

  /** Asks for the id, which no record has or had. */
  async askId(fallback: string): Promise<void> {
    const { kind, root } = this;
    await this.ask(
      'id',
      {
        text: 'Id (lower-case words joined by hyphens, for ever)',
        fallback,
        check: (id) => {
          const taken = [DATA_FOLDERS[kind], DATA_FOLDERS.withdrawn]
            .map((folder) => `${folder}/${id}.json`)
            .find((path) => existsSync(join(root, path)));
          return taken && `There is a ${taken} already. Choose another id.`;
        },
      },
      (id) => {
        this.record.id = id ?? '';
      },
    );
  }

  private get file(): DataFile {
    const { record, kind } = this;
    const path = `${DATA_FOLDERS[kind]}/${record.id}.json`;
    return { kind, path, name: record.id, text: canonicalJson(record, kind), value: record };
  }

  private judge(field: string): string | undefined {
    const { file, known, kind, record } = this;
    const isMeant = (fault: Fault) =>
      fault.file === file.path &&
      (fault.field === field || /^[.[]/.test(fault.field.slice(field.length))) &&
      fault.field.startsWith(field);
    const misshapen = checkShape(file).find(isMeant);
    if (misshapen) return misshapen.reason;
    const data =
      kind === 'incident'
        ? { ...known, incidents: [...known.incidents, { file, incident: record as Incident }] }
        : { ...known, entities: [...known.entities, { file, entity: record as Entity }] };
    const today = new Date().toISOString().slice(0, 10);
    for (const rule of Object.values(RULES)) {
      const fault = rule(data, today).find(isMeant);
      if (fault) return fault.reason;
    }
    return undefined;
  }

  /** Writes the file and says what is left to do. */
  write(reminders: readonly string[]): void {
    const { file, root, asker, record, kind } = this;
    mkdirSync(dirname(join(root, file.path)), { recursive: true });
    writeFileSync(join(root, file.path), file.text);
    asker.say(`\nWritten: ${file.path}`);
    const { files, faults } = readDataFiles(root);
    // That the history does not tell of it yet is among what is left to do.
    const own = [...faults, ...checkDataFiles(files)].filter(
      (fault) => fault.file === file.path && fault.field !== '',
    );
    if (own.length > 0) asker.say('\nStill to be mended:');
    for (const fault of own) asker.say(`  ${describeFault(fault, files)}`);
    asker.say('\nWhat is left to do:');
    const steps = [
      ...reminders,
      `Tell readers of it: npm run data:history -- ${record.id}${kind === 'entity' ? ' --entity' : ''}`,
      'See that all is well: npm run check:data',
    ];
    for (const step of steps) asker.say(`  - ${step}`);
  }
}

/** An id made of a title, for a start: "IRS summons for Kraken" → "irs-summons-for-kraken". */
export const toId = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');

/** "one; two" → ["one", "two"]: names may hold commas. */
export const splitList = (answer: string | undefined): string[] =>
  (answer ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);

/** Sets a field, or leaves it out. */
export function assign<T extends object, K extends keyof T>(
  target: T,
  key: K,
  value: T[K] | undefined,
): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}
