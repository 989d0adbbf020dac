import { excerptOf } from '../excerpt-of';
import { postCell, whenAndWhere } from '../post-cells';
import type { PostLine } from '../report';
import type { Cell, RowGroup, Telling, TellSection } from '../section';
import { toCount } from '../wording';

const columns = [
  { name: 'When and where', isShort: true },
  { name: 'Post', isWide: true },
  { name: 'Why', isWide: true },
];

/** So many posts are shown as evidence on paper, whatever the number of goals. */
const room = 14;

/** Some posts of each goal, newest first, those with a reason of their author’s before others. */
export const evidenceSection: TellSection = (telling) => {
  const { report, everyPost } = telling;
  if (report.posts === 0 || everyPost) return undefined;
  const goals = report.goals.filter(({ posts }) => posts > 0);
  const each = Math.min(3, Math.max(1, Math.floor(room / (goals.length + 1))));
  const shown = new Set<string>();
  const groups: RowGroup[] = goals.map(({ id, name, posts }) => {
    const lines = chosen(report.lines, (line) => line.post.goals.some((goal) => goal.id === id), shown, each);
    return { name: `${name} (${shownOf(lines.length, posts)})`, rows: lines.map((line) => rowOf(line, telling)) };
  });
  const without = chosen(report.lines, ({ post }) => post.goals.length === 0, shown, each);
  if (without.length > 0)
    groups.push({
      name: `No goal (${shownOf(without.length, report.withoutGoal.posts)})`,
      rows: without.map((line) => rowOf(line, telling)),
    });
  return {
    title: 'The posts behind the figures',
    says: [],
    table: { caption: 'Posts as evidence, by goal', columns, groups: groups.filter(({ rows }) => rows.length > 0) },
  };
};

/** The most posts that are drawn where nobody asked for all. */
const onScreen = 500;

/** Every post with its reason in one line. */
export const allPostsSection: TellSection = (telling) => {
  const { report, everyPost } = telling;
  if (report.posts === 0) return undefined;
  const lines = everyPost ? report.lines : report.lines.slice(0, onScreen);
  return {
    title: 'Every post, and why',
    says:
      lines.length < report.posts
        ? [`The newest ${onScreen} of ${toCount(report.posts, 'post')}; the CSV file has all.`]
        : [],
    table: {
      caption: 'Posts of the period, newest first',
      columns,
      groups: [{ rows: lines.map((line) => rowOf(line, telling)) }],
      ...(!everyPost && { printed: 0, behind: toCount(lines.length, 'post') }),
    },
  };
};

function chosen(
  lines: readonly PostLine[],
  isOf: (line: PostLine) => boolean,
  shown: Set<string>,
  count: number,
): PostLine[] {
  const open: PostLine[] = [];
  const reasoned: PostLine[] = [];
  for (const line of lines) {
    if (reasoned.length === count) break;
    if (!isOf(line) || shown.has(line.post.id)) continue;
    if (line.post.rationale) reasoned.push(line);
    else if (open.length < count) open.push(line);
  }
  const picked = [...reasoned, ...open].slice(0, count).sort((a, b) => Date.parse(b.post.at) - Date.parse(a.post.at));
  for (const { post } of picked) shown.add(post.id);
  return picked;
}

function shownOf(shown: number, all: number): string {
  return shown < all ? `${shown} of ${toCount(all, 'post')}` : toCount(all, 'post');
}

function rowOf({ post, why }: PostLine, telling: Telling): Cell[] {
  return [whenAndWhere(post, telling), postCell(post), excerptOf(why)];
}
