/** Opens a page in the browser and says what the extension found on it. */
import type { Page } from 'puppeteer-core';
import type { PageView } from '../browser/messages';
import type { Entity, Incident } from '../core/model';
import { askBackground } from './ask-extension';
import { readDataFiles } from './data-files';
import type { ExtensionBrowser } from './extension-browser';
import { until } from './until';

/** Waits until the extension has read a page to the end, or has said why it cannot. */
export async function readFindings(browser: ExtensionBrowser, page: Page): Promise<PageView> {
  const tabId = await browser.tabOf(page);
  return until(async () => {
    const view = await askBackground(browser, 'getPage', { tabId });
    const main = view.frames.find((frame) => frame.frameId === 0);
    return view.access !== 'granted' || main?.report.state === 'done' ? view : undefined;
  }, 'an answer of the extension');
}

/** Names of entities and titles of incidents by id, as they stand in `data/`. */
export function readNames(root: string): Map<string, string> {
  const records = readDataFiles(root)
    .files.filter(({ kind }) => kind === 'entity' || kind === 'incident')
    .map((file) => file.value as Entity | Incident);
  return new Map(
    records.map((record) => [record.id, 'title' in record ? record.title : record.name]),
  );
}

const REFUSALS: Record<Exclude<PageView['access'], 'granted'>, string> = {
  pdf: 'This is a PDF, whose text no extension may read.',
  special: 'No extension may read this page.',
  withheld: 'The browser keeps this site from the extension.',
  'file-not-allowed': 'The browser keeps files on this machine from the extension.',
};

/** A table of one page for the terminal: names with their counts, then the incidents that fit. */
export function describeFindings(
  title: string,
  view: PageView,
  names: ReadonlyMap<string, string>,
): string {
  const rule = '─'.repeat(72);
  if (view.access !== 'granted') return `\n${rule}\n${title}\n${rule}\n${REFUSALS[view.access]}`;
  const main = view.frames.find((frame) => frame.frameId === 0);
  const counts = Object.entries(main?.report.digest.counts ?? {}).sort(([, a], [, b]) => b - a);
  const found = counts.map(
    ([id, count]) => `${String(count).padStart(9)}  ${names.get(id) ?? id} (${id})`,
  );
  const fit = view.ranked.map(
    (incident, index) =>
      `${String(index + 1).padStart(9)}  ${names.get(incident.id) ?? incident.id} (${incident.id})`,
  );
  return [
    `\n${rule}`,
    title,
    rule,
    ` mentions  organisation`,
    ...(found.length ? found : ['        –  none that Sidelight knows']),
    '',
    `     rank  data request that fits this page`,
    ...(fit.length ? fit : ['        –  none']),
  ].join('\n');
}
