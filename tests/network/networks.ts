import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { certificateFor } from './certificate';
import type { NetworkRecord } from './record';
import { siteServer } from './site-server';
import { sites } from './sites';

/** The local social networks: point a browser's proxy at `proxy`, and let it accept insecure certificates. */
export interface Networks extends NetworkRecord {
  /** Port on 127.0.0.1. */
  proxy: number;
  /** Forgets what was recorded so far; `requests` and `published` stay the same arrays. */
  clear(): void;
  close(): Promise<void>;
}

/**
 * Starts one HTTP proxy that serves the test pages under the networks' real host names, on one free port. A CONNECT to
 * a host of `sites` is handed to a TLS server in this process; any other host is recorded and refused with 502, so that
 * nothing ever goes out.
 */
export async function startNetworks(): Promise<Networks> {
  const record: NetworkRecord = { requests: [], published: [] };
  const secure = createSecureServer(await certificateFor(Object.keys(sites)), siteServer(record));
  const sockets = new Set<Socket>();
  const proxy = createServer((request, response) => answerPlain(request, response, record));

  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (!sites[host]) {
      record.requests.push({ at: Date.now(), method: 'CONNECT', host, path: '', body: '', refused: true });
      socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  // A browser would send a post on a kept connection in the very moment in which the server gives it up, and lose it.
  secure.keepAliveTimeout = 0;
  secure.on('tlsClientError', (_error, socket) => socket.destroy());

  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    ...record,
    proxy: (proxy.address() as AddressInfo).port,
    clear() {
      record.requests.length = 0;
      record.published.length = 0;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}

/** Unencrypted requests: ours are sent to https as the networks do, others are refused. */
function answerPlain(request: IncomingMessage, response: ServerResponse, record: NetworkRecord): void {
  const { hostname: host, pathname, search } = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const refused = !sites[host];
  const path = pathname + search;
  record.requests.push({ at: Date.now(), method: request.method ?? '', host, path, body: '', refused });
  if (refused) response.writeHead(502).end();
  else response.writeHead(301, { Location: `https://${host}${path}` }).end();
}
