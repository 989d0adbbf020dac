import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editorOf } from '../../utils/editors';
import { networkMatches, networks, networksAt } from '../../utils/networks';

const idsAt = (hostname: string) => networksAt(hostname).map((network) => network.id);

describe('networks', () => {
  test('each is a file of its own name with a page of its own in tests/pages', () => {
    const files = readdirSync('utils/networks').filter((file) => file !== 'network.ts');
    const pages = readdirSync('tests/pages');
    expect(networks.map((network) => `${network.id}.ts`).sort()).toEqual(files.sort());
    for (const { id } of networks) expect(pages, `Add tests/pages/${id} with the network's real editor.`).toContain(id);
  });

  test('each surface names an editor, a container and a way to publish', () => {
    for (const surface of networks.flatMap((network) => network.surfaces)) {
      expect(editorOf(surface.editor).id).toBe(surface.editor);
      expect(surface.editable.length * surface.container.length).toBeGreaterThan(0);
      expect(surface.publish.selectors.length + (surface.publish.lastTextButtonIn ? 1 : 0)).toBeGreaterThan(0);
    }
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
    expect(idsAt('social.example')).toEqual(['mastodon']);
  });
});
