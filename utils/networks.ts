import type { Network, NetworkInPack } from '../rules/format/network';
import { isHostOf } from './networks-at';

const files = import.meta.glob<Record<string, Network>>(['./networks/*.ts', '!./networks/network.ts'], { eager: true });

/** Every network Goalpost knows: one file each in utils/networks. */
export const networks: readonly Network[] = Object.values(files).flatMap((file) => Object.values(file));

/** Match patterns of all networks, for the manifest and for finding open tabs. */
export const networkMatches: string[] = networks.flatMap((network) => network.matches);

/** All networks as packs in force correct them; of two that speak of the same, the later one has the last word. */
export function networksInForce(inPacks: readonly NetworkInPack[] = []): Network[] {
  const all = new Map(networks.map((network) => [network.id, network]));
  for (const said of inPacks) {
    const before = all.get(said.id) ?? newNetwork(said);
    if (before) all.set(said.id, corrected(before, said));
  }
  return [...all.values()];
}

/** A network that Goalpost does not know; undefined where the pack does not say where it is. */
function newNetwork({ id, name, matches }: NetworkInPack): Network | undefined {
  return name && matches ? { id, name, matches, private: { paths: [], within: [] }, surfaces: [] } : undefined;
}

/** What is private stays so, whatever a pack says; a surface of the same name gives way, and new ones are tried first. */
function corrected(
  network: Network,
  { surfaces = [], matches = [], private: hidden, ...said }: NetworkInPack,
): Network {
  const isKept = ({ id }: { id: string }) => !surfaces.some((surface) => surface.id === id);
  return {
    ...network,
    ...(said.name && { name: said.name }),
    ...(said.selfHosted && { selfHosted: said.selfHosted }),
    matches: [...new Set([...network.matches, ...matches])],
    private: {
      paths: [...network.private.paths, ...(hidden?.paths ?? [])],
      within: [...network.private.within, ...(hidden?.within ?? [])],
    },
    surfaces: [...surfaces, ...network.surfaces.filter(isKept)],
  };
}

/** Whether the manifest's matches cover a host name. */
export function isNetworkHost(hostname: string): boolean {
  return networkMatches.some((pattern) => isHostOf(pattern, hostname));
}
