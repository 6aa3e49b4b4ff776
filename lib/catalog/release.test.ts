import { describe, expect, it } from 'vitest';
import { incidents } from './incidents';
import { dataDate } from './release';

describe('dataDate', () => {
  it('is a whole day', () => {
    expect(dataDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(new Date(`${dataDate}T00:00:00Z`).toISOString()).toContain(dataDate);
  });

  it('is not before the newest source of any record', () => {
    for (const { id, asOf } of incidents.values()) {
      expect(
        asOf <= dataDate,
        `${id} knows of ${asOf}: set a later date in data/release.json`,
      ).toBe(true);
    }
  });
});
