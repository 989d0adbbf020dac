import { type ReadonlySignal, signal } from '@preact/signals';
import { changedBy } from '../../rules/log/fold';
import type { LoggedPost } from '../../rules/log/logged-post';
import type { Statement } from '../../rules/log/record';
import { call } from '../messaging';
import type { service } from '../service';
import type { Progress } from '../work/task';
import type { Waiting } from './drain-outbox';
import { onOutboxFilled } from './outbox';

/** What is read first, so that a page opens at once; then as much as a page takes in while it goes on being scrolled. */
const first = 100;
const portion = 1000;

/** What can be said of a post that is in the log, without the id of the saying. */
type Said = OfPost<Statement>;
type OfPost<S> = S extends { of: string } ? Omit<S, 'id'> : never;

/** The log as one of Goalpost's own pages sees it. */
export interface LiveLog {
  /** Newest first; grows while older ones are read. */
  posts: ReadonlySignal<readonly LoggedPost[]>;
  /** How far reading has come; undefined once all that was asked for is there. */
  progress: ReadonlySignal<Progress | undefined>;
  /** What could not be put into the log, and why. */
  waiting: ReadonlySignal<Waiting>;
  /** Begins to read, and to follow what is logged from then on; the first call counts. */
  open(): void;
  /** Shows what this page itself had added to the log, without reading it all again. */
  show(said: readonly Said[]): void;
}

/**
 * The log, the newest posts first, once it is opened and until `lifetime` aborts; what waited to be logged is tried once
 * more before it is read.
 * @param most how many posts are enough; all of them where it is not said.
 */
export function liveLog(lifetime: AbortSignal, most = Number.POSITIVE_INFINITY): LiveLog {
  const background = call<typeof service>();
  const posts = signal<readonly LoggedPost[]>([]);
  const progress = signal<Progress | undefined>({ step: 'Reading the log', done: 0, total: 0 });
  const waiting = signal<Waiting>({ count: 0 });
  let reading = 0;
  let isOpen = false;

  const readAll = async (isOutdated: () => boolean) => {
    const found: LoggedPost[] = [];
    let total = 0;
    for (;;) {
      const limit = Math.min(found.length === 0 ? first : portion, most - found.length);
      const last = found.at(-1);
      const before = last && { at: last.at, id: last.id };
      const { entries } = await background.readLog({ offset: 0, limit, before });
      if (isOutdated()) return;
      found.push(...entries);
      if (entries.length === 0 || found.length >= most) break;
      total ||= Math.min(await background.countLog(), most);
      if (isOutdated()) return;
      if (found.length >= total) break;
      // Shown each time there are twice as many: every showing costs as much as there are posts.
      if (found.length >= 2 * posts.value.length) posts.value = [...found];
      progress.value = { step: 'Reading the log', done: found.length, total };
    }
    posts.value = found;
    progress.value = undefined;
  };

  /** The newest posts again, before the older ones that are there; all of it where they don't fit together. */
  const readNewest = async (isOutdated: () => boolean) => {
    const [{ entries }, total] = await Promise.all([
      background.readLog({ offset: 0, limit: 10 * first }),
      background.countLog(),
    ]);
    if (isOutdated()) return;
    const oldest = entries.at(-1)?.at ?? '';
    const all = [...entries, ...posts.value.filter(({ at }) => at < oldest)].slice(0, most);
    if (all.length === Math.min(total, most)) posts.value = all;
    else await readAll(isOutdated);
  };

  const follow = async (read: typeof readAll) => {
    const mine = ++reading;
    const isOutdated = () => mine !== reading || lifetime.aborted;
    try {
      // Who comes to read a long log need not wait for what waits; a short one is there all at once.
      if (posts.value.length === 0) {
        const { entries } = await background.readLog({ offset: 0, limit: Math.min(first, most) });
        if (isOutdated()) return;
        if (entries.length === first) posts.value = entries;
      }
      waiting.value = await background.drainOutbox();
      await read(isOutdated);
    } catch (error) {
      if (isOutdated()) return;
      waiting.value = { ...waiting.value, reason: `The log can’t be read: ${(error as Error).message}` };
      progress.value = undefined;
    }
  };

  return {
    posts,
    progress,
    waiting,
    open() {
      if (isOpen) return;
      isOpen = true;
      onOutboxFilled(() => void follow(progress.value ? readAll : readNewest), lifetime);
      void follow(readAll);
    },
    show(said) {
      const at = new Date().toISOString();
      const saidOf = new Map(said.map((statement) => [statement.of, statement]));
      posts.value = posts.value.flatMap((post) => {
        const statement = saidOf.get(post.id);
        const changed = statement ? changedBy(post, { ...statement, id: '', at }) : post;
        return changed ? [changed] : [];
      });
    },
  };
}
