import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { dataPlugin } from './lib/node/data-plugin';

/**
 * One source, two builds (`wxt build` for Chrome, `wxt build -b firefox`), both Manifest V3.
 * The content script is an unlisted script that the hook below registers: WXT's own wrapper would
 * post the extension's id to every page.
 */
export default defineConfig({
  srcDir: '.',
  outDir: process.env.SIDELIGHT_OUT ?? '.output',
  publicDir: 'data/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'data/locales' },
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact(), dataPlugin()],
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'chrome' ? '116' : undefined,
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sidelight@sidelight',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: ['http://*/*', 'https://*/*', 'file:///*'],
          js: ['page.js'],
          run_at: 'document_idle',
          all_frames: true,
        },
      ];
    },
  },
});
