import type { Pack } from '../../rules/pack';

/** Validated while building, by `yaml-pack-plugin.ts`. */
const files = import.meta.glob<Pack>('../../rules/packs/*.yaml', { eager: true, import: 'default' });

/** The packs that come with Goalpost, by their names (that of their file). For the background and Goalpost's own pages. */
export const builtInPacks: ReadonlyMap<string, Pack> = new Map(
  Object.entries(files).map(([path, pack]) => [path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length), pack]),
);
