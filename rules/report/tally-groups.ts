import type { LoggedPost } from '../log/logged-post';
import type { GroupRow, Report } from './report';
import { tallyResults } from './tally-results';

type By = keyof Report['by'];

/** By what posts are told apart: a key, and the name it is shown by ('' where the post does not say). */
const ways: Record<By, { key(post: LoggedPost): string; name(post: LoggedPost): string }> = {
  unit: { key: ({ author }) => author?.unit ?? '', name: ({ author }) => author?.unit ?? '' },
  role: { key: ({ role }) => role ?? '', name: ({ role }) => role ?? '' },
  network: { key: ({ network }) => network, name: ({ network }) => network },
  // Two people may have one name, and a person may change theirs.
  author: { key: ({ author }) => author?.installation ?? '', name: ({ author }) => author?.name ?? '' },
};

const allWays = Object.entries(ways) as [By, (typeof ways)[By]][];

/** Counts posts by unit, role, network and author; most first. */
export function tallyGroups() {
  const groups = { unit: new Map(), role: new Map(), network: new Map(), author: new Map() } satisfies Record<
    By,
    Map<string, Group>
  > as Record<By, Map<string, Group>>;
  return {
    add(post: LoggedPost, time: number): void {
      for (const [by, way] of allWays) {
        const key = way.key(post);
        const name = way.name(post);
        let group = groups[by].get(key);
        if (!group) {
          group = { key, name, newest: 0, posts: 0, withGoal: 0, known: tallyResults() };
          groups[by].set(key, group);
        }
        group.posts++;
        if (post.goals.length > 0) group.withGoal++;
        group.known.add(post);
        if (name === '' || time < group.newest) continue;
        group.name = name;
        group.newest = time;
      }
    },
    rows: (): Report['by'] => ({
      unit: rowsOf(groups.unit),
      role: rowsOf(groups.role),
      network: rowsOf(groups.network),
      author: rowsOf(groups.author, ({ key, name }) => name || (key && `Installation ${key.slice(0, 8)}`)),
    }),
  };
}

interface Group {
  key: string;
  name: string;
  /** When a post last said the name. */
  newest: number;
  posts: number;
  withGoal: number;
  known: ReturnType<typeof tallyResults>;
}

function rowsOf(groups: Map<string, Group>, nameOf = ({ name }: Group) => name): GroupRow[] {
  const rows = [...groups.values()].map((group) => ({
    name: nameOf(group),
    posts: group.posts,
    withGoal: group.withGoal,
    ...group.known.sum(),
  }));
  return rows.sort((a, b) => b.posts - a.posts || (a.name < b.name ? -1 : 1));
}
