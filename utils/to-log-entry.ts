import { maskedExcerpt } from '../rules/excerpt';
import type { CheckResult, Finding } from '../rules/finding';
import type { Pack } from '../rules/pack';
import type { Composer } from './composer';
import type { LogEntry } from './log-entry';

type Outcome = LogEntry['findings'][number]['outcome'];

/** All that is known about a post in the moment the author published it. */
export interface Publication {
  composer: Composer;
  text: string;
  result: CheckResult;
  packs: readonly Pack[];
  role: string;
  capacity: string;
  goals: LogEntry['goals'];
  /** Findings the author was shown and that are gone from the text. */
  fixed: readonly Finding[];
  outcomeOf(finding: Finding): Outcome;
  reason: string;
}

/** What the log keeps of a post; its text only as far as the organization’s pack allows. */
export function toLogEntry(publication: Publication): LogEntry {
  const { composer, result, packs, role, capacity, goals, fixed, outcomeOf, reason } = publication;
  const text = textToKeep(publication);
  return {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    network: composer.network.id,
    surface: composer.surface.id,
    goals,
    findings: [
      ...fixed.map((finding) => keep(finding, 'fixed')),
      ...result.findings.map((finding) => keep(finding, outcomeOf(finding))),
    ],
    packs: packs.map(({ id, version }) => ({ id, version })),
    ...(role && { role }),
    ...(capacity && { capacity }),
    ...(result.language && { language: result.language }),
    ...(reason && { reason }),
    ...(text !== undefined && { text }),
  };
}

function keep({ rule, pack, category, severity, clause }: Finding, outcome: Outcome): LogEntry['findings'][number] {
  return { rule, pack, category, severity, outcome, ...(clause && { clause }) };
}

/** The highest pack's own setting decides: it is the organization's, and parents are only what it builds on. */
function textToKeep({ text, result, packs }: Publication): string | undefined {
  const setting = packs.at(-1)?.log ?? 'excerpt';
  if (setting === 'none') return undefined;
  return setting === 'full' ? text : maskedExcerpt(text, result.findings);
}
