import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BadLineReason, parseHostLine, siteName, siteOf } from './host-rule';

const ruleOf = (line: string) => {
  const read = parseHostLine(line);
  return read.kind === 'rule' ? read.rule : read;
};

describe('parseHostLine', () => {
  it.each<[string, object]>([
    ['example.org', { host: 'example.org', port: '', subdomains: false, except: false }],
    ['  WWW.Example.ORG.  ', { host: 'example.org' }],
    ['www.com', { host: 'www.com' }],
    ['*.example.org', { host: 'example.org', subdomains: true }],
    ['!news.example.org', { host: 'news.example.org', except: true }],
    ['example.org # my bank', { host: 'example.org', except: false }],
    ['example.org # 2026-11-22', { host: 'example.org', chosen: '2026-11-22' }],
    ['https://www.example.org/', { host: 'example.org' }],
    ['localhost:8080', { host: 'localhost', port: '8080' }],
    ['*.example.org:8443', { host: 'example.org', port: '8443', subdomains: true }],
    ['127.0.0.1', { host: '127.0.0.1' }],
    ['0x7f.1', { host: '127.0.0.1' }],
    ['10.0.0.1:3000', { host: '10.0.0.1', port: '3000' }],
    ['[2001:DB8:0:0::1]', { host: '[2001:db8::1]' }],
    ['2001:db8::1', { host: '[2001:db8::1]' }],
    ['[::1]:8080', { host: '[::1]', port: '8080' }],
    ['börse.example', { host: 'xn--brse-5qa.example' }],
    ['xn--brse-5qa.example', { host: 'xn--brse-5qa.example' }],
    ['بورصة.example', { host: 'xn--ngbcxq7g.example' }],
    ['under_score.example', { host: 'under_score.example' }],
    ['file://', { host: 'file:' }],
  ])('reads %s', (line, expected) => {
    expect(ruleOf(line)).toMatchObject(expected);
  });

  it('knows blank lines and comments', () => {
    expect(parseHostLine('   ').kind).toBe('blank');
    expect(parseHostLine('# banks').kind).toBe('comment');
  });

  it.each<[string, BadLineReason]>([
    ['two words', 'space'],
    ['a.example, b.example', 'several'],
    ['ftp://example.org', 'scheme'],
    ['chrome://settings', 'scheme'],
    ['example.org/news', 'path'],
    ['https://example.org/?a=1', 'path'],
    ['me@example.org', 'user-info'],
    ['example.org:99999', 'port'],
    ['example.org:http', 'port'],
    ['news.*.org', 'wildcard-place'],
    ['*example.org', 'wildcard-place'],
    ['*', 'wildcard-place'],
    ['*.127.0.0.1', 'wildcard-address'],
    ['*.', 'empty-label'],
    ['a..example', 'empty-label'],
    ['.example.org', 'empty-label'],
    ['!', 'empty-label'],
    [`${'a'.repeat(64)}.example`, 'label-too-long'],
    [`${'a.'.repeat(146)}example`, 'too-long'],
    ['256.1.1.1', 'address'],
    ['[::1', 'address'],
    ['[fe80::1%25en0]', 'characters'],
    ['ex%61mple.org', 'characters'],
    ['exa<mple.org', 'characters'],
    ['xn--a.example', 'characters'],
  ])('keeps %s and says why it is bad', (line, reason) => {
    expect(parseHostLine(line)).toEqual({ kind: 'bad', reason });
  });

  it('never throws, whatever the line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.ipV6()), (line) => {
        expect(['blank', 'comment', 'rule', 'bad']).toContain(parseHostLine(line).kind);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a line and an address', () => {
  it('agree on the site, with and without "www.", for every web host', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.domain(),
          fc.ipV4(),
          fc.ipV6().map((ip) => `[${ip}]`),
        ),
        fc.option(fc.integer({ min: 1, max: 65_535 }).filter((port) => port !== 443)),
        fc.boolean(),
        (host, port, www) => {
          const shown = `${www && !/^\[|^[\d.]+$/.test(host) ? 'www.' : ''}${host}${port ? `:${port}` : ''}`;
          const site = siteOf(`https://${shown}/a?b#c`);
          expect(site).toBeDefined();
          expect(ruleOf(shown)).toMatchObject(site!);
          // What the switch writes is read as the same site again.
          expect(ruleOf(siteName(site!))).toMatchObject(site!);
        },
      ),
    );
  });

  it('has no site for pages that no list can name', () => {
    for (const url of ['about:blank', 'chrome://settings/', 'data:text/html,a', 'nonsense', '']) {
      expect(siteOf(url)).toBeUndefined();
    }
    expect(siteOf('file:///home/reader/a.html')).toEqual({ host: 'file:', port: '' });
  });
});
