import { describe, expect, it } from 'vitest';
import { parseHostLine } from '../core/site/host-rule';
import { siteRecords, siteRuleFor } from './sites';

describe('site rules', () => {
  it.each([...siteRecords])('%s names hosts that can be read, and says why', (id, record) => {
    expect(Object.keys(record).sort()).toEqual(['hosts', 'note', 'off']);
    expect(record.hosts).toContain(id);
    for (const host of record.hosts) expect(parseHostLine(host).kind).toBe('rule');
    expect(record.note).not.toBe('');
  });

  it('are found by the site, and by no other', () => {
    expect(siteRuleFor({ host: 'docs.google.com', port: '' })).toEqual({
      id: 'docs.google.com',
      off: true,
    });
    expect(siteRuleFor({ host: 'google.com', port: '' })).toBeUndefined();
  });
});
