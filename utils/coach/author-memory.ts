import { signal as createSignal, type Signal } from '@preact/signals';
import type { Finding } from '../../rules/finding';
import type { LogEntry } from '../../rules/log/log-entry';
import { createPublishGuard, type PublishGuard } from '../guard/publish-guard';

type Outcome = LogEntry['findings'][number]['outcome'];

/** The same finding in the next check: the rule and the words, wherever they stand by then. */
export function keyOf({ pack, rule, match }: Finding): string {
  return JSON.stringify([pack, rule, match ?? '']);
}

/** What the author said and saw about one draft; it outlives a composer that the site re-renders, and ends with the post. */
export interface AuthorMemory {
  readonly guard: PublishGuard;
  readonly isWorkPost: Signal<boolean>;
  readonly dismissed: Signal<ReadonlySet<string>>;
  /** Goals the author said the post serves (true) or does not (false), against what its words show. */
  readonly chosen: Signal<ReadonlyMap<string, boolean>>;
  /** Why this post, in the author's own sentence. */
  readonly rationale: Signal<string>;
  dismiss(finding: Finding): void;
  choose(goal: string, serves: boolean): void;
  /** The author was shown these. */
  saw(findings: readonly Finding[]): void;
  explain(reason: string): void;
  outcomes(standing: readonly Finding[]): { fixed: Finding[]; outcomeOf(finding: Finding): Outcome; reason: string };
  /** The author pressed, and it went through: the newest press is the one that counts, earlier ones are aborted. */
  startPublishing(): AbortSignal;
  reset(): void;
}

/** A memory of a draft of which nothing was said yet. */
export function createAuthorMemory(): AuthorMemory {
  const guard = createPublishGuard();
  const isWorkPost = createSignal(true);
  const dismissed = createSignal<ReadonlySet<string>>(new Set());
  const chosen = createSignal<ReadonlyMap<string, boolean>>(new Map());
  const rationale = createSignal('');
  const seen = new Map<string, Finding>();
  let reason = '';
  let publishing = new AbortController();

  return {
    guard,
    isWorkPost,
    dismissed,
    chosen,
    rationale,
    dismiss(finding) {
      seen.set(keyOf(finding), finding);
      dismissed.value = new Set([...dismissed.value, keyOf(finding)]);
    },
    choose(goal, serves) {
      chosen.value = new Map([...chosen.value, [goal, serves]]);
    },
    saw(findings) {
      for (const finding of findings) seen.set(keyOf(finding), finding);
    },
    explain(given) {
      reason = given;
    },
    outcomes(standing) {
      const nameOf = ({ pack, rule }: Finding) => `${pack} ${rule}`;
      const stands = new Set(standing.map(nameOf));
      // Its words may have changed many times while the author typed: a rule was fixed once, if it is silent now.
      const gone = [...seen.values()].filter((finding) => !stands.has(nameOf(finding)));
      return {
        fixed: [...new Map(gone.map((finding) => [nameOf(finding), finding])).values()],
        outcomeOf(finding) {
          if (finding.silent) return 'silent';
          if (dismissed.value.has(keyOf(finding))) return 'dismissed';
          return finding.severity !== 'tip' && seen.has(keyOf(finding)) ? 'posted-anyway' : 'posted';
        },
        reason,
      };
    },
    startPublishing() {
      publishing.abort();
      publishing = new AbortController();
      return publishing.signal;
    },
    reset() {
      guard.reset();
      isWorkPost.value = true;
      dismissed.value = new Set();
      chosen.value = new Map();
      rationale.value = '';
      seen.clear();
      reason = '';
    },
  };
}
