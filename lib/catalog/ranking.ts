/** What ranking needs of each incident. For the background, which sleeps and must wake fast. */
import records from 'virtual:data/ranking';
import type { RankingRecord } from '../core/model';

export const rankingRecords: readonly RankingRecord[] = records;
