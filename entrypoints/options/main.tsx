import { computed } from '@preact/signals';
import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { forgetSite } from '../../utils/active-site';
import { liveSetting } from '../../utils/live-setting';
import { call } from '../../utils/messaging';
import type { service } from '../../utils/service';
import { importedPacks, instances } from '../../utils/settings';
import { choose, listStarters, readChoice } from '../../utils/starters';
import { tryPack } from '../../utils/try-pack';

const { signal: lifetime } = new AbortController();
const background = call<typeof service>();
const imported = await liveSetting(importedPacks, lifetime);

render(
  <Options
    desk={{
      starters: computed(() => listStarters(imported.value)),
      choice: await readChoice(),
      onChoose: choose,
      imported: computed(() => Object.values(imported.value)),
      onTry: (source, file) => tryPack(source, file, imported.value),
      onImport: background.importPack,
      onRemove: background.removePack,
      sites: await liveSetting(instances, lifetime),
      onForgetSite: (origin) => forgetSite(origin.replace(/\/\*$/, '')),
    }}
  />,
  document.getElementById('page') as HTMLElement,
);
