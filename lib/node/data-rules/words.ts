/** Our own words tell and do not judge: readers do that. Quotes are somebody else's and exempt. */
import type { Entity, Incident } from '../../core/model';
import type { Fault } from '../data-files';
import type { CheckedData, Rule } from './rule.ts';

/**
 * Words that judge whoever they stand beside, and that no report of what somebody said needs: it can
 * quote them instead. Words that also have a plain use ("fair notice", "wrongly withheld" of a ruling)
 * are left to people.
 */
const JUDGING =
  /\b(?:shocking|outrageous|notorious|infamous|draconian|brazen|shameful|disgraceful|scandalous|ruthless|greedy|heroic|courageous|cowardly|cynical|sinister|shady|crooked|blatant|flagrant|absurd|ridiculous|heavy-handed|stunning|unprecedented|controversial|unfortunately|sadly|rightly|obviously|undoubtedly)(?:ly)?\b/iu;

/** In marks of any kind; an apostrophe within or behind a word is none. */
const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»|‘[^’]*’|(?<![\p{L}\p{N}])'[^']*'(?!\p{L})/gu;

function ofIncident(incident: Incident): [field: string, text: string][] {
  return [
    ...(['title', 'summary', 'dataRequested', 'scope', 'outcome'] as const).map(
      (field): [string, string] => [field, incident[field]],
    ),
    ...incident.positions.map(({ summary }, at): [string, string] => [
      `positions[${at}].summary`,
      summary,
    ]),
    ...incident.timeline.map(({ event }, at): [string, string] => [`timeline[${at}].event`, event]),
  ];
}

const ofEntity = ({ about }: Entity): [field: string, text: string][] => [['about', about]];

function judge(file: string, texts: [field: string, text: string][]): Fault[] {
  return texts.flatMap(([field, text]) => {
    const word = JUDGING.exec(text.replace(QUOTED, ''))?.[0];
    if (word === undefined) return [];
    return [
      {
        file,
        field,
        reason: `"${word}" is a judgement. Say what happened, or quote whoever judges so.`,
      },
    ];
  });
}

export const ownWordsDoNotJudge: Rule = (data: CheckedData) => [
  ...data.incidents.flatMap(({ file, incident }) => judge(file.path, ofIncident(incident))),
  ...data.entities.flatMap(({ file, entity }) => judge(file.path, ofEntity(entity))),
];
