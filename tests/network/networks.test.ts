import { once } from 'node:events';
import { request as plainRequest } from 'node:http';
import { request } from 'node:https';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect } from 'node:tls';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Networks, startNetworks } from './networks';
import { sites } from './sites';

let networks: Networks;
beforeAll(async () => {
  networks = await startNetworks();
});
afterAll(() => networks.close());
beforeEach(() => networks.clear());

/** Opens a tunnel through the proxy, as a browser does. */
async function tunnel(host: string): Promise<{ status: number | undefined; socket: Socket }> {
  const asking = plainRequest({ port: networks.proxy, method: 'CONNECT', path: `${host}:443`, agent: false }).end();
  const [response, socket] = await once(asking, 'connect');
  return { status: response.statusCode, socket };
}

async function ask(address: string, options: { method?: string; body?: string } = {}) {
  const { host, pathname, search } = new URL(address);
  const { socket } = await tunnel(host);
  const secure = connect({ socket, servername: host, rejectUnauthorized: false });
  const asking = request({
    host,
    path: pathname + search,
    method: options.method ?? 'GET',
    createConnection: () => secure,
  }).end(options.body);
  const [response] = await once(asking, 'response');
  const body = await text(response);
  return { status: response.statusCode, policy: String(response.headers['content-security-policy']), body };
}

function publish(host: string, post: { surface: string; text: string }, query = '') {
  return ask(`https://${host}/publish${query}`, { method: 'POST', body: JSON.stringify(post) });
}

test.each(Object.entries(sites))(
  '%s serves its page under its own name, with no inline code allowed',
  async (host, site) => {
    const page = await ask(`https://${host}/some/path?prefill=hello`);
    expect(page.status).toBe(200);
    expect(page.body).toContain(`<title>${site.title}</title>`);
    expect(page.policy).toContain("script-src 'self';");
    if (site.trustedTypes) expect(page.policy).toContain("require-trusted-types-for 'script'");
    const script = await ask(`https://${host}/assets/page.js`);
    expect(script.status, script.body.slice(0, 200)).toBe(200);
    expect(script.body).toContain('document');
  },
);

test('what a page publishes is recorded as it arrived, for its own host only', async () => {
  await publish('x.com', { surface: 'post', text: 'Bonjour 👮🏽‍♀️\n“slow down”' });
  await publish('bsky.app', { surface: 'message', text: 'just us' });
  expect(networks.published.map(({ host, surface, text }) => `${host} ${surface}: ${text}`)).toEqual([
    'x.com post: Bonjour 👮🏽‍♀️\n“slow down”',
    'bsky.app message: just us',
  ]);
  const arrived = JSON.parse((await ask('https://x.com/published')).body);
  expect(arrived).toEqual(networks.published.slice(0, 1));
});

test('a network that fails keeps nothing', async () => {
  expect((await publish('x.com', { surface: 'post', text: 'lost' }, '?fail')).status).toBe(500);
  expect((await ask('https://x.com/publish', { method: 'POST', body: 'not a post' })).status).toBe(500);
  expect(networks.published).toEqual([]);
});

test('every request is written down, with its body', async () => {
  await ask('https://mastodon.online/home?visibility=direct');
  await publish('x.com', { surface: 'post', text: 'hi' });
  expect(networks.requests.map(({ method, host, path, body }) => [method, host, path, body].join(' ').trim())).toEqual([
    'GET mastodon.online /home?visibility=direct',
    'POST x.com /publish {"surface":"post","text":"hi"}',
  ]);
});

test('other hosts are written down and refused, encrypted or not', async () => {
  const { status, socket } = await tunnel('example.org');
  socket.destroy();
  const asking = plainRequest({ port: networks.proxy, path: 'http://example.org/a?b', agent: false }).end();
  const [response] = await once(asking, 'response');
  expect([status, response.statusCode]).toEqual([502, 502]);
  expect(networks.requests.map(({ method, host, path, refused }) => ({ method, host, path, refused }))).toEqual([
    { method: 'CONNECT', host: 'example.org', path: '', refused: true },
    { method: 'GET', host: 'example.org', path: '/a?b', refused: true },
  ]);
});
