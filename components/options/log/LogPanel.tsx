import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { EmptyLog } from '../../EmptyLog';
import { nameOf } from '../../named';
import { WaitingNotice } from '../../WaitingNotice';
import { toCountOf } from '../../wording';
import type { Desk } from '../desk';
import { GridSplit } from '../grid/GridSplit';
import { ProgressBar } from '../ProgressBar';
import { definePanel } from '../panel';
import type { Progress } from '../progress';
import { usePrepared } from '../use-prepared';
import { useSlashKey } from '../use-slash-key';
import { LogFilters } from './LogFilters';
import { listPosts } from './listed-post';
import { type LogFilter, noFilter, postSearch, searchLog } from './log-search';
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
  const posts = useComputed(() => listPosts(log.posts.value, colleagues.logs.value));
  const shown = useComputed(() => searchLog(posts.value, filter.value, new Date()));
  const post = useComputed(() => posts.value.find(({ id }) => id === chosen.value));
  useEffect(() => {
    log.onOpen();
    // Where they can't be read one's own posts are there all the same; the panel of colleagues says why.
    colleagues.onOpen().catch(() => undefined);
  }, [log, colleagues]);
  usePrepared(postSearch, log.progress.value ? undefined : posts.value);

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
            {toCountOf(shown.value.length, posts.value.length, 'post')}
          </p>
          <GridSplit
            chosen={chosen}
            row={post.value}
            details={(row, onClose) => (
              <PostDetails
                key={row.id}
                post={row}
                network={nameOf(row.network, log.networks)}
                goals={log.goals.value}
                onCorrect={log.onCorrect}
                onResults={log.onResults}
                onClose={onClose}
              />
            )}
          >
            <PostTable posts={shown.value} networks={log.networks} chosen={chosen} />
          </GridSplit>
          <TakeAlong onExport={(kind) => log.onExport(kind, shown.value)} onVerify={log.onVerify} />
        </>
      )}
    </>
  );
}

/** Before the first post is read, or published. */
function Empty({ progress }: { progress: Progress | undefined }) {
  return progress ? <ProgressBar progress={progress} /> : <EmptyLog />;
}
