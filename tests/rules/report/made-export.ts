import { closingLine, type Head, nextLine } from '../../../rules/log/chain';
import type { LoggedPost } from '../../../rules/log/logged-post';
import type { Content } from '../../../rules/log/record';

/** A log as a browser exports it, with a line for each post and one for what came of it. */
export function madeExport(posts: readonly LoggedPost[], chain: string): string {
  const lines: string[] = [];
  let head: Head | undefined;
  const append = (content: Content, at: string) => {
    const line = nextLine(head, { ...content, at });
    head = line.head;
    lines.push(line.text);
  };
  const first = posts[0]?.at ?? '2026-08-01T00:00:00.000Z';
  append({ kind: 'begin', 'goalpost-log': 1, chain, installation: chain, because: 'installed' }, first);
  for (const { results, ...entry } of posts) {
    append({ kind: 'post', entry }, entry.at);
    const id = `a${entry.id.slice(1)}`;
    if (results) append({ kind: 'results', id, of: entry.id, results, source: 'hand' }, entry.at);
  }
  const hash = head?.hash ?? '';
  lines.push(closingLine({ chain, lines: lines.length, head: hash, exported: '2026-11-02T00:00:00.000Z' }));
  return `${lines.join('\n')}\n`;
}
