import type { LoggedPost } from '../../rules/log/logged-post';
import type { ReportGoal } from '../../rules/report/report';
import { toCount } from '../wording';
import { atAGlance, type GoalStand, lastPosts } from './at-a-glance';

export interface WeekGlanceProps {
  /** Newest first; this month's at least. */
  posts: readonly LoggedPost[];
  /** Goals of the packs in force. */
  goals: readonly ReportGoal[];
  today: Date;
}

/** This week against the targets, and what the newest posts served. */
export function WeekGlance({ posts, goals, today }: WeekGlanceProps) {
  const glance = atAGlance(posts, goals, today);
  return (
    <section class="glance" aria-labelledby="glance-title">
      <h2 id="glance-title">
        This week: {toCount(glance.posts, 'post')}
        {glance.withoutGoal > 0 && <span class="small">, {glance.withoutGoal} without a goal</span>}
      </h2>
      {glance.goals.length > 0 && (
        <dl class="stands">
          {glance.goals.map((goal) => (
            <Stand key={goal.id} {...goal} />
          ))}
        </dl>
      )}
      {posts.length > 0 && <p class="small">{lastPosts(posts)}</p>}
    </section>
  );
}

/** A goal against its target: a bar for the eye, the same in words. */
function Stand({ name, posts, per, asked = 0, state }: GoalStand) {
  const isReached = state === 'met';
  return (
    <div data-reached={isReached}>
      <dt>{name}</dt>
      <dd class="small">
        {isReached && <span aria-hidden="true">✓ </span>}
        {asked === 0 ? posts : `${posts} of ${asked}`} this {per}
      </dd>
      {asked > 0 && (
        <dd class="stand-bar" aria-hidden="true">
          <span style={{ inlineSize: `${Math.min(100, (100 * posts) / asked)}%` }} />
        </dd>
      )}
    </div>
  );
}
