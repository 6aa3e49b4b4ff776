/**
 * `npm run icons`: draws `data/public/icons/*.png` from the SVG files of `data/icons`, in colour and,
 * for pages where Sidelight is off, in grey. The pictures are committed, so that a build needs no
 * browser; this runs when the drawing changes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findProjectRoot } from './data-files';
import { findOrInstallBrowser } from './find-browser';

/** Below this many pixels the drawing with fewer strokes is the clearer one. */
const SMALL_UP_TO = 16;
const SIZES = [16, 32, 48, 96, 128];
const VARIANTS = {
  on: 'none',
  off: 'grayscale(1) brightness(1.25) opacity(0.75)',
};

/** @returns exit status 0 */
export async function run(): Promise<number> {
  const root = findProjectRoot(process.cwd());
  const outDir = join(root, 'data/public/icons');
  mkdirSync(outDir, { recursive: true });
  const browser = await launch({
    executablePath: findOrInstallBrowser(['chromium'], console.log).path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      const source = size <= SMALL_UP_TO ? 'page-small.svg' : 'page.svg';
      const svg = readFileSync(join(root, 'data/icons', source)).toString('base64');
      await page.setViewport({ width: size, height: size });
      for (const [variant, filter] of Object.entries(VARIANTS)) {
        await page.setContent(
          `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px;filter:${filter}}</style>` +
            `<img src="data:image/svg+xml;base64,${svg}">`,
        );
        const picture = await page.screenshot({ omitBackground: true });
        writeFileSync(join(outDir, `${variant}-${size}.png`), picture);
      }
    }
  } finally {
    await browser.close();
  }
  return 0;
}
