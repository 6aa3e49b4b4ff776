import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countryName, formatDate, formatList, formatPeriod, languageName } from './format';
import { type MessageKey, t, uiDirection, uiLanguage, wordsFrom } from './i18n';

type Messages = Record<string, { message: string } | undefined>;

/** Puts a language into the browser, as the build would, with messages that say they are of it. */
function speak(language: string, messages: Messages, of = language) {
  const own: Messages = { ...messages, extension_language: { message: of } };
  Object.assign(fakeBrowser, {
    i18n: {
      getUILanguage: () => language,
      getMessage: (name: string) => own[name]?.message ?? '',
    },
  });
}

const compile = (yaml: string) =>
  generateChromeMessages(parseMessagesText(yaml, 'YAML')) as Messages;
const english = compile(readFileSync('data/locales/en.yml', 'utf8'));

beforeEach(() => speak('en-GB', english));

describe('words', () => {
  it('are filled in by name', () => {
    expect(t('popup.version', { version: '1.2' })).toBe('Version 1.2');
  });

  it('keep what the page says as it is, whatever it looks like', () => {
    const odd = '$1 {date} $& <b>';
    expect(t('popup.version', { version: odd })).toBe(`Version ${odd}`);
  });

  it('choose the plural form by the number', () => {
    expect(t('action.found', { count: 1 })).toBe('Sidelight: 1 organisation found on this page');
    expect(t('action.found', { count: 0 })).toBe('Sidelight: 0 organisations found on this page');
    expect(t('action.found', { count: 1234 })).toContain('1,234 organisations');
  });

  it('choose among the forms of languages with more than two', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const yaml = `action:\n  found:\n${forms.map((form) => `    ${form}: "${form} {count}"`).join('\n')}\n`;
    speak('ar', compile(yaml));
    const said = [0, 1, 2, 3, 11, 100].map((count) => t('action.found', { count }).split(' ')[0]);
    expect(said).toEqual(forms);
    speak('ru', compile(yaml));
    expect([1, 2, 5, 21].map((count) => t('action.found', { count }).split(' ')[0])).toEqual([
      'one',
      'few',
      'many',
      'one',
    ]);
  });

  it('use the general form where a language leaves one out', () => {
    speak('ru', compile('action:\n  found:\n    other: "{count} всего"\n'));
    expect(t('action.found', { count: 2 })).toBe('2 всего');
  });

  it('are never empty: a key without a sentence says its own last part', () => {
    speak('en', {});
    expect(t('popup.goBack')).toBe('Go back');
    expect(t('state.nothing')).toBe('Nothing');
  });

  it('survive an extension that is gone', () => {
    const gone = vi.fn(() => {
      throw new Error('Extension context invalidated.');
    });
    Object.assign(fakeBrowser, { i18n: { getUILanguage: gone, getMessage: gone } });
    expect(t('popup.goBack')).toBe('Go back');
    expect(uiLanguage()).toBe('en');
  });

  it('know which way they are written', () => {
    speak('ar', {});
    expect(uiDirection()).toBe('rtl');
    speak('en', {});
    expect(uiDirection()).toBe('ltr');
  });

  it('know their language where the browser fell back to another than its own', () => {
    speak('ar-EG', english, 'en');
    expect(uiLanguage()).toBe('en');
    expect(uiDirection()).toBe('ltr');
    expect(formatDate('2021-03-30')).toBe('March 30, 2021');
  });

  it('keep the region of the browser, which decides how dates are written', () => {
    speak('en-GB', english, 'en');
    expect(uiLanguage()).toBe('en-GB');
  });

  it('of another language than the interface’s follow that language', () => {
    const russian = wordsFrom(
      'ru',
      (name) => ({ incident_since: 'С {start}', action_found_few: '{count} организации' })[name],
    );
    expect(russian.t('incident.since', { start: '2021' })).toBe('С 2021');
    expect(russian.t('action.found', { count: 2 })).toBe('2 организации');
    expect(russian.t('incident.when')).toBe('When');
    expect(formatDate('2021-03-30', russian)).toBe('30 марта 2021 г.');
    expect(countryName('NG', russian)).toBe('Нигерия');
    expect(formatPeriod('2021', undefined, russian)).toBe('С 2021');
  });
});

describe('the English file', () => {
  const names = Object.keys(english);

  it('gives every name a browser takes', () => {
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_]+$/);
  });

  it('gives every number both of its forms', () => {
    for (const name of names.filter((name) => name.endsWith('_one'))) {
      expect(names).toContain(name.replace(/_one$/, '_other'));
    }
  });

  it('describes the extension in what the stores take', () => {
    expect(t('extension.description').length).toBeLessThanOrEqual(132);
  });

  it('has no $, which browsers read as a placeholder', () => {
    for (const message of Object.values(english)) expect(message?.message).not.toContain('$');
  });
});

describe('values', () => {
  it.each([
    ['2021', '2021'],
    ['2021-03', 'March 2021'],
    ['2021-03-30', '30 March 2021'],
    ['soon', 'soon'],
  ])('%s is written %s', (date, written) => {
    expect(formatDate(date)).toBe(written);
  });

  it('follow the language', () => {
    speak('sv', english);
    expect(formatDate('2021-03-30')).toBe('30 mars 2021');
    expect(languageName('ar')).toBe('arabiska');
    expect(formatList(['Kraken', 'Binance'])).toBe('Kraken och Binance');
  });

  it('name countries, the Union and none', () => {
    expect(countryName('RU')).toBe('Russia');
    expect(countryName('EU')).toBe('European Union');
    expect(countryName('ZZ')).toBe(t('country.none'));
  });

  it.each([
    ['2021-03-30', '2023-11', '30 March 2021 to November 2023'],
    ['2021', '2021', '2021'],
    ['2021-04', undefined, 'Since April 2021'],
  ])('period %s, %s is written %s', (start, end, written) => {
    expect(formatPeriod(start, end)).toBe(written);
  });
});

// The compiler refuses an unknown key and a forgotten value; these lines fail to compile otherwise.
// @ts-expect-error no such key
const _unknown: MessageKey = 'popup.nothingSuch';
// @ts-expect-error the version is missing
const _incomplete = () => t('popup.version');
