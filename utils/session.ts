import { computed, signal as createSignal, effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { CheckResult, Finding } from '../rules/finding';
import type { Checker } from '../rules/make-checker';
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
  /** Told, in a sentence for the author, what went wrong after the post was gone. */
  onTrouble: (sentence: string) => void;
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
  /** Whether the press would be held, without counting as one. */
  foresees(press: Press): boolean;
  decide(press: Press): 'go' | 'stop';
  /** Writes a suggestion into the draft; false where the author has to copy it instead. */
  fix(finding: Finding, suggestion: string): Promise<boolean>;
  postAnyway(reason: string): void;
}

/** The whole way: page -> composer -> draft -> check -> findings + goals -> coach -> guard -> log. */
export function startSession({
  composer,
  root,
  setting,
  memory,
  signal,
  pageSignal,
  onTrouble,
}: SessionOptions): Session {
  const editor = editorOf(composer.surface.editor);
  const hold = createSignal<Hold | undefined>();

  // page -> composer -> draft
  const draft = followDraft(composer, signal);

  // draft -> check -> findings + goals
  const text = computed(() => draft.current.value.text.text);
  const media = computed(() => draft.current.value.media);
  const checked = computed((): { result?: CheckResult; problem?: string } => {
    const { checker, role, capacity, problem } = setting.value;
    if (!memory.isWorkPost.value) return {};
    if (problem) return { problem };
    const situation = { network: composer.network.id, ...(role && { role }), ...(capacity && { capacity }) };
    try {
      return { result: checker.check({ text: text.value, media: media.value, ...situation }) };
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
  // A hold says something about this very draft: it ends with what it was for.
  const stopReleasing = effect(() => {
    const holding = hold.value === 'once' ? ['warn', 'block'] : ['block'];
    if (hold.value && !findings.value.some(({ severity }) => holding.includes(severity))) hold.value = undefined;
  });
  signal.addEventListener('abort', () => {
    stopPainting();
    stopReleasing();
  });

  // coach -> guard
  const standing = () => {
    draft.refresh();
    if (!memory.isWorkPost.value || (text.value.trim() === '' && media.value.length === 0)) return undefined;
    // The waiting side knows what happens where nothing can be checked.
    if (checked.value.problem) throw new Error(checked.value.problem);
    const refuses = new Set(setting.value.checker.packs.filter((pack) => pack.failClosed).map((pack) => pack.id));
    const verdict = verdictOf(findings.value, (pack) => refuses.has(pack));
    return { text: text.value, verdict, findings: findings.value };
  };
  const decide = (press: Press): 'go' | 'stop' => {
    const stands = standing();
    if (!stands) return 'go';
    hold.value = memory.guard.press(stands, press);
    if (!hold.value) {
      logWhenPublished().catch((error) => onTrouble(`This post could not be logged: ${String(error)}`));
      return 'go';
    }
    memory.saw(findings.value);
    return 'stop';
  };

  // guard -> log
  const logWhenPublished = async () => {
    const { checker, role, capacity } = setting.value;
    if (!result.value) return;
    const entry = toLogEntry({
      composer,
      text: text.value,
      result: result.value,
      packs: checker.packs,
      role,
      capacity,
      goals: goals.value,
      ...memory.outcomes(result.value.findings),
    });
    const newestPress = AbortSignal.any([memory.startPublishing(), pageSignal]);
    if (!(await whenPublished(composer, text.value, newestPress))) return;
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
    foresees(press) {
      const stands = standing();
      return stands !== undefined && memory.guard.foresee(stands, press) !== undefined;
    },
    decide,
    async fix(finding, suggestion) {
      memory.saw([finding]);
      const { start, end } = finding;
      const before = text.value;
      if (start === undefined || end === undefined || before.slice(start, end) !== finding.match) return false;
      const written = await writeBack(composer.editable, editor, {
        before,
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
