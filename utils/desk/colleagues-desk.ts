import { signal } from '@preact/signals';
import type { Colleague } from '../log/colleagues';
import { pack } from '../log/packed-text';
import { readColleague } from '../log/read-colleague';
import { call } from '../messaging';
import type { service } from '../service';

const background = call<typeof service>();

/** A colleague's log with its posts, as the desk shows it. */
type ColleagueLog = Awaited<ReturnType<typeof withPosts>>;

/** Logs that colleagues handed over; read when they are asked for first. */
export function colleaguesDesk() {
  const logs = signal<readonly ColleagueLog[]>([]);
  let read: Promise<void> | undefined;

  const refresh = async () => {
    const known = new Map(logs.value.map((log) => [log.head, log]));
    // A log that is there already, as it is there, is not read again.
    logs.value = await Promise.all(
      (await background.readColleagues()).map((one) => known.get(one.head) ?? withPosts(one)),
    );
  };

  return {
    logs,
    onOpen() {
      read ??= refresh();
      return read;
    },
    /** One after another: each is verified, and says what came of it. */
    async onImport(files: readonly File[]) {
      const imported: { file: string; posts?: number; isKnown?: boolean; problem?: string }[] = [];
      for (const file of files) {
        try {
          const { colleague, outcome } = await background.importLog({ file: file.name, packed: await pack(file) });
          imported.push({ file: file.name, posts: colleague.posts, isKnown: outcome === 'same' });
        } catch (error) {
          imported.push({ file: file.name, problem: (error as Error).message });
        }
      }
      await refresh();
      return imported;
    },
    async onRemove(chain: string) {
      await background.removeColleague(chain);
      await refresh();
    },
  };
}

async function withPosts({ chain, file, lines, head, names, units }: Colleague) {
  const posts = await readColleague(chain);
  posts.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return { chain, file, lines, head, posts, name: names.join(', ') || undefined, unit: units.join(', ') || undefined };
}
