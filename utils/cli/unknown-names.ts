import type { LoggedPost } from '../../rules/log/logged-post';
import type { ReportQuestion } from '../../rules/report/report';

/** A sentence for each name that was asked for and that no post has: a slip of the fingers looks like a quiet month. */
export function unknownNames(posts: readonly LoggedPost[], question: ReportQuestion): string[] {
  const ways = [
    ['unit', question.units, ({ author }: LoggedPost) => author?.unit],
    ['role', question.roles, ({ role }: LoggedPost) => role],
    ['network', question.networks, ({ network }: LoggedPost) => network],
  ] as const;
  return ways.flatMap(([way, asked = [], nameOf]) => {
    const known = new Set(posts.map((post) => nameOf(post) ?? ''));
    const names = [...known].filter(Boolean).sort();
    const there = names.length > 0 ? `there are ${names.join(', ')}` : `none of them says its ${way}`;
    return asked
      .filter((name) => !known.has(name))
      .map((name) => `goalpost: no post of these logs is of the ${way} “${name}”; ${there}.`);
  });
}
