/** Pages that a server drew with React, Preact, Vue and Lit, and that come alive while our marks are there. */
import { join } from 'node:path';
import { render as renderLit } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html as litHtml } from 'lit';
import { h as preactElement } from 'preact';
import { renderToString as renderPreact } from 'preact-render-to-string';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { build } from 'vite';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import type { HardPage } from './hard-page';
import { LivingStory } from './living/lit';
import { App as PreactApp } from './living/preact';
import { App as ReactApp } from './living/react';
import { App as VueApp } from './living/vue';

/** Bundles the page's own script; its exports are those of `page`. */
async function bundle(root: string, file: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: join(root, 'test/pages/living', file), formats: ['iife'], name: 'page' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${file} was not bundled.`);
  return first.output[0].code;
}

const shell = (markup: string, script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Exchanges</title><main id="root">${markup}</main><script>${script.replaceAll('</script', '<\\/script')}\npage.come();</script></html>`;

/** @returns one page for each library */
export async function livingPages(root: string): Promise<HardPage[]> {
  if (!customElements.get('living-story')) customElements.define('living-story', LivingStory);
  const drawn: [name: string, script: string, markup: string][] = [
    ['React', 'react.ts', renderReact(createElement(ReactApp))],
    ['Preact', 'preact.ts', renderPreact(preactElement(PreactApp, null))],
    ['Vue', 'vue.ts', await renderVue(createSSRApp(VueApp))],
    [
      'Lit',
      'lit-client.ts',
      await collectResult(renderLit(litHtml`<living-story></living-story>`)),
    ],
  ];
  return Promise.all(
    drawn.map(async ([name, script, markup]) => ({
      name: `hydrated by ${name}`,
      page: { body: shell(markup, await bundle(root, script)) },
      marks: 6,
      marksAfter: 5,
    })),
  );
}
