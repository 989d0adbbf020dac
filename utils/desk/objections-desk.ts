import { liveSetting } from '../live-setting';
import { call } from '../messaging';
import { datedName, saveFile } from '../save-file';
import type { service } from '../service';
import { objections } from '../settings';

const background = call<typeof service>();

/** What people hold against the packs: shown, taken back, exported for the packs' authors. */
export async function objectionsDesk(lifetime: AbortSignal) {
  const all = await liveSetting(objections, lifetime);
  return {
    all,
    onTakeBack: (id: string) => background.takeBackObjection(id),
    onTakeAllBack: () => background.takeAllObjectionsBack(),
    async onExport() {
      const { objectionsYaml } = await import('../objections/objections-yaml');
      saveFile(datedName('objections', 'yaml'), 'application/yaml', objectionsYaml(all.value));
    },
  };
}
