import { computed, signal as createSignal, effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Checker } from '../rules/check';
import type { CheckResult, Finding } from '../rules/finding';
import { verdictOf } from '../rules/verdict';
import { type AuthorMemory, keyOf } from './author-memory';
import type { BadgeState } from './coach-host';
import type { Composer } from './composer';
import { type DraftOnPage, followDraft } from './draft-on-page';
import { editorOf } from './editors';
import { createHighlighter } from './highlight';
import type { LogEntry } from './log-entry';
import { sendToLog } from './outbox';
import { whenPublished } from './publication';
import type { Hold } from './publish-guard';
import { createTextareaOverlay } from './textarea-overlay';
import { toLogEntry } from './to-log-entry';
import type { Press } from './watch';
import { writeBack } from './write-back';

/** What rules a draft is checked by, and who writes it. */
export interface CheckingSetting {
  checker: Checker;
  role: string;
  capacity: string;
  /** Why there is nothing to check by, for a person; undefined where all is well. */
  problem?: string | undefined;
}

interface SessionOptions {
  composer: Composer;
  /** Where marks over a textarea are drawn. */
  root: ShadowRoot;
  setting: ReadonlySignal<CheckingSetting>;
  memory: AuthorMemory;
  /** The composer's life. */
  signal: AbortSignal;
  /** The page's life: a post may be taken after the author has turned to another box. */
  pageSignal: AbortSignal;
}

/** One composer while the author writes in it: all the coach shows is read from here, all the author does comes here. */
export interface Session {
  readonly composer: Composer;
  readonly memory: AuthorMemory;
  readonly draft: ReadonlySignal<DraftOnPage>;
  readonly result: ReadonlySignal<CheckResult | undefined>;
  readonly findings: ReadonlySignal<readonly Finding[]>;
  readonly goals: ReadonlySignal<LogEntry['goals']>;
  readonly state: ReadonlySignal<BadgeState>;
  /** Why nothing is checked, in one sentence; '' where it is. */
  readonly problem: ReadonlySignal<string>;
  readonly hold: Signal<Hold | undefined>;
  decide(press: Press): 'go' | 'stop';
  /** Writes a suggestion into the draft; false where the author has to copy it instead. */
  fix(finding: Finding, suggestion: string): Promise<boolean>;
  postAnyway(reason: string): void;
}

/** The whole way: page -> composer -> draft -> check -> findings + goals -> coach -> guard -> log. */
export function startSession({ composer, root, setting, memory, signal, pageSignal }: SessionOptions): Session {
  const editor = editorOf(composer.surface.editor);
  const hold = createSignal<Hold | undefined>();

  // page -> composer -> draft
  const draft = followDraft(composer, signal);

  // draft -> check -> findings + goals
  const checked = computed((): { result?: CheckResult; problem?: string } => {
    const { checker, role, capacity, problem } = setting.value;
    if (!memory.isWorkPost.value) return {};
    if (problem) return { problem };
    const { text, media } = draft.current.value;
    const situation = { network: composer.network.id, ...(role && { role }), ...(capacity && { capacity }) };
    try {
      return { result: checker.check({ text: text.text, media, ...situation }) };
    } catch (error) {
      return { problem: `Goalpost could not check this post: ${String(error)}` };
    }
  });
  const result = computed(() => checked.value.result);
  const findings = computed(() =>
    (result.value?.findings ?? []).filter((finding) => !finding.silent && !memory.dismissed.value.has(keyOf(finding))),
  );
  const goals = computed(() => memory.goalsOf(result.value?.goals ?? [], setting.value.checker.packs));

  // findings -> coach
  const state = computed<BadgeState>(() => {
    if (!memory.isWorkPost.value) return 'not a work post';
    if (checked.value.problem) return "can't check";
    if (hold.value) return 'held';
    return findings.value.length > 0 ? 'findings' : 'clear';
  });
  const highlighter =
    composer.editable instanceof HTMLTextAreaElement
      ? createTextareaOverlay(composer.editable, root, signal)
      : createHighlighter(signal);
  const stopPainting = effect(() => highlighter.paint(draft.current.value.text, findings.value));
  // A hold says something about this very draft: it ends when nothing is left that would hold.
  const stopReleasing = effect(() => {
    if (hold.value && findings.value.every((finding) => finding.severity === 'tip')) hold.value = undefined;
  });
  signal.addEventListener('abort', () => {
    stopPainting();
    stopReleasing();
  });

  // coach -> guard
  const decide = (press: Press): 'go' | 'stop' => {
    const { text } = draft.refresh().text;
    if (!memory.isWorkPost.value || text.trim() === '') return 'go';
    // The waiting side knows what happens where nothing can be checked.
    if (checked.value.problem) throw new Error(checked.value.problem);
    const refuses = new Set(setting.value.checker.packs.filter((pack) => pack.failClosed).map((pack) => pack.id));
    const verdict = verdictOf(findings.value, (pack) => refuses.has(pack));
    hold.value = memory.guard.press({ text, verdict, findings: findings.value }, press);
    if (hold.value) {
      memory.saw(findings.value);
      return 'stop';
    }
    void logWhenPublished(text);
    return 'go';
  };

  // guard -> log
  const logWhenPublished = async (text: string) => {
    const { checker, role, capacity } = setting.value;
    const standing = result.value;
    if (!standing || !memory.startPublishing(text)) return;
    const entry = toLogEntry({
      composer,
      text,
      result: standing,
      packs: checker.packs,
      role,
      capacity,
      goals: goals.value,
      ...memory.outcomes(standing.findings),
    });
    const published = await whenPublished(composer, pageSignal);
    memory.endPublishing();
    if (!published) return;
    memory.reset();
    await sendToLog(entry);
  };

  return {
    composer,
    memory,
    draft: draft.current,
    result,
    findings,
    goals,
    state,
    problem: computed(() => checked.value.problem ?? ''),
    hold,
    decide,
    async fix(finding, suggestion) {
      memory.saw([finding]);
      const { start, end } = finding;
      if (start === undefined || end === undefined) return false;
      const written = await writeBack(composer.editable, editor, {
        before: draft.current.value.text.text,
        start,
        end,
        replacement: suggestion,
        typedAt: draft.changedAt(),
      });
      draft.refresh();
      return written;
    },
    postAnyway(reason) {
      memory.explain(reason);
      memory.guard.armPass(draft.refresh().text.text, performance.now());
      hold.value = undefined;
    },
  };
}
