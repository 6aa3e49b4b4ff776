import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { dataPlugin } from './lib/node/data-plugin';
import { lazyLibraryPlugin } from './lib/node/lazy-library-plugin';
import project from './package.json' with { type: 'json' };

const ICON_SIZES = [16, 32, 48, 96, 128] as const;
/** By size in pixels; drawn by `npm run icons`. */
const icons = Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/on-${size}.png`]));

/** `wxt dev` reloads pages over a socket on this machine; nothing of it is in a build. */
const DEV_SOURCES = 'http://localhost:* ws://localhost:*';

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
  // What a reviewer needs to build the same bytes, without what commands left in `out`.
  zip: { excludeSources: ['out/**', 'test/pictures/**'] },
  vite: () => ({
    plugins: [preact(), dataPlugin(), lazyLibraryPlugin()],
    // Where errors are told to, if anywhere: shown, and pressed by the reader only.
    define: { 'import.meta.env.BUGS': JSON.stringify('bugs' in project ? project.bugs : null) },
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons,
    action: { default_title: '__MSG_action_title__', default_icon: icons },
    // Four suggestions are all that a browser takes. Not N and P: Chrome keeps Alt+Shift with them
    // for its own tabs, and would leave a command without keys.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_command_nextMention__',
      },
      pin: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_pin__',
      },
      'hide-marks': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_hideMarks__',
      },
    },
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages:
        command === 'serve'
          ? `default-src 'none'; script-src 'self' ${DEV_SOURCES}; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src ${DEV_SOURCES}`
          : "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    },
    ...(browser === 'chrome' && {
      minimum_chrome_version: '116',
      // A private window has a background and a session memory of its own, so that nothing seen
      // there is known outside of it. Firefox has no such mode: there a private tab's findings are
      // in the same session memory, never on disk, until the tab closes.
      incognito: 'split' as const,
    }),
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
