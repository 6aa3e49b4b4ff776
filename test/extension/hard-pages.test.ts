/** Pages that are huge, odd or empty: they are read or left, and neither hang nor break. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readMarks } from '../../lib/node/page-marks';
import type { ServedPage } from '../../lib/node/page-server';
import { readView, show, useStage } from './stage';

const stage = useStage();

/** Faults that a page's own error handler would see, and those of our script in it. */
async function open(page: ServedPage | string): Promise<{ page: Page; errors: string[] }> {
  const opened = await show(stage(), page);
  const errors: string[] = [];
  opened.on('pageerror', (error) => errors.push(String(error)));
  opened.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page: opened, errors };
}

const marked = async (page: Page) => (await readMarks(page)).map((mark) => mark.text);

it('reads the start of 5 MB of text, and the page stays alive', async () => {
  const filler = 'Nothing of note was said in this long report about many other things. '.repeat(
    100,
  );
  const body = `<p>Coinbase spoke.</p>${`<p>${filler}</p>`.repeat(720)}`;
  const { page, errors } = await open(`<!doctype html><title>Long</title><main>${body}</main>`);
  await expect.poll(() => marked(page)).toEqual(['Coinbase']);
  const view = await readView(stage(), page);
  expect(view.frames[0]!.report.digest.counts).toEqual({ coinbase: 1 });
  expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBe(721);
  expect(errors).toEqual([]);
});

it('reads 20,000 elements', async () => {
  const body = '<div><span>word</span></div>'.repeat(10_000);
  const { page, errors } = await open(
    `<!doctype html><title>Many</title>${body}<p>Coinbase spoke.</p>`,
  );
  await expect.poll(() => marked(page)).toEqual(['Coinbase']);
  expect(errors).toEqual([]);
});

it('finds nothing on an empty page', async () => {
  const { page, errors } = await open('');
  const view = await readView(stage(), page);
  expect(view).toMatchObject({ access: 'granted', ranked: [] });
  expect(view.frames[0]!.report.mentions).toEqual([]);
  expect(errors).toEqual([]);
});

it('goes on when the page takes its body away and gives it back', async () => {
  const { page, errors } = await open('<!doctype html><title>x</title><p>Coinbase spoke.</p>');
  await expect.poll(() => marked(page)).toEqual(['Coinbase']);
  await page.evaluate(() => document.body.remove());
  await expect.poll(() => marked(page)).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.append(document.createElement('body'));
    document.body.append('Bitstamp spoke.');
  });
  await expect.poll(() => marked(page)).toEqual(['Bitstamp']);
  expect(errors).toEqual([]);
});

it('reads XHTML', async () => {
  const { page, errors } = await open({
    type: 'application/xhtml+xml',
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Coinbase spoke.</p></body></html>',
  });
  await expect.poll(() => marked(page)).toEqual(['Coinbase']);
  expect(errors).toEqual([]);
});

it('leaves a picture as root in peace', async () => {
  const { page, errors } = await open({
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><text y="50">Coinbase spoke.</text></svg>',
  });
  await expect.poll(() => page.evaluate(() => document.documentElement.localName)).toBe('svg');
  await page.evaluate(() => document.documentElement.setAttribute('width', '400'));
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('sidelight');
  expect(errors).toEqual([]);
});

it('leaves editors, fields, scripts and hidden text alone', async () => {
  const { page } = await open(`<!doctype html><title>x</title><main>
    <p>Coinbase spoke.</p>
    <p contenteditable>Coinbase typed</p><textarea>Coinbase typed</textarea><input value="Coinbase typed">
    <script type="text/plain">Coinbase code</script><noscript>Coinbase noscript</noscript>
    <p hidden>Coinbase hidden</p><p style="display:none">Coinbase hidden</p>
    <p style="visibility:hidden">Coinbase hidden</p><p aria-hidden="true" style="display:none">Coinbase</p>
    <p>Bitfinex ended.</p></main>`);
  await expect.poll(() => marked(page)).toEqual(['Coinbase', 'Bitfinex']);
});

it('works under a strict content policy of the page', async () => {
  const { page, errors } = await open({
    body: '<!doctype html><title>x</title><p>Coinbase spoke.</p>',
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; img-src 'self'",
    },
  });
  const view = await readView(stage(), page);
  expect(view.frames[0]!.report.digest.counts).toEqual({ coinbase: 1 });
  expect(errors).toEqual([]);
});
