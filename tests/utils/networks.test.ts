import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Network, type NetworkInPack, networkSchema, type Surface } from '../../rules/format/network';
import { networkMatches, networks, networksInForce } from '../../utils/networks';
import { networksAt } from '../../utils/networks-at';

/** Beside what is looked for anywhere, which comes last. */
const idsAt = (hostname: string) =>
  networksAt(hostname, networks)
    .slice(0, -1)
    .map((network) => network.id);

describe('networks', () => {
  test('each is a file of its own name with a page of its own in tests/pages', () => {
    const files = readdirSync('utils/networks').filter((file) => file !== 'network.ts');
    const pages = readdirSync('tests/pages');
    expect(networks.map((network) => `${network.id}.ts`).sort()).toEqual(files.sort());
    for (const { id } of networks) expect(pages, `Add tests/pages/${id} with the network's real editor.`).toContain(id);
  });

  test.each(networks)('$id keeps to the schema that packs correct it by', (network) => {
    expect(networkSchema.safeParse(network).error?.issues).toBeUndefined();
  });

  test('the manifest asks for these networks and for nothing wider', () => {
    for (const pattern of networkMatches) expect(pattern).toMatch(/^\*:\/\/(\*\.)?[a-z]+\.[a-z.]+\/\*$/);
  });

  test('a host belongs to its network, also a subdomain', () => {
    expect(idsAt('x.com')).toEqual(['x']);
    expect(idsAt('mobile.twitter.com')).toEqual(['x']);
    expect(idsAt('mastodon.social')).toEqual(['mastodon']);
  });

  test('a host that only ends like a network is not the network', () => {
    expect(idsAt('notx.com')).not.toContain('x');
    expect(idsAt('x.com.example')).not.toContain('x');
  });

  test('on another site the person allowed, what anyone may run a server of is looked for', () => {
    expect(idsAt('social.example')).toContain('mastodon');
    expect(idsAt('social.example')).not.toContain('x');
  });
});

describe('what packs and people say of networks', () => {
  const box: Surface = { id: 'post', editable: ['#box'], container: ['main'], publish: {}, shortcuts: [] };
  const at = (hostname: string, said: { inPacks?: NetworkInPack[]; taught?: Record<string, Network> }) =>
    networksAt(hostname, networksInForce(said.inPacks), said.taught);

  test('a pack’s surface takes the place of the one of its name, and the others stay', () => {
    const [x] = at('x.com', { inPacks: [{ id: 'x', surfaces: [box] }] });
    expect(x?.name).toBe('X');
    expect(x?.surfaces[0]).toBe(box);
    expect(x?.surfaces.filter(({ id }) => id === 'post')).toHaveLength(1);
    expect(x?.surfaces.length).toBeGreaterThan(1);
  });

  test('no pack can open what is private', () => {
    const [x] = at('x.com', { inPacks: [{ id: 'x', private: { paths: ['/secret'], within: [] } }] });
    expect(x?.private.paths).toEqual(expect.arrayContaining(['/messages', '/secret']));
  });

  test('of two packs the later one has the last word', () => {
    const inPacks = ['One', 'Other'].map((name) => ({ id: 'x', name }));
    expect(at('x.com', { inPacks })[0]?.name).toBe('Other');
  });

  test('a pack may bring a network nobody knew, on its own hosts only', () => {
    const inPacks = [{ id: 'intranet', name: 'Intranet', matches: ['https://*.intra.example/*'], surfaces: [box] }];
    expect(at('news.intra.example', { inPacks })[0]?.surfaces).toEqual([box]);
    expect(at('other.example', { inPacks }).map(({ id }) => id)).not.toContain('intranet');
  });

  test('what the person pointed at comes first, on that host only', () => {
    const own = { id: 'a.example', name: 'a.example', matches: ['https://a.example/*'], surfaces: [box] };
    const taught = { 'a.example': { ...own, private: { paths: [], within: [] } } };
    expect(at('a.example', { taught })[0]?.id).toBe('a.example');
    expect(at('b.example', { taught }).map(({ id }) => id)).not.toContain('a.example');
    expect(at('constructor', { taught }).map(({ id }) => id)).not.toContain('a.example');
  });
});
