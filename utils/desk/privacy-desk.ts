import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { exportLines } from '../log/export-lines';
import { readColleague } from '../log/read-colleague';
import { call } from '../messaging';
import { type KeptAmount, readKeptAmounts } from '../privacy/kept-amounts';
import { keptThings } from '../privacy/kept-things';
import { datedName, saveFile } from '../save-file';
import type { service } from '../service';
import type { DeskState } from './desk-state';

const background = call<typeof service>();

/** All that is stored on this device: counted, exported, erased. */
export function privacyDesk(state: ReadonlySignal<DeskState>) {
  const kept = signal<readonly (Omit<KeptAmount, 'bytes'> & { bytes?: number })[] | undefined>(undefined);
  const count = async () => {
    const [stored, own, colleagues] = await Promise.all([
      readKeptAmounts(),
      background.countLog(),
      background.readColleagues(),
    ]);
    const posts = colleagues.reduce((sum, colleague) => sum + colleague.posts, 0);
    kept.value = [...stored, { place: 'posts', count: own }, { place: 'colleaguePosts', count: posts }];
  };

  return {
    things: keptThings,
    kept,
    retention: computed(() => {
      const { retention, name } = state.value.policy.packs.at(-1) ?? {};
      return retention && name ? { days: retention.days, pack: name } : undefined;
    }),
    onOpen: count,
    async onExport() {
      const [stored, log, colleagues] = await Promise.all([
        browser.storage.local.get(null),
        exportLines(),
        background.readColleagues(),
      ]);
      const colleaguePosts = await Promise.all(colleagues.map(({ chain }) => readColleague(chain)));
      const all = {
        exported: new Date().toISOString(),
        stored,
        log,
        colleagues: colleagues.map(({ posts: _, ...colleague }, index) => ({
          ...colleague,
          posts: colleaguePosts[index],
        })),
      };
      const text = JSON.stringify(all, null, 2);
      saveFile(datedName('all', 'json'), 'application/json', text);
    },
    async onErase() {
      await background.eraseEverything();
      await count();
    },
  };
}
