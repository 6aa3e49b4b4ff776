/** What ranking needs beside a page. For the background, which sleeps and must wake fast. */
import profiles from 'virtual:data/entities';
import records from 'virtual:data/ranking';
import requestWords from '../../data/request-words.json';
import type { RankingData } from '../core/incident/ranking-index';
import type { RankingRecord } from '../core/model';

export const rankingRecords: readonly RankingRecord[] = records;

/** For `rankIncidents`. */
export const rankingData: RankingData = {
  records,
  requestWords,
  kinds: new Map(profiles.map(({ id, kind }) => [id, kind])),
};
