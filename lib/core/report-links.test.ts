import { expect, test } from 'vitest';
import { type Bugs, reportLinks } from './report-links';

const text = 'Entry: kraken & co\n100 % "wrong"?';
const links = (bugs: Bugs) => reportLinks(bugs, 'Error in x', text);

test.each<[string, Bugs]>([
  ['nothing', null],
  ['an empty object', {}],
  ['an address that is none', 'javascript:alert(1)'],
  ['a mailbox that is none', { email: 'nobody' }],
])('%s gives no link', (_what, bugs) => {
  expect(links(bugs)).toEqual({});
});

test.each<Bugs>(['data@example.org', { email: 'data@example.org' }])('a mailbox: %j', (bugs) => {
  const { mail, issue } = links(bugs);
  expect(issue).toBeUndefined();
  const address = new URL(mail!);
  expect(address.pathname).toBe('data@example.org');
  expect(mail).not.toContain('+');
  expect(address.searchParams.get('body')).toBe(text);
  expect(address.searchParams.get('subject')).toBe('Error in x');
});

test('a mailbox cannot add fields of its own', () => {
  const { mail } = links({ email: 'a@b.example?bcc=c@d.example' });
  expect([...new URL(mail!).searchParams.keys()]).toEqual(['subject', 'body']);
});

test('an issue tracker that takes the text gets it, another gets the reader', () => {
  const { issue } = links({ url: 'https://github.com/example/project/issues' });
  const address = new URL(issue!);
  expect(address.pathname).toBe('/example/project/issues/new');
  expect(address.searchParams.get('body')).toBe(text);
  expect(links('https://bugs.example.org/new')).toEqual({ issue: 'https://bugs.example.org/new' });
});
