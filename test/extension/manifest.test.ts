/** The manifest asks for what the README gives reasons for, and for nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';

const kind = inject('browserKind');
const manifest = JSON.parse(readFileSync(join(inject('buildFolder'), 'manifest.json'), 'utf8'));
const readme = readFileSync('README.md', 'utf8');

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const HOSTS = ['http://*/*', 'https://*/*'];
/** Every key of the manifest; a new one is looked at before it goes in here. */
const KEYS = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
];
const OWN_KEYS = {
  chromium: ['incognito', 'minimum_chrome_version'],
  firefox: ['browser_specific_settings'],
};

it('has these keys and no others', () => {
  expect(Object.keys(manifest).sort()).toEqual([...KEYS, ...OWN_KEYS[kind]].sort());
  expect(manifest.manifest_version).toBe(3);
});

it('asks for these permissions and no others', () => {
  expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
  expect([...manifest.host_permissions].sort()).toEqual(HOSTS);
  expect(manifest.optional_permissions ?? []).toEqual([]);
  expect(manifest.optional_host_permissions ?? []).toEqual([]);
});

it.each(PERMISSIONS.concat('host_permissions'))('gives the reason for %s in the README', (name) => {
  expect(readme).toMatch(new RegExp(`\\| \`${name}\`[^|]*\\|[^|]{20,}\\|`));
});

it('lets no page fetch a file of the extension or speak to it', () => {
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
});

it('lets its own pages load nothing from elsewhere and run nothing from strings', () => {
  const rules = Object.fromEntries(
    manifest.content_security_policy.extension_pages
      .split(';')
      .map((rule: string) => rule.trim().split(/\s+/))
      .map(([name, ...sources]: string[]) => [name, sources.join(' ')]),
  );
  expect(rules).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'connect-src': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
  });
});

it('registers one content script, for pages and their frames', () => {
  expect(manifest.content_scripts).toEqual([
    {
      matches: [...HOSTS, 'file:///*'],
      js: ['page.js'],
      run_at: 'document_idle',
      all_frames: true,
    },
  ]);
});

it.runIf(kind === 'chromium')('names its floor in Chrome', () => {
  expect(manifest.minimum_chrome_version).toBe('116');
  expect(manifest.background.service_worker).toBe('background.js');
});

it.runIf(kind === 'firefox')('tells Firefox that it collects nothing', () => {
  const { gecko } = manifest.browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(gecko.strict_min_version).toBe('140.0');
  expect(manifest.background.scripts).toEqual(['background.js']);
});
