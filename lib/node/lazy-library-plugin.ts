/**
 * A library as a function that makes it: `virtual:lazy/compromise` exports one. Until it is called, a
 * browser only skims its text, so that a background which is woken up answers before the library is
 * there. A service worker may not use `import()`, and our policy forbids code from strings.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/** By the name after `virtual:lazy/`: one file without imports, in CommonJS. */
const LIBRARIES: Record<string, string> = { compromise: require.resolve('compromise/two') };

const PREFIX = 'virtual:lazy/';

/** Names a library that is left out of this build: how else would one know what it costs? */
const LEFT_OUT = process.env.SIDELIGHT_LEAVE_OUT;

/** The Vite plugin for `virtual:lazy/*`: in `wxt.config.ts`, in the tests and for commands. */
export function lazyLibraryPlugin(): Plugin {
  return {
    name: 'sidelight:lazy-library',

    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },

    load(id) {
      const name = id.startsWith(`\0${PREFIX}`) ? id.slice(PREFIX.length + 1) : '';
      const library = LIBRARIES[name];
      if (!library) return undefined;
      if (name === LEFT_OUT) {
        return `export default () => { throw new Error('${name} is not in this build.'); };`;
      }
      const code = readFileSync(library, 'utf8');
      return {
        code: `export default function () {
const module = { exports: {} };
const exports = module.exports;
${code}
return module.exports;
}`,
        map: null,
      };
    },
  };
}
