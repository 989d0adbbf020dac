import type { Pack } from '../../rules/pack';
import { builtInPacks } from './built-in-packs';
import type { ChosenPacks } from './chosen-packs';
import { type KeptPack, mostVersions } from './kept-pack';

/** One change of what was chosen: the parts that become other. */
type Change = (chosen: ChosenPacks) => Partial<ChosenPacks>;

/**
 * Puts a pack in force in place of an earlier version of it, which is kept.
 * @param on ids of its rules that come switched off and are to go on.
 */
export function importing(kept: KeptPack, on: readonly string[]): Change {
  const { id } = kept.pack;
  if ([...builtInPacks].some(([name, builtIn]) => [name, builtIn.id].includes(id)))
    throw new Error(`The id “${id}” belongs to a pack that comes with Goalpost. Give yours an id of its own.`);
  return ({ packs, imported, earlier, adjustments }) => {
    const before = Object.hasOwn(imported, id) ? imported[id] : undefined;
    return {
      imported: { ...imported, [id]: kept },
      packs: [...new Set([...packs, id])],
      earlier: { ...earlier, [id]: withEarlier(earlier[id] ?? [], before, kept) },
      adjustments: { ...adjustments, ...Object.fromEntries(on.map((rule) => [rule, { enabled: true }])) },
    };
  };
}

function withEarlier(
  earlier: NonNullable<ChosenPacks['earlier'][string]>,
  before: KeptPack | undefined,
  after: KeptPack,
): ChosenPacks['earlier'][string] {
  const others = earlier.filter(({ source }) => source !== after.source);
  if (!before || before.source === after.source) return others;
  return [{ version: before.pack.version, source: before.source, until: after.at }, ...others].slice(0, mostVersions);
}

/** Takes an imported pack off the device, with the versions kept of it and what was set for its rules. */
export function removing(id: string): Change {
  return ({ packs, imported, earlier, adjustments, modes }) => {
    const gone = imported[id]?.pack.rules.map((rule) => rule.id) ?? [];
    return {
      packs: packs.filter((name) => name !== id),
      imported: without(imported, [id]),
      earlier: without(earlier, [id]),
      adjustments: without(adjustments, gone),
      modes: without(modes, [id]),
    };
  };
}

function without<Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]): Record<string, Value> {
  const gone = new Set(keys);
  return Object.fromEntries(Object.entries(record).filter(([key]) => !gone.has(key)));
}

/** Changes places with the neighbour; the last pack has the last word. A built-in pack stays the first. */
export function moving(id: string, direction: 'up' | 'down'): Change {
  return ({ packs }) => {
    const from = packs.indexOf(id);
    const to = from + (direction === 'up' ? -1 : 1);
    const neighbour = packs[to];
    if (from < 0 || neighbour === undefined || builtInPacks.has(neighbour)) return {};
    return { packs: packs.with(from, neighbour).with(to, id) };
  };
}

/** Sets something for rules, over what the packs say; what is not given stays as it is set. */
export function adjusting(rules: readonly string[], adjustment: ChosenPacks['adjustments'][string]): Change {
  return ({ adjustments }) => ({
    adjustments: {
      ...adjustments,
      ...Object.fromEntries(rules.map((rule) => [rule, { ...adjustments[rule], ...adjustment }])),
    },
  });
}

/** Makes a pack speak, or only log what it would have said. */
export function settingMode(id: string, mode: Pack['mode']): Change {
  return ({ modes }) => ({ modes: { ...modes, [id]: mode } });
}

/** Adds what was found out about expressions. */
export function addingProofs(found: ChosenPacks['proofs']): Change {
  return ({ proofs }) => ({ proofs: { ...proofs, ...found } });
}

/** Puts another starter pack in force, beside the imported ones in their order. */
export function choosingStarter(name: string): Change {
  return ({ packs, imported }) => ({ packs: [name, ...packs.filter((one) => Object.hasOwn(imported, one))] });
}
