import { settledRules } from '../../rules/in-force/rules-in-force';
import { builtInPacks } from '../policy/built-in-packs';
import type { DeskState } from './desk-state';
import type { StoppedRules } from './stopped-rules';

/** Whether a pack is signed, by whom, and whether that is the organization's pinned key. */
type SignatureState = { state: 'unsigned' } | { state: 'signed'; fingerprint: string; isPinned: boolean };

/** The packs in force as the desk shows them, parents first. */
export function packsInForce({ chosen, policy, pinned, fingerprints }: DeskState, stopped: StoppedRules) {
  const names = new Map([...builtInPacks].map(([name, pack]) => [name, pack.name]));
  const title = (id: string) => names.get(id) ?? policy.packs.find((pack) => pack.id === id)?.name ?? id;
  const imported = chosen.packs.filter((name) => Object.hasOwn(chosen.imported, name));
  const rules = settledRules(policy.packs);

  const signatureOf = (id: string): SignatureState => {
    const key = chosen.imported[id]?.signedBy;
    if (!key) return { state: 'unsigned' };
    return { state: 'signed', fingerprint: fingerprints.get(key) ?? '', isPinned: key === pinned.key };
  };
  const countsOf = (id: string) => {
    const counts = { on: 0, off: 0, waiting: 0, refused: 0 };
    for (const { rule, pack, enabled } of rules)
      if (pack.id === id) counts[enabled ? (stopped.get(rule.id)?.state ?? 'on') : 'off']++;
    return counts;
  };

  return policy.packs.map((pack) => {
    const { id, name, version, mode, licence, source } = pack;
    const place = imported.indexOf(id);
    return {
      id,
      name,
      version,
      origin: Object.hasOwn(chosen.imported, id) ? ('imported' as const) : ('built-in' as const),
      parents: pack.extends.map(title),
      mode,
      signature: signatureOf(id),
      rules: countsOf(id),
      licence,
      source,
      canMove: { up: place > 0, down: place >= 0 && place < imported.length - 1 },
      versions: (chosen.earlier[id] ?? []).map((one) => ({ version: one.version, until: one.until })),
    };
  });
}
