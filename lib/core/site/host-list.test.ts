import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileHostList, mergeHostLists, parseHostList, removeSite } from './host-list';
import { siteOf } from './host-rule';

const matches = (text: string, url: string): string | undefined => {
  const line = compileHostList(text).match(siteOf(url)!);
  return line && `${line.except ? '!' : ''}${line.subdomains ? '*.' : ''}${line.host}`;
};

/** Few labels, so that generated lists and hosts meet often. */
const host = fc
  .array(fc.constantFrom('a', 'b', 'news', 'www'), { minLength: 0, maxLength: 3 })
  .map((labels) => [...labels, 'example', 'org'].join('.'));
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('', '!'), fc.constantFrom('', '*.'), host)
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '# a comment', 'not a host', 'a/b') },
);
const list = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

describe('compileHostList', () => {
  it.each([
    ['example.org', 'https://example.org/', 'example.org'],
    ['example.org', 'https://www.example.org/', 'example.org'],
    ['www.example.org', 'https://example.org/', 'example.org'],
    ['example.org', 'https://news.example.org/', undefined],
    ['*.example.org', 'https://a.b.example.org/', '*.example.org'],
    ['*.example.org', 'https://example.org/', '*.example.org'],
    ['*.example.org', 'https://badexample.org/', undefined],
    ['*.example.org\n!news.example.org', 'https://news.example.org/', '!news.example.org'],
    ['!news.example.org\n*.example.org', 'https://news.example.org/', '!news.example.org'],
    ['*.example.org\n!*.b.example.org', 'https://a.b.example.org/', '!*.b.example.org'],
    ['example.org\n!example.org', 'https://example.org/', '!example.org'],
    ['localhost:8080', 'http://localhost:8080/', 'localhost'],
    ['localhost:8080', 'http://localhost:9090/', undefined],
    ['localhost', 'http://localhost:9090/', 'localhost'],
    ['[::1]', 'http://[::1]:8080/', '[::1]'],
    ['127.0.0.1', 'http://127.1/', '127.0.0.1'],
    ['börse.example', 'https://xn--brse-5qa.example/', 'xn--brse-5qa.example'],
  ])('%j on %s', (text, url, expected) => {
    expect(matches(text, url)).toBe(expected);
  });

  it('decides by the longest matching line, the last of equals', () => {
    fc.assert(
      fc.property(list, host, (text, name) => {
        const site = siteOf(`https://${name}/`)!;
        let best: { weight: number; except: boolean } | undefined;
        for (const read of parseHostList(text)) {
          if (read.kind !== 'rule') continue;
          const { rule } = read;
          const exact = !rule.subdomains && rule.host === site.host;
          const under =
            rule.subdomains && (rule.host === site.host || site.host.endsWith(`.${rule.host}`));
          if (!exact && !under) continue;
          const weight = exact ? Number.POSITIVE_INFINITY : rule.host.length;
          if (!best || weight >= best.weight) best = { weight, except: rule.except };
        }
        expect(compileHostList(text).match(site)?.except).toBe(best?.except);
      }),
      { numRuns: 500 },
    );
  });

  it('reads 50,000 lines, good and bad, in any line ending', () => {
    const lines = Array.from({ length: 50_000 }, (_, at) =>
      at % 1000 === 0 ? `bad line ${at}` : `site-${at}.example.org`,
    );
    const read = compileHostList(lines.join('\r\n'));
    expect(read.rules).toBe(49_950);
    expect(read.bad).toBe(50);
    expect(read.match(siteOf('https://site-49999.example.org/')!)).toBeDefined();
    expect(read.match(siteOf('https://site-50000.example.org/')!)).toBeUndefined();
  });
});

describe('removeSite', () => {
  it('takes out the site and leaves every other line as typed', () => {
    expect(
      removeSite('# mine\nwww.example.org # old\n\nnot a host\n*.example.org\n', {
        host: 'example.org',
        port: '',
      }),
    ).toBe('# mine\n\nnot a host\n*.example.org\n');
  });
});

describe('mergeHostLists', () => {
  it('says what it did', () => {
    const merge = mergeHostLists(
      '# mine\nexample.org\n!b.example\nodd line',
      '# theirs\nwww.example.org\nb.example\nc.example\nodd line\nother odd line\n\n# mine\nc.example',
    );
    expect(merge).toEqual({
      text: '# mine\nexample.org\n!b.example\nodd line\n# theirs\nc.example\nother odd line\n',
      added: 1,
      already: 2,
      contrary: 1,
      bad: 1,
    });
  });

  it('changes nothing of mine, loses nothing of theirs, and has nothing to add the second time', () => {
    fc.assert(
      fc.property(list, list, (mine, theirs) => {
        const merge = mergeHostLists(mine, theirs);
        expect(merge.text.startsWith(mine)).toBe(true);
        const rules = parseHostList(theirs).filter((read) => read.kind === 'rule').length;
        expect(merge.added + merge.already + merge.contrary).toBe(rules);
        const again = mergeHostLists(merge.text, theirs);
        expect(again).toMatchObject({ text: merge.text, added: 0, bad: 0 });
      }),
    );
  });

  it('keeps what my lines decide', () => {
    fc.assert(
      fc.property(list, list, host, (mine, theirs, name) => {
        const site = siteOf(`https://${name}/`)!;
        const before = compileHostList(mine).match(site);
        if (!before || before.subdomains) return;
        const after = compileHostList(mergeHostLists(mine, theirs).text).match(site);
        expect(after?.except).toBe(before.except);
      }),
    );
  });
});
