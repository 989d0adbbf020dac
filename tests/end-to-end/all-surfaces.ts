import type { TestNetwork, TestSurface } from './surfaces/test-surface';

const files = import.meta.glob<Record<string, TestNetwork>>(['./surfaces/*.ts', '!./surfaces/test-surface.ts'], {
  eager: true,
});
const networks = Object.values(files).flatMap((file) => Object.values(file));

/** Every compose box of the test pages, by network and surface; `name` is both. */
export const allSurfaces: readonly (TestSurface & { name: string })[] = networks
  .flatMap((network) => network.surfaces)
  .map((surface) => ({ ...surface, name: `${surface.network} ${surface.surface}` }));

/** Every box of the test pages that private messages are written in. */
export const privateBoxes = networks.flatMap((network) => network.private);
