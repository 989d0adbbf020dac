import type { Network } from '../../rules/format/network';

/** States the shape of a network's file; what each field means is said in rules/format/network.ts. */
export function defineNetwork(network: Network): Network {
  return network;
}
