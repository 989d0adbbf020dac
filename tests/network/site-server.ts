import type { IncomingMessage, RequestListener } from 'node:http';
import * as z from 'zod/mini';
import { bundlePage } from './bundle-page';
import { documentFor, policyFor } from './document';
import type { NetworkRecord } from './record';
import { sites } from './sites';

interface Answer {
  status: number;
  type: string;
  body: string;
  policy?: string;
}

const post = z.object({ surface: z.string(), text: z.string() });

/** Answers every request to the networks' hosts, and writes down what was asked and what was published. */
export function siteServer(record: NetworkRecord): RequestListener {
  return async (request, response) => {
    const { status, type, body, policy } = await answer(request, record).catch((error) => text(500, String(error)));
    if (policy) response.setHeader('Content-Security-Policy', policy);
    response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' });
    response.end(body);
  };
}

async function answer(request: IncomingMessage, record: NetworkRecord): Promise<Answer> {
  const { method = '', url = '/', headers } = request;
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  const body = await bodyOf(request);
  record.requests.push({ at: Date.now(), method, host, path: url, body, refused: false });

  const site = sites[host];
  if (!site) return text(421, `No site for ${host}`);
  const { pathname, searchParams } = new URL(url, `https://${host}`);
  switch (pathname) {
    case '/publish':
      if (method !== 'POST') return text(405, 'POST only');
      if (searchParams.has('fail')) return text(500, 'Failing, as asked');
      record.published.push({ host, ...post.parse(JSON.parse(body)), at: Date.now() });
      return text(201, 'Published');
    case '/published':
      return { status: 200, type: 'application/json', body: JSON.stringify(publishedOn(record, host)) };
    case '/assets/page.js':
      return { status: 200, type: 'text/javascript', body: (await bundlePage(site.page)).js };
    case '/assets/page.css':
      return { status: 200, type: 'text/css', body: (await bundlePage(site.page)).css };
    case '/favicon.ico':
      return text(204, '');
    default:
      return { status: 200, type: 'text/html', body: documentFor(site), policy: policyFor(site) };
  }
}

function publishedOn(record: NetworkRecord, host: string) {
  return record.published.filter((entry) => entry.host === host);
}

function text(status: number, body: string): Answer {
  return { status, type: 'text/plain', body };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
