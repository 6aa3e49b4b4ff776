/**
 * Serves pages on loopback. It also answers as an HTTP proxy for any host name, so that a browser told
 * to use it can ask nobody else, and all that it asks stands in `requests`.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  /** Media type; HTML in UTF-8 when absent. */
  type?: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

export interface PageServer {
  port: number;
  /** "GET http://news.test/a", "CONNECT example.org:443": every request so far, in order. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * @param find gives the page of an address, undefined for one that is not there (answered by 404)
 */
export async function servePages(find: (url: URL) => ServedPage | undefined): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = addressOf(request);
    requests.push(`${request.method} ${url.href}`);
    const page = find(url);
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy()); // The browser gave up on it: so do we.
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A proxied request names the whole address, a plain one the path alone. */
function addressOf(request: IncomingMessage): URL {
  const target = request.url ?? '/';
  const base = `http://${request.headers.host ?? '127.0.0.1'}`;
  return URL.canParse(target) ? new URL(target) : new URL(target, base);
}
