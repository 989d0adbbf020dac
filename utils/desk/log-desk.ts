import { computed } from '@preact/signals';
import type { LogEntry } from '../../rules/log/log-entry';
import type { LoggedPost } from '../../rules/log/logged-post';
import type { Results } from '../../rules/log/results';
import type { WholeLog } from '../../rules/log/verify';
import { goalsOf } from '../../rules/report/of-packs';
import { liveSetting } from '../live-setting';
import { assertLogged } from '../log/assert-logged';
import type { LiveLog } from '../log/live-log';
import { call } from '../messaging';
import { networks } from '../networks';
import { onPolicyChanged, readPolicy } from '../policy/policy';
import { datedName, saveFile } from '../save-file';
import type { service } from '../service';

const background = call<typeof service>();

/** What was published from this device, to read, put right, take along and verify. */
export async function logDesk(log: LiveLog, lifetime: AbortSignal) {
  const policy = await liveSetting({ get: readPolicy, onChanged: onPolicyChanged }, lifetime);
  return {
    posts: log.posts,
    progress: log.progress,
    waiting: log.waiting,
    goals: computed(() => goalsOf(policy.value.packs)),
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
      if (kind === 'csv' || kind === 'json') return (await import('../log/export')).saveLog(kind, posts);
      const lines = await readLines();
      if (kind === 'records') {
        const { recordsBundle } = await import('../log/records-bundle');
        const bundle = recordsBundle(lines, await verified(lines));
        return saveFile(datedName('records', 'zip'), 'application/zip', bundle);
      }
      saveFile(datedName('log', 'jsonl'), 'application/jsonl', `${lines.join('\n')}\n`);
    },
    onVerify: async () => verified(await readLines()),
  };
}

async function readLines(): Promise<string[]> {
  return (await import('../log/export-lines')).exportLines();
}

/** @throws Error that names the first line that is wrong. */
async function verified(lines: readonly string[]): Promise<WholeLog> {
  const [{ verifyLog }, { unhurried }] = await Promise.all([
    import('../../rules/log/verify'),
    import('../log/unhurried'),
  ]);
  const log = await verifyLog(unhurried(lines));
  if (!log.ok) throw new Error(`The log is not whole: line ${log.line} ${log.problem}`);
  return log;
}
