import type { LoggedPost } from '../../rules/log/logged-post';
import type { WholeLog } from '../../rules/log/verify';

/** The posts of a log as one HTML file that needs nothing else: no script, no picture, no address to ask. */
export function recordsPage(posts: readonly LoggedPost[], log: WholeLog, exported: string): string {
  const oldestFirst = [...posts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Published posts, ${escaped(day(log.from))} to ${escaped(day(log.until))}</title>
<style>${style}</style>
</head>
<body>
<h1>Published posts</h1>
<p>${posts.length.toLocaleString('en')} ${posts.length === 1 ? 'post' : 'posts'}, from ${escaped(day(log.from))} to ${escaped(day(log.until))}. Times are UTC. Exported ${escaped(exported)}.</p>
<p>Chain ${escaped(log.chain)}, last line <code>${escaped(log.head)}</code>.</p>
${log.notes.map((note) => `<p>${escaped(note)}</p>\n`).join('')}<table>
<thead><tr><th scope="col">Published</th><th scope="col">By</th><th scope="col">Where</th><th scope="col">Post</th><th scope="col">Goals and why</th><th scope="col">Findings</th><th scope="col">What came of it</th></tr></thead>
<tbody>
${oldestFirst.map(row).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

// Widths are fixed: one long post would take the room of all other columns.
const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:1.5rem}
table{border-collapse:collapse;table-layout:fixed;width:100%;min-width:50rem}
th{box-sizing:border-box;width:11%}th:is(:nth-child(2),:nth-child(6)){width:13%}th:nth-child(5){width:15%}th:nth-child(4){width:26%}
th,td{border:1px solid #8888;padding:.4rem;text-align:left;vertical-align:top}
td p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext}thead{display:table-header-group}tr{break-inside:avoid}
code{overflow-wrap:anywhere}@media print{:root{font-size:9pt}body{margin:0}table{min-width:0}}`;

function row(post: LoggedPost): string {
  const { author, role, goals, rationale, findings, reason, results = {}, text = '', link } = post;
  const cells = [
    post.at.replace('T', ' ').slice(0, 16),
    [author?.name, author?.unit, role].filter(Boolean).join(', '),
    `${post.network}, ${post.surface}`,
    [text, link].filter(Boolean).join('\n'),
    [goals.map(({ name }) => name).join(', ') || 'No goal', rationale, post.isCorrected && '(corrected later)']
      .filter(Boolean)
      .join('\n'),
    [...findings.map(({ rule, outcome }) => `${rule}: ${outcome}`), reason && `Reason: ${reason}`]
      .filter(Boolean)
      .join('\n'),
    Object.entries(results)
      .map(([what, count]) => `${what}: ${count}`)
      .join('\n'),
  ];
  return `<tr>${cells.map((cell) => `<td><p>${escaped(cell)}</p></td>`).join('')}</tr>`;
}

function day(at: string | undefined): string {
  return at?.slice(0, 10) ?? '(none)';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
