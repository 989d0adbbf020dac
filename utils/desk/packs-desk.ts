import { computed, type ReadonlySignal } from '@preact/signals';
import { withOwnAdjustments } from '../../rules/in-force/adjustments';
import type { Pack } from '../../rules/pack';
import { call } from '../messaging';
import { saveFile } from '../save-file';
import type { service } from '../service';
import type { DeskState } from './desk-state';
import { packsInForce } from './packs-in-force';
import type { StoppedRules } from './stopped-rules';

const background = call<typeof service>();

/** The packs in force and what the admin does with them. */
export function packsDesk(state: ReadonlySignal<DeskState>, stopped: ReadonlySignal<StoppedRules>) {
  return {
    inForce: computed(() => packsInForce(state.value, stopped.value)),
    onMode: (id: string, mode: Pack['mode']) => background.setMode({ id, mode }),
    onMove: (id: string, direction: 'up' | 'down') => background.movePack({ id, direction }),
    onRemove: (id: string) => background.removePack(id),
    onGoBack: (id: string, version: string) => background.goBack({ id, version }),
    async onExport(id: string) {
      const file = await packFile(state.value, id);
      saveFile(`${id}-${file.version}.yaml`, 'application/yaml', file.source);
    },
  };
}

/**
 * A pack as a file to be handed on: as it was imported where nothing was set on this device, its signature with it, else
 * with what was set, and unsigned.
 */
async function packFile({ chosen, policy }: DeskState, id: string): Promise<{ version: string; source: string }> {
  const inForce = policy.packs.find((pack) => pack.id === id);
  if (!inForce) throw new Error(`“${id}” is no longer in force.`);
  const kept = chosen.imported[id];
  const pack = kept?.pack ?? inForce;
  const changed = withOwnAdjustments(pack, chosen.adjustments, chosen.modes);
  const isAsImported = JSON.stringify(changed) === JSON.stringify(pack);
  const isYaml = kept !== undefined && !kept.source.startsWith('{');
  if (isAsImported && isYaml) return { version: pack.version, source: kept.source };
  const { stringify } = await import('yaml');
  const { signature, ...unsigned } = changed;
  const source = stringify(isAsImported && signature ? changed : unsigned, { lineWidth: 120 });
  return { version: pack.version, source };
}
