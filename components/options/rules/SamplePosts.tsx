import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { MatchedText } from '../MatchedText';
import type { RulesDesk, SamplePost } from './rules-desk';

/** How long the rule must stay on show before its posts are looked for, in milliseconds: arrow keys pass many by. */
const rest = 200;

/** Where a rule fires on sample posts. */
export function SamplePosts({ rule, onSamples }: { rule: string; onSamples: RulesDesk['onSamples'] }) {
  const posts = useSignal<readonly SamplePost[] | undefined>(undefined);
  const problem = useSignal('');
  useEffect(() => {
    const going = new AbortController();
    const timer = setTimeout(() => {
      onSamples(rule).then(
        (found) => {
          if (!going.signal.aborted) posts.value = found;
        },
        (error: Error) => {
          if (!going.signal.aborted) problem.value = error.message;
        },
      );
    }, rest);
    return () => {
      clearTimeout(timer);
      going.abort();
    };
  }, [rule, onSamples, posts, problem]);

  return (
    <section>
      <h4>On sample posts</h4>
      <p class="small" role="status">
        {problem.value || told(posts.value)}
      </p>
      <ul class="quotes">
        {posts.value?.map(({ text, matches }) => (
          <li key={text}>
            <MatchedText text={text} matches={matches} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function told(posts: readonly SamplePost[] | undefined): string {
  if (!posts) return 'Looking…';
  return posts.length === 0 ? 'It fires on none of them.' : '';
}
