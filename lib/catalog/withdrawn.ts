/** What is left of records that were taken out, so that links, pins and citations of them resolve. */
import withdrawn from 'virtual:data/withdrawn';
import type { Withdrawn } from '../core/model';

export const withdrawnRecords: readonly Withdrawn[] = withdrawn;
