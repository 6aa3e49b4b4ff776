/** The record's shape against its JSON Schema, told in sentences instead of the validator's terms. */
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type DataKind, SCHEMAS } from '../canonical.ts';
import type { DataFile, Fault } from '../data-files';

const ajv = new Ajv({ allErrors: true, verbose: true });
const validators: Record<DataKind, ValidateFunction> = {
  entity: ajv.compile(SCHEMAS.entity),
  incident: ajv.compile(SCHEMAS.incident),
  withdrawn: ajv.compile(SCHEMAS.withdrawn),
  history: ajv.compile(SCHEMAS.history),
  translation: ajv.compile(SCHEMAS.translation),
  complete: ajv.compile(SCHEMAS.complete),
};

/** `/positions/2/sources` → `positions[2].sources`, as the model would write it. */
function toField(pointer: string, key?: string): string {
  const steps = pointer.split('/').slice(1);
  if (key !== undefined) steps.push(key);
  return steps.reduce((path, raw) => {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    if (/^\d+$/.test(step)) return `${path}[${step}]`;
    return path === '' ? step : `${path}.${step}`;
  }, '');
}

/** What is wrong, for the person who wrote it; `undefined` for a mere echo of another error. */
function explain(error: ErrorObject): { field: string; reason: string } | undefined {
  const { keyword, instancePath, params } = error;
  const field = toField(instancePath);
  const given = JSON.stringify(error.data);
  switch (keyword) {
    case 'if':
    case 'propertyNames':
      return undefined;
    case 'additionalProperties':
      return {
        field: toField(instancePath, params.additionalProperty),
        reason:
          params.additionalProperty === 'unverified'
            ? 'What is still to be checked belongs into data/unverified, not into a record.'
            : 'There is no such field. See data/schema for those that exist.',
      };
    case 'required':
      return {
        field: toField(instancePath, params.missingProperty),
        reason: 'This field is missing.',
      };
    case 'enum':
      return { field, reason: `${given} is none of: ${params.allowedValues.join(', ')}.` };
    case 'const':
      if (/^sources\[\d+\]\.read$/.test(field)) {
        return {
          field,
          reason:
            'Only sources that were read stand in a record. Others go into data/unverified, with their address.',
        };
      }
      return {
        field,
        reason: `This may only be ${JSON.stringify(params.allowedValue)}, or absent.`,
      };
    case 'type':
      return { field, reason: `This must be of type ${params.type}, not ${given}.` };
    case 'uniqueItems':
      return { field, reason: `Items ${params.j} and ${params.i} are the same.` };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { field, reason: 'This is empty. Fill it or leave it out.' };
    case 'pattern':
      return error.propertyName === undefined
        ? {
            field,
            reason: `${given} ${explainPattern(field, !String(params.pattern).includes('(-'))}`,
          }
        : {
            field: toField(instancePath, error.propertyName),
            reason: KEYS[field] ?? 'A key of aliases is a BCP 47 language code, mul or handle.',
          };
    default:
      return { field, reason: `This ${error.message}.` };
  }
}

/** What a field's keys must be. */
const KEYS: Record<string, string> = {
  names: 'A key of names is a BCP 47 language code.',
  parties: 'A key of parties is the id of a party.',
};

/** Patterns are few and each belongs to a field: say what the field wants, not the expression. */
function explainPattern(field: string, isWholeDay: boolean): string {
  const name = field.split('.').at(-1) ?? '';
  if (field.startsWith('of.')) return 'is no stamp. Run: npm run stamp:translations';
  if (/^(asOf|start|end|date)$/.test(name)) {
    return isWholeDay
      ? 'is no day like 2021-03-30.'
      : 'is no date like 2021, 2021-03 or 2021-03-30.';
  }
  if (name === 'stamp') return 'is no stamp. Let npm run data:history write it.';
  if (/^(url|homepage)$/.test(name)) return 'is no address that begins with http:// or https://.';
  if (/^(lang|quoteLang|languages\[\d+\])$/.test(name)) return 'is no BCP 47 language code.';
  if (/^(country|jurisdiction)$/.test(name)) return 'is no country code of two capitals.';
  if (/^sources/.test(name)) return 'is no id of a source, such as s1.';
  if (name === 'wikidata') return 'is no Wikidata item, such as Q42.';
  return 'is no id: lower-case words joined by hyphens.';
}

/** Every departure of one record from its schema. */
export function checkShape(file: DataFile): Fault[] {
  const validate = validators[file.kind];
  if (validate(file.value)) return [];
  return (validate.errors ?? []).flatMap((error) => {
    const fault = explain(error);
    return fault ? [{ file: file.path, ...fault }] : [];
  });
}
