/** The day on which the bundled records were last gone through. */
import release from '../../data/release.json';
import type { PartialDate } from '../core/model';

/** ISO date of the data, shown where the data is shown. */
export const dataDate: PartialDate = release.date;
