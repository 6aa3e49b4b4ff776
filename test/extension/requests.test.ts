/**
 * No request leaves the browser. All of its network is a server of ours, which writes down whatever is
 * asked; a build with one planted request shows that it would be seen.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { toArticlePage } from '../../lib/node/article-page';
import { boxOfText, readCard } from '../../lib/node/page-marks';
import { until } from '../../lib/node/until';
import { closeStage, openStage, readView, type Stage, show } from './stage';

const ARTICLE = toArticlePage({
  title: 'Kraken and the IRS',
  lang: 'en',
  text: 'Kraken fights a summons of the IRS for customer data.\nThe Internal Revenue Service asked in 2021.',
});

/** What browsers ask of their makers on their own account, extension or not. */
const OF_THE_BROWSER = /\b(?:google|googleapis|gvt1|gstatic|mozilla|firefox)\.(?:com|net|org)\b/;

/** What was asked beside the browser's own questions and the documents that a test opened. */
const unexpected = ({ server, pages }: Stage) =>
  server.requests.filter(
    (request) => !OF_THE_BROWSER.test(request) && !pages.has(request.replace(/^GET /, '')),
  );

/** Everything a reader does: a page, a frame, the card, the popup. */
async function driveAll(stage: Stage): Promise<void> {
  const page = await show(stage, ARTICLE);
  const view = await readView(stage, page);
  expect(view.ranked.map((incident) => incident.id)).toContain('kraken-irs-summons');
  await page.bringToFront();
  const box = (await boxOfText(page, 'Kraken'))!;
  await page.mouse.move(box.x + 5, box.y + 5);
  await until(() => readCard(stage.browser, page), 'the card');
  const tabId = await stage.browser.tabOf(page);
  const popup = await stage.browser.openOwnPage(`popup.html?tab=${tabId}`);
  await popup.waitForFunction(() => document.body.textContent?.includes('Kraken'));
}

const planted: string[] = [];
afterAll(() => {
  for (const folder of planted) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the build that asks for one address in one of its scripts. */
function plantRequest(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-planted-'));
  planted.push(folder);
  cpSync(inject('buildFolder'), folder, { recursive: true });
  const code = readFileSync(join(folder, script), 'utf8');
  writeFileSync(join(folder, script), `fetch('http://planted.test/').catch(() => 0);\n${code}`);
  return folder;
}

/** Lets the planted request of the extension's own pages out, which our policy would stop. */
function dropPolicy(folder: string): string {
  const file = join(folder, 'manifest.json');
  const { content_security_policy: _policy, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

it('asks nobody for anything while it is used', async () => {
  const stage = await openStage();
  try {
    await driveAll(stage);
    expect(unexpected(stage)).toEqual([]);
  } finally {
    await closeStage(stage);
  }
});

describe('a planted request', () => {
  it.each([
    ['page.js', plantRequest],
    ['background.js', (script: string) => dropPolicy(plantRequest(script))],
  ])('in %s is caught', async (script, plant) => {
    const stage = await openStage({ buildFolder: plant(script) });
    try {
      await show(stage, ARTICLE);
      // Firefox makes the request of its background an encrypted one: CONNECT, not GET.
      await expect.poll(() => unexpected(stage).join()).toContain('planted.test');
    } finally {
      await closeStage(stage);
    }
  });

  it('in background.js is stopped by the policy of the extension', async () => {
    const stage = await openStage({ buildFolder: plantRequest('background.js') });
    try {
      await driveAll(stage);
      expect(unexpected(stage)).toEqual([]);
    } finally {
      await closeStage(stage);
    }
  });
});
