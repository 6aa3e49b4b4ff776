import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseSite,
  decideFrame,
  decideHost,
  decideSite,
  type PageState,
  type SiteMode,
  type SiteSettings,
} from './decide-site';
import { compileHostList } from './host-list';
import { siteOf } from './host-rule';

const settingsOf = (
  mode: SiteMode,
  text: string,
  { onClick = false, other = '' } = {},
): SiteSettings => ({
  mode,
  onClick,
  lists: {
    'all-except': compileHostList(mode === 'all-except' ? text : other),
    only: compileHostList(mode === 'only' ? text : other),
  },
});

const URL_HERE = 'https://www.example.org/story';
const offRule = { id: 'example.org', off: true };

describe('decideSite', () => {
  it.each<[string, string, SiteSettings, PageState, string]>([
    ['the default', URL_HERE, settingsOf('all-except', ''), {}, 'on default'],
    ['a typed line', URL_HERE, settingsOf('all-except', 'example.org'), {}, 'off list'],
    [
      'a switched line',
      URL_HERE,
      settingsOf('all-except', 'example.org # 2026-11-22'),
      {},
      'off your-choice',
    ],
    ['a wider line', URL_HERE, settingsOf('all-except', '*.org'), {}, 'off list'],
    [
      'an exception',
      URL_HERE,
      settingsOf('all-except', '*.org\n!example.org # 2026-11-22'),
      {},
      'on your-choice',
    ],
    ['only, not listed', URL_HERE, settingsOf('only', 'other.example'), {}, 'off list'],
    ['only, listed', URL_HERE, settingsOf('only', 'example.org'), {}, 'on list'],
    [
      'the other mode’s list',
      URL_HERE,
      settingsOf('all-except', '', { other: 'example.org' }),
      {},
      'on default',
    ],
    ['a bundled rule', URL_HERE, settingsOf('all-except', ''), { rule: offRule }, 'off site-rule'],
    [
      'a line over a rule',
      URL_HERE,
      settingsOf('all-except', '!example.org'),
      { rule: offRule },
      'on list',
    ],
    ['this page off', URL_HERE, settingsOf('all-except', ''), { choice: 'off' }, 'off this-page'],
    [
      'this page on',
      URL_HERE,
      settingsOf('all-except', 'example.org'),
      { choice: 'on' },
      'on this-page',
    ],
    [
      'withheld',
      URL_HERE,
      settingsOf('all-except', ''),
      { withheld: true, choice: 'on' },
      'off withheld',
    ],
    ['on-click', URL_HERE, settingsOf('all-except', '', { onClick: true }), {}, 'off on-click'],
    [
      'on-click, used',
      URL_HERE,
      settingsOf('all-except', '', { onClick: true }),
      { invoked: true },
      'on on-click',
    ],
    [
      'on-click, page on',
      URL_HERE,
      settingsOf('all-except', '', { onClick: true }),
      { choice: 'on' },
      'off on-click',
    ],
    [
      'on-click, used, listed',
      URL_HERE,
      settingsOf('all-except', 'example.org', { onClick: true }),
      { invoked: true },
      'off list',
    ],
    ['a special page', 'chrome://settings/', settingsOf('all-except', ''), {}, 'off special'],
    ['a file', 'file:///a.html', settingsOf('all-except', ''), {}, 'on default'],
    ['files listed', 'file:///a.html', settingsOf('all-except', 'file:'), {}, 'off list'],
  ])('%s', (_name, url, settings, page, expected) => {
    const { on, reason } = decideSite(url, settings, page);
    expect(`${on ? 'on' : 'off'} ${reason}`).toBe(expected);
  });
});

describe('decideFrame', () => {
  const settings = settingsOf('all-except', 'bank.example');
  const on = decideSite(URL_HERE, settings);

  it('follows its page', () => {
    expect(decideFrame(on, 'https://other.example/', settings)).toBe(on);
    expect(decideFrame(on, 'about:blank', settings)).toBe(on);
    const off = decideSite('https://bank.example/', settings);
    expect(decideFrame(off, 'https://other.example/', settings)).toBe(off);
    const only = settingsOf('only', 'example.org');
    expect(decideFrame(decideSite(URL_HERE, only), 'https://other.example/', only).on).toBe(true);
  });

  it('stays unread where the list switches its own host off', () => {
    expect(decideFrame(on, 'https://bank.example/', settings)).toMatchObject({
      on: false,
      reason: 'list',
    });
  });
});

describe('chooseSite', () => {
  const choose = (text: string, on: boolean, mode: SiteMode = 'all-except', rule = false) =>
    chooseSite(
      siteOf(URL_HERE)!,
      on,
      settingsOf(mode, text),
      rule ? offRule : undefined,
      '2026-11-22',
    );

  it('writes one dated line, and takes it out again', () => {
    expect(choose('', false)).toBe('example.org # 2026-11-22\n');
    expect(choose('example.org # 2026-11-22\n', true)).toBe('');
    expect(choose('', true, 'only')).toBe('example.org # 2026-11-22\n');
    expect(choose('# mine\nwww.example.org', false, 'only')).toBe('# mine');
  });

  it('says "but not this one" where a wider line or a bundled rule would still decide', () => {
    expect(choose('*.org', true)).toBe('*.org\n!example.org # 2026-11-22\n');
    expect(choose('*.org', false, 'only')).toBe('*.org\n!example.org # 2026-11-22\n');
    expect(choose('', true, 'all-except', true)).toBe('!example.org # 2026-11-22\n');
  });

  it('always ends as the switch was set, and leaves every other site as it was', () => {
    const name = fc
      .array(fc.constantFrom('a', 'b'), { maxLength: 2 })
      .map((labels) => [...labels, 'example', 'org'].join('.'));
    const list = fc
      .array(fc.tuple(fc.constantFrom('', '!'), fc.constantFrom('', '*.'), name), { maxLength: 8 })
      .map((lines) => lines.map((parts) => parts.join('')).join('\n'));
    fc.assert(
      fc.property(
        fc.constantFrom<SiteMode>('all-except', 'only'),
        list,
        name,
        name,
        fc.boolean(),
        fc.boolean(),
        (mode, text, here, elsewhere, on, ruled) => {
          const rule = ruled ? offRule : undefined;
          const before = settingsOf(mode, text);
          const site = siteOf(`https://${here}/`)!;
          const after = settingsOf(mode, chooseSite(site, on, before, rule, '2026-11-22'));
          expect(decideHost(site, after, rule).on).toBe(on);
          if (here === elsewhere) return;
          const other = siteOf(`https://${elsewhere}/`)!;
          expect(decideHost(other, after, rule).on).toBe(decideHost(other, before, rule).on);
        },
      ),
      { numRuns: 500 },
    );
  });
});
