import { useSignal } from '@preact/signals';
import { toCount } from '../wording';
import { EraseButton } from './EraseButton';
import { LogCard } from './LogCard';
import { type Choice, LogFilters } from './LogFilters';
import { filterPosts, type LogFilter, type LoggedPost } from './logged-post';

/** How many posts are drawn at first, and added each time more are asked for. */
const portion = 50;

export interface LogTabProps {
  /** Newest first. */
  posts: readonly LoggedPost[];
  /** Posts that could not be put into the log yet, and why. */
  waiting: { count: number; reason?: string };
  networks: readonly { id: string; name: string }[];
  /** Asked for a file of the posts shown now, by their ids. */
  onExport: (format: 'csv' | 'json', ids: ReadonlySet<string>) => void;
  onErase: () => void;
}

/** What was published, newest first: to read, to filter, to take along and to erase. */
export function LogTab({ posts, waiting, networks, onExport, onErase }: LogTabProps) {
  const filter = useSignal<LogFilter>({ words: '', goal: '', network: '' });
  const drawn = useSignal(portion);
  const shown = filterPosts(posts, filter.value);
  const exportShown = (format: 'csv' | 'json') => onExport(format, new Set(shown.map(({ id }) => id)));

  if (posts.length === 0 && waiting.count === 0 && !waiting.reason) {
    return (
      <p class="empty">Nothing here yet. Once you publish a post, you will find it here with the goals it serves.</p>
    );
  }
  return (
    <>
      <WaitingNotice {...waiting} />
      <LogFilters
        filter={filter}
        goals={toChoices(posts.flatMap(({ goals }) => goals))}
        networks={networks.filter(({ id }) => posts.some(({ network }) => network === id))}
      />
      <p class="small" role="status">
        {shown.length === posts.length
          ? toCount(shown.length, 'post')
          : `${shown.length} of ${toCount(posts.length, 'post')}`}
      </p>
      <h2 class="out-of-sight">Published posts</h2>
      <ol class="log">
        {shown.slice(0, drawn.value).map((post) => (
          <li key={post.id}>
            <LogCard post={post} network={networks.find(({ id }) => id === post.network)?.name ?? post.network} />
          </li>
        ))}
      </ol>
      {shown.length > drawn.value && (
        <button
          type="button"
          class="button"
          onClick={() => {
            drawn.value += portion;
          }}
        >
          Show more
        </button>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={() => exportShown('csv')}>
          Export CSV
        </button>
        <button type="button" class="button" onClick={() => exportShown('json')}>
          Export JSON
        </button>
        <EraseButton count={posts.length + waiting.count} onErase={onErase} />
      </div>
    </>
  );
}

/** Says what could not be logged, and why: nothing goes missing silently. */
function WaitingNotice({ count, reason }: { count: number; reason?: string }) {
  if (count === 0 && !reason) return null;
  return (
    <p class="notice" role="status">
      {count > 0 && `${toCount(count, 'post')} could not be logged yet and will be tried again. `}
      {reason}
    </p>
  );
}

function toChoices(goals: readonly Choice[]): readonly Choice[] {
  return [...new Map(goals.map((goal) => [goal.id, goal])).values()].sort((a, b) => a.name.localeCompare(b.name));
}
