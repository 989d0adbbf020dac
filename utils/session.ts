import { computed, signal as createSignal, effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Checker } from '../rules/checking/make-checker';
import type { CheckResult, Evidence, Finding } from '../rules/finding';
import type { LearnedGoals } from '../rules/learning/learned-goals';
import type { Author, LogEntry } from '../rules/log/log-entry';
import { marksOf } from '../rules/pointed-words';
import type { AuthorMemory } from './coach/author-memory';
import type { BadgeState } from './coach/coach-host';
import type { Composer } from './composer/composer';
import { followComposing } from './draft/composing';
import { type DraftOnPage, followDraft } from './draft/draft-on-page';
import { handOver } from './draft/hand-over';
import { isTextField } from './draft/text-field';
import { writeBack } from './draft/write-back';
import { type CheckedDraft, checkDraft, shownIn } from './guard/judged-draft';
import type { Hold } from './guard/publish-guard';
import { createFieldOverlay } from './marks/field-overlay';
import { createHighlighter } from './marks/highlight';
import { sendMistake } from './objections/send-mistake';

/** What rules a draft is checked by, and who writes it. */
export interface CheckingSetting {
  checker: Checker;
  role: string;
  capacity: string;
  /** What the log says of who writes; undefined where nothing is known yet. */
  author: Author | undefined;
  /** What was learned from the author's earlier corrections of goals. */
  learned: LearnedGoals;
  /** Why there is nothing to check by, for a person; undefined where all is well. */
  problem?: string | undefined;
}

interface SessionOptions {
  composer: Composer;
  /** Where marks over a field are drawn. */
  root: ShadowRoot;
  setting: ReadonlySignal<CheckingSetting>;
  memory: AuthorMemory;
  /** The composer's life. */
  signal: AbortSignal;
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
  /** Words the author points at in the coach, marked as long as they do. */
  readonly pointed: Signal<readonly Evidence[]>;
  /** Reads the draft anew, at once. */
  refresh(): void;
  /** Writes a suggestion into the draft; false where the author has to copy it instead. */
  fix(finding: Finding, suggestion: string): Promise<boolean>;
  /** Puts other words in the place of these; false where the author has to copy them instead. */
  replace(words: Evidence, replacement: string): Promise<boolean>;
  /** Writes something, a hashtag for instance, after the draft's last word; false where the author has to copy it instead. */
  add(addition: string): Promise<boolean>;
  postAnyway(reason: string): void;
  /** Keeps that a finding is wrong, with as much of the draft as shows it; rejects where that can't be kept. */
  object(finding: Finding): Promise<void>;
}

/** Where an editor draws only the lines in view, what it leaves out can't be read. */
const partly = 'Goalpost sees only a part of this post. Open the toolbar’s Coach and paste your draft there.';

/**
 * The whole way while the author writes: page -> composer -> draft -> check -> findings + goals -> coach. Their press goes on
 * from there, in utils/coach/coach.ts: coach -> guard -> log.
 */
export function startSession({ composer, root, setting, memory, signal }: SessionOptions): Session {
  const hold = createSignal<Hold | undefined>();
  const pointed = createSignal<readonly Evidence[]>([]);

  // page -> composer -> draft
  const draft = followDraft(composer, signal);
  if (!draft.current.peek().text.isWhole) throw new Error(partly);
  const isComposing = followComposing(composer.editable, signal);

  // draft -> check -> findings + goals
  const text = computed(() => draft.current.value.text.text);
  const media = computed(() => draft.current.value.media);
  const limit = computed(() => draft.current.value.limit);
  const checked = computed((): Partial<CheckedDraft> & { problem?: string } => {
    if (!memory.isWorkPost.value) return {};
    if (!draft.current.value.text.isWhole) return { problem: partly };
    const content = { text: text.value, media: media.value, limit: limit.value };
    try {
      return checkDraft(composer, content, memory, setting.value);
    } catch (error) {
      return { problem: (error as Error).message };
    }
  });
  const result = computed(() => checked.value.result);
  const findings = computed(() => shownIn(result.value, memory));
  const goals = computed(() => checked.value.goals ?? []);

  // findings -> coach
  const state = computed<BadgeState>(() => {
    if (!memory.isWorkPost.value) return 'not a work post';
    if (checked.value.problem) return "can't check";
    if (hold.value) return 'held';
    return findings.value.length > 0 ? 'findings' : 'clear';
  });
  const { editable } = composer;
  const highlighter = isTextField(editable)
    ? createFieldOverlay(editable, root, signal)
    : createHighlighter(editable, signal);
  const stopPainting = effect(() => {
    const draftText = draft.current.value.text;
    highlighter.paint(draftText, [...findings.value, ...marksOf(pointed.value, draftText.text)]);
  });
  // A hold says something about this very draft: it ends with what it was for.
  const stopReleasing = effect(() => {
    const holding = hold.value === 'once' ? ['warn', 'block'] : ['block'];
    if (hold.value && !findings.value.some(({ severity }) => holding.includes(severity))) hold.value = undefined;
  });
  signal.addEventListener('abort', () => {
    stopPainting();
    stopReleasing();
  });

  const write = async (before: string, start: number, end: number, replacement: string) => {
    const typedAt = draft.changedAt();
    const written = await writeBack(editable, { before, start, end, replacement, typedAt, isComposing, handOver });
    draft.refresh();
    return written;
  };

  const replace = async ({ start, end, match }: Evidence, replacement: string) => {
    const before = text.value;
    return before.slice(start, end) === match && write(before, start, end, replacement);
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
    pointed,
    refresh: () => void draft.refresh(),
    async fix(finding, suggestion) {
      memory.saw([finding]);
      const { start, end, match } = finding;
      if (start === undefined || end === undefined || match === undefined) return false;
      return replace({ start, end, match }, suggestion);
    },
    replace,
    async add(addition) {
      const before = text.value;
      const last = /\S+(?=\s*$)/.exec(before);
      if (!last) return false;
      return write(before, last.index, last.index + last[0].length, `${last[0]} ${addition}`);
    },
    postAnyway(reason) {
      memory.explain(reason);
      memory.guard.armPass(draft.refresh().text.text, performance.now());
      hold.value = undefined;
    },
    object(finding) {
      const { checker, role, capacity } = setting.value;
      const situation = { network: composer.network.id, ...(role && { role }), ...(capacity && { capacity }) };
      return sendMistake(checker, { text: text.value, ...situation }, finding);
    },
  };
}
