import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks';
import { clauseOf } from '../../components/clause-of';
import { Badge } from '../../components/coach/Badge';
import { Panel } from '../../components/coach/Panel';
import type { Evidence } from '../../rules/finding';
import { measureLength } from '../../rules/measures/length';
import type { CoachHost } from '../../utils/coach/coach-host';
import { focusAgain } from '../../utils/draft/selection';
import type { CheckingSetting, Session } from '../../utils/session';

interface CoachAtComposerProps {
  session: ReadonlySignal<Session | undefined>;
  setting: ReadonlySignal<CheckingSetting>;
  host: CoachHost;
  onTeach: () => void;
  /** How often the author asked for the panel by the keyboard command. */
  asked: ReadonlySignal<number>;
  /** Told when the coach can't be drawn: the author has to hear of it some other way. */
  onFailure: (session: Session, error: unknown) => void;
}

/** What is shown at the composer in use; a new draft starts with the panel closed, a re-rendered box keeps it. */
export function CoachAtComposer({ session, setting, host, asked, onTeach, onFailure }: CoachAtComposerProps) {
  const current = session.value;
  useErrorBoundary((error) => current && onFailure(current, error));
  return current ? (
    <CoachOfDraft
      key={current.memory}
      current={current}
      setting={setting}
      host={host}
      asked={asked}
      onTeach={onTeach}
    />
  ) : null;
}

interface CoachOfDraftProps extends Pick<CoachAtComposerProps, 'setting' | 'host' | 'asked' | 'onTeach'> {
  current: Session;
}

/** Joins a session with its badge, and with the panel while it is open. */
function CoachOfDraft({ current, setting, host, asked, onTeach }: CoachOfDraftProps) {
  const open = useSignal(false);
  const notice = useSignal('');
  const place = useRef<HTMLDivElement>(null);
  const hold = current.hold.value;

  // A hold is the one time the panel opens by itself: the author pressed publish and has to see why nothing happened.
  useEffect(() => {
    if (hold) open.value = true;
  }, [hold, open]);
  // What the author had before their eyes when the panel opened can count as fixed later; what they type meanwhile can't.
  useEffect(() => {
    if (open.value) current.memory.saw(current.findings.peek());
  }, [open.value, current]);
  const askedBefore = useRef(asked.value);
  useEffect(() => {
    if (asked.value === askedBefore.current) return;
    askedBefore.current = asked.value;
    open.value = true;
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('.panel')?.focus());
  }, [asked.value, asked, open]);

  const { memory, composer } = current;
  const { text, limit } = current.draft.value;
  const findings = current.findings.value;
  const { packs } = setting.value.checker;

  const close = () => {
    open.value = false;
    notice.value = '';
    focusAgain(composer.editable);
  };
  host.onEscape = close;

  /** Where nothing can be written the author gets it to paste. */
  const orCopy = async (isWritten: Promise<boolean>, words: string, where: string) => {
    notice.value = '';
    if (await isWritten) return;
    const isCopied = await navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    );
    const how = isCopied ? `“${words}” is copied: paste it` : `Type “${words}” yourself,`;
    notice.value = `This box can’t be written to from here. ${how} ${where}.`;
  };
  const result = current.result.value;
  const priority = result && {
    packs,
    result,
    goals: current.goals.value,
    role: setting.value.role,
    rationale: memory.rationale.value,
    onChooseGoal: memory.choose,
    onRationale: (rationale: string) => {
      memory.rationale.value = rationale;
    },
    onAdd: (addition: string) => orCopy(current.add(addition), addition, 'at the end'),
  };

  const tone = result?.tone && {
    text: text.text,
    tone: result.tone,
    pointed: current.pointed,
    onReplace: (words: Evidence, replacement: string) =>
      orCopy(current.replace(words, replacement), replacement, `over “${words.match}”`),
  };

  return (
    <div ref={place}>
      <Badge
        state={current.state.value}
        count={findings.length}
        open={open.value}
        onToggle={() => {
          open.value = !open.value;
        }}
      />
      {open.value && (
        <Panel
          notice={notice.value || current.problem.value}
          hold={hold}
          isWorkPost={memory.isWorkPost.value}
          findings={findings}
          tone={tone}
          priority={priority}
          length={limit && measureLength(text.text, limit)}
          grade={result?.grade}
          clauseOf={(finding) => clauseOf(finding, packs, result?.language)}
          onFix={(finding, suggestion) =>
            orCopy(current.fix(finding, suggestion), suggestion, `over “${finding.match}”`)
          }
          onDismiss={memory.dismiss}
          onObject={async (finding) => {
            await current.object(finding);
            notice.value = 'Noted on this device, for whoever writes your rules. See Objections in Goalpost’s options.';
            if (finding.severity !== 'block') memory.dismiss(finding);
          }}
          onPostAnyway={(reason) => {
            current.postAnyway(reason);
            notice.value = 'Press publish again within 30 seconds to post it as it is.';
          }}
          onWorkPost={(isWorkPost) => {
            memory.isWorkPost.value = isWorkPost;
          }}
          onTeach={() => {
            open.value = false;
            onTeach();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
