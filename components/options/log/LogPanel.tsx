import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { WaitingNotice } from '../../WaitingNotice';
import { toCount } from '../../wording';
import type { Desk } from '../desk';
import { ProgressBar } from '../ProgressBar';
import { definePanel } from '../panel';
import type { Progress } from '../progress';
import { useSlashKey } from '../use-slash-key';
import { LogFilters } from './LogFilters';
import { listPosts } from './listed-post';
import { type LogFilter, noFilter, prepareSearch, searchLog } from './log-search';
import { PostDetails } from './PostDetails';
import { PostTable } from './PostTable';
import { TakeAlong } from './TakeAlong';

export const logPanel = definePanel({
  id: 'log',
  title: 'Log',
  about:
    'What was published, why, and what came of it. Open a post to put its goal or reason right, or to add results.',
  needs: ['log', 'colleagues'],
  Component: ({ desk }) => <Log {...desk} />,
});

/** All posts in a table to search, and one of them in full. */
function Log({ log, colleagues }: Pick<Desk, 'log' | 'colleagues'>) {
  const filter = useSignal<LogFilter>(noFilter);
  const chosen = useSignal('');
  const search = useSlashKey();
  const split = useRef<HTMLDivElement>(null);
  const posts = useComputed(() => listPosts(log.posts.value, colleagues.logs.value));
  const shown = useComputed(() => searchLog(posts.value, filter.value, new Date()));
  const post = useComputed(() => posts.value.find(({ id }) => id === chosen.value));
  useEffect(() => {
    log.onOpen();
    // Where they can't be read one's own posts are there all the same; the panel of colleagues says why.
    colleagues.onOpen().catch(() => undefined);
  }, [log, colleagues]);
  useEffect(() => {
    const going = new AbortController();
    if (!log.progress.value) void prepareSearch(posts.value, going.signal);
    return () => going.abort();
  }, [posts.value, log.progress.value]);

  return (
    <>
      <WaitingNotice {...log.waiting.value} />
      {posts.value.length === 0 ? (
        <Empty progress={log.progress.value} />
      ) : (
        <>
          <LogFilters filter={filter} posts={posts} networks={log.networks} search={search} />
          {log.progress.value && <ProgressBar progress={log.progress.value} />}
          <p class="small" role="status">
            {shown.value.length === posts.value.length
              ? toCount(posts.value.length, 'post')
              : `${shown.value.length.toLocaleString('en')} of ${toCount(posts.value.length, 'post')}`}
          </p>
          <div class="grid-split" ref={split} data-open={post.value !== undefined}>
            <PostTable posts={shown.value} networks={log.networks} chosen={chosen} />
            {post.value && (
              <PostDetails
                key={post.value.id}
                post={post.value}
                network={log.networks.find(({ id }) => id === post.value?.network)?.name ?? post.value.network}
                goals={log.goals.value}
                onCorrect={log.onCorrect}
                onResults={log.onResults}
                onClose={() => {
                  chosen.value = '';
                  split.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
                }}
              />
            )}
          </div>
          <TakeAlong onExport={(kind) => log.onExport(kind, shown.value)} onVerify={log.onVerify} />
        </>
      )}
    </>
  );
}

/** Before the first post is read, or published. */
function Empty({ progress }: { progress: Progress | undefined }) {
  if (progress) return <ProgressBar progress={progress} />;
  return (
    <p class="empty">Nothing here yet. Once you publish a post, you will find it here with the goals it serves.</p>
  );
}
