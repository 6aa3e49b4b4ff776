import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { beforeAll } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Our English words by the browser's name of each, as a build would write them. */
const english = generateChromeMessages(
  parseMessagesText(readFileSync('data/locales/en.yml', 'utf8'), 'YAML'),
) as Record<string, { message: string } | undefined>;

/** In all tests of a file, `t()` gives the English words, and dates are British. */
export function speakEnglish(): void {
  beforeAll(() => {
    Object.assign(fakeBrowser, {
      i18n: {
        getUILanguage: () => 'en-GB',
        getMessage: (name: string) => english[name]?.message ?? '',
      },
    });
  });
}
