import type { Network } from '../../rules/format/network';

const heading = `# What was taught on a site, for everyone: hand this file out as a pack, or put its \`networks\` into your own pack.
`;

/** The YAML of a pack that holds a site as the person taught it. */
export async function taughtPack(host: string, network: Network): Promise<string> {
  const { stringify } = await import('yaml');
  const id = [...host.split('.').reverse(), 'boxes'].join('.');
  const pack = { goalpost: 1, id, version: '1.0.0', name: `Boxes on ${host}`, networks: [network] };
  return heading + stringify(pack, { lineWidth: 0, aliasDuplicateObjects: false });
}
