/**
 * Libraries of living pages, without their types: these pages are guests in the tests and nothing of
 * ours builds on them.
 */
declare module 'react';
declare module 'react-dom/client';
declare module 'react-dom/server';
declare module 'preact-render-to-string';
declare module 'vue';
declare module 'vue/server-renderer';
declare module 'lit' {
  export const html: (parts: TemplateStringsArray, ...values: unknown[]) => unknown;
  export class LitElement extends HTMLElement {
    readonly updateComplete: Promise<boolean>;
  }
}
declare module '@lit-labs/ssr';
declare module '@lit-labs/ssr/lib/render-result.js';
declare module '@lit-labs/ssr-client/lit-element-hydrate-support.js';
