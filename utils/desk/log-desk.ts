import { computed, type ReadonlySignal } from '@preact/signals';
import type { LogEntry } from '../../rules/log/log-entry';
import type { LoggedPost } from '../../rules/log/logged-post';
import type { Results } from '../../rules/log/results';
import { verifyLog, type WholeLog } from '../../rules/log/verify';
import { goalsOf } from '../../rules/report/of-packs';
import { assertLogged } from '../log/assert-logged';
import { saveLog } from '../log/export';
import { exportLines } from '../log/export-lines';
import type { LiveLog } from '../log/live-log';
import { recordsBundle } from '../log/records-bundle';
import { unhurried } from '../log/unhurried';
import { call } from '../messaging';
import { networks } from '../networks';
import { saveFile } from '../save-file';
import type { service } from '../service';
import type { DeskState } from './desk-state';

const background = call<typeof service>();

/** What was published from this device, to read, put right, take along and verify. */
export function logDesk(state: ReadonlySignal<DeskState>, log: LiveLog) {
  return {
    posts: log.posts,
    progress: log.progress,
    waiting: log.waiting,
    goals: computed(() => goalsOf(state.value.policy.packs)),
    networks: networks.map(({ id, name }) => ({ id, name })),
    onOpen: log.open,
    async onCorrect(correction: { of: string; goals?: LogEntry['goals']; rationale?: string }) {
      assertLogged(await background.correctPost(correction));
      log.show([{ kind: 'correction', ...correction }]);
    },
    async onResults(of: string, results: Results) {
      assertLogged(await background.addResults({ source: 'hand', results: [{ of, results }] }));
      log.show([{ kind: 'results', source: 'hand', of, results }]);
    },
    async onExport(kind: 'chain' | 'records' | 'csv' | 'json', posts: readonly LoggedPost[]) {
      const day = new Date().toISOString().slice(0, 10);
      if (kind === 'csv' || kind === 'json') return saveLog(kind, posts);
      const lines = await exportLines();
      if (kind === 'records') {
        const bundle = recordsBundle(lines, await verified(lines));
        return saveFile(`goalpost-records-${day}.zip`, 'application/zip', bundle);
      }
      saveFile(`goalpost-log-${day}.jsonl`, 'application/jsonl', `${lines.join('\n')}\n`);
    },
    onVerify: async () => verified(await exportLines()),
  };
}

/** @throws Error that names the first line that is wrong. */
async function verified(lines: readonly string[]): Promise<WholeLog> {
  const log = await verifyLog(unhurried(lines));
  if (!log.ok) throw new Error(`The log is not whole: line ${log.line} ${log.problem}`);
  return log;
}
