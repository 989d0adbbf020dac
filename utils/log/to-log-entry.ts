import { maskedExcerpt } from '../../rules/excerpt';
import type { Finding } from '../../rules/finding';
import { engagements } from '../../rules/format/engagement';
import type { Author, LogEntry } from '../../rules/log/log-entry';
import type { Pack } from '../../rules/pack';
import type { JudgedDraft } from '../guard/judged-draft';

type Outcome = LogEntry['findings'][number]['outcome'];

/** A line over a text on a site nobody has described, where title and text are one kind of box. */
const title = 'input, h1, h2, [name*="title" i], [id*="title" i], [placeholder*="title" i]';

/** All that is known about a post in the moment the author published it. */
export interface Publication {
  /** Its boxes, a title and a text for instance; the one the author was in first. */
  drafts: readonly [JudgedDraft, ...JudgedDraft[]];
  packs: readonly Pack[];
  role: string;
  capacity: string;
  author: Author | undefined;
}

/** The posts that go out at one press: those of a thread are posts of their own, a title belongs to its text. */
export function postsOf(drafts: readonly JudgedDraft[]): [JudgedDraft, ...JudgedDraft[]][] {
  const posts: [JudgedDraft, ...JudgedDraft[]][] = [];
  for (const draft of drafts) {
    const isOther = (one: JudgedDraft) =>
      one.composer.surface !== draft.composer.surface || isTitle(one) !== isTitle(draft);
    const post = posts.find((parts) => parts.every(isOther));
    if (post) post.push(draft);
    else posts.push([draft]);
  }
  return posts;
}

function isTitle({ composer: { surface, editable } }: JudgedDraft): boolean {
  return surface.publish.likeliest !== undefined && editable.matches(title);
}

/** What the log keeps of a post; its text only as far as the organization’s pack allows. */
export function toLogEntry({ drafts, packs, role, capacity, author }: Publication): LogEntry {
  const [{ composer }] = drafts;
  const language = drafts.find(({ result }) => result.language)?.result.language;
  const said = drafts.map((draft) => ({
    found: draft.result.findings,
    ...draft.memory.outcomes(draft.result.findings),
  }));
  const reason = [...new Set(said.map((one) => one.reason).filter(Boolean))].join('; ');
  const rationale = [...new Set(drafts.map(({ memory }) => memory.rationale.value.trim()).filter(Boolean))].join(' ');
  const text = textToKeep(drafts, packs);
  return {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    ...(author && { author }),
    network: composer.network.id,
    surface: composer.surface.id,
    goals: [...new Map(drafts.flatMap(({ goals }) => goals).map((goal) => [goal.id, goal])).values()],
    findings: said.flatMap(({ fixed, found, outcomeOf }) => [
      ...fixed.map((finding) => keep(finding, 'fixed')),
      ...found.map((finding) => keep(finding, outcomeOf(finding))),
    ]),
    packs: packs.map(({ id, version }) => ({ id, version })),
    ...(role && { role }),
    ...(capacity && { capacity }),
    ...(language && { language }),
    engagement: engagements.filter((one) => drafts.some(({ result }) => result.engagement.includes(one))),
    ...(rationale && { rationale }),
    ...(reason && { reason }),
    ...(text !== undefined && { text }),
  };
}

function keep({ rule, pack, category, severity, clause }: Finding, outcome: Outcome): LogEntry['findings'][number] {
  return { rule, pack, category, severity, outcome, ...(clause && { clause }) };
}

/** The highest pack's own setting decides: it is the organization's, and parents are only what it builds on. */
function textToKeep(drafts: readonly JudgedDraft[], packs: readonly Pack[]): string | undefined {
  const setting = packs.at(-1)?.log ?? 'excerpt';
  if (setting === 'none') return undefined;
  return [...drafts]
    .sort((a, b) =>
      a.composer.editable.compareDocumentPosition(b.composer.editable) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
    )
    .map(({ text, result }) => (setting === 'full' ? text : maskedExcerpt(text, result.findings)))
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}
