import { isDated } from '../../rules/log/is-dated';
import { logFormat } from '../../rules/log/record';
import { addLine, headOf } from './add-line';
import { changeLog } from './log-database';

const day = 86_400_000;

/**
 * Removes the posts that are older than so many days, from the first line of the chain to the last that has to go, and
 * appends a line that says so: by the hash it states, the lines that stay are still known to follow those removed. Posts
 * dated in the future or long ago go with their neighbours.
 * @param now milliseconds.
 * @returns how many posts were removed.
 */
export function pruneLog(days: number, now: number): Promise<number> {
  return changeLog(async ({ lines, posts }) => {
    const removed: string[] = [];
    /** Posts without a date to go by: they go with the next one that has one. */
    const undated: string[] = [];
    let earlier = 0;
    let through: ReturnType<typeof headOf>;
    let newest = 0;
    for (let cursor = await lines.openCursor(); cursor; cursor = await cursor.continue()) {
      const { kind, id = '', at = '', text } = cursor.value;
      const published = Date.parse(at);
      const hasDate = isDated(published, now);
      if (hasDate) newest = Math.max(newest, published);
      if (newest > now - days * day) break;
      if (kind === 'pruned') earlier += (JSON.parse(text) as { posts: number }).posts;
      if (kind === 'post') undated.push(id);
      if (hasDate) removed.push(...undated.splice(0));
      if (undated.length === 0) through = headOf(cursor.value);
    }
    const origin = await lines.index('chain').get(IDBKeyRange.lowerBound(''));
    const last = await lines.openCursor(null, 'prev');
    if (removed.length === 0 || !through || !origin || !last) return 0;
    const { chain, installation } = JSON.parse(origin.text) as { chain: string; installation: string };
    await addLine(lines, headOf(last.value), {
      kind: 'pruned',
      'goalpost-log': logFormat,
      chain,
      installation,
      through,
      // A line that told of earlier prunings may go with these posts.
      posts: removed.length + earlier,
      because: `${days} days`,
      at: new Date(now).toISOString(),
    });
    await lines.delete(IDBKeyRange.upperBound(through.seq));
    for (const id of removed) await posts.delete(id);
    return removed.length;
  });
}
