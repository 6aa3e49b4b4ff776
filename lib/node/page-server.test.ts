import { request } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { type PageServer, servePages } from './page-server';

let server: PageServer;
afterEach(() => server.close());

interface Answer {
  status: number | undefined;
  type: string | undefined;
  body: string;
}

/** Asks as a browser asks its proxy: the whole address stands in the request line. */
const ask = (path: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method });
    asked.on('response', (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'], body }),
      );
    });
    asked.on('connect', (response) =>
      resolve({ status: response.statusCode, type: undefined, body: '' }),
    );
    asked.on('error', reject).end();
  });

it('serves by path, and as a proxy by the whole address', async () => {
  server = await servePages(({ href }) =>
    href === 'http://news.test/a' ? { body: 'far' } : { body: 'near', type: 'text/plain' },
  );
  expect(await ask('http://news.test/a')).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    body: 'far',
  });
  expect(await ask('/a')).toMatchObject({ type: 'text/plain', body: 'near' });
});

it('writes down every request, the ones it refuses included', async () => {
  server = await servePages(() => undefined);
  expect((await ask('http://planted.test/?q=1')).status).toBe(404);
  expect((await ask('planted.test:443', 'CONNECT')).status).toBe(403);
  expect(server.requests).toEqual(['GET http://planted.test/?q=1', 'CONNECT planted.test:443']);
});
