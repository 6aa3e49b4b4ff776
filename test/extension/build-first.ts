/** Before the extension tests: builds the extension for their browser and tells them where it is. */
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../lib/node/build-extension';
import type { BrowserKind } from '../../lib/node/find-browser';

declare module 'vitest' {
  interface ProvidedContext {
    browserKind: BrowserKind;
    /** Absolute path of the unpacked build. */
    buildFolder: string;
  }
}

export default function setup(project: TestProject): void {
  const { browserKind } = project.getProvidedContext();
  project.provide('buildFolder', buildExtension(browserKind));
}
