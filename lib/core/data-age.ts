/** Whether the bundled data have grown old. Without a network nobody else can tell the reader. */

/** Days after which readers are told that newer events are not in the data. */
const OLD_AFTER_DAYS = 120;
const DAY = 86_400_000;

/**
 * @param dataDate the day of the data, such as 2026-11-28
 * @param now milliseconds since 1970, by this machine's clock; a clock that is set back, or a day that
 *   is none, makes nothing old
 */
export function isDataOld(dataDate: string, now: number): boolean {
  const day = Date.parse(`${dataDate}T00:00:00Z`);
  return now - day >= OLD_AFTER_DAYS * DAY;
}
