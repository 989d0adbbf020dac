import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks';
import { clauseOf } from '../../components/clause-of';
import { Badge } from '../../components/coach/Badge';
import { Panel } from '../../components/coach/Panel';
import type { Finding } from '../../rules/finding';
import { measureLength } from '../../rules/length';
import type { CoachHost } from '../../utils/coach-host';
import type { CheckingSetting, Session } from '../../utils/session';

interface CoachAtComposerProps {
  session: ReadonlySignal<Session | undefined>;
  setting: ReadonlySignal<CheckingSetting>;
  host: CoachHost;
  signal: AbortSignal;
  /** Told when the coach can't be drawn: the author has to hear of it some other way. */
  onFailure: (session: Session, error: unknown) => void;
}

/** What is shown at the composer in use; a new draft starts with the panel closed, a re-rendered box keeps it. */
export function CoachAtComposer({ session, setting, host, signal, onFailure }: CoachAtComposerProps) {
  const current = session.value;
  useErrorBoundary((error) => current && onFailure(current, error));
  return current ? (
    <CoachOfDraft key={current.memory} current={current} setting={setting} host={host} signal={signal} />
  ) : null;
}

interface CoachOfDraftProps extends Pick<CoachAtComposerProps, 'setting' | 'host' | 'signal'> {
  current: Session;
}

/** Joins a session with its badge, and with the panel while it is open. */
function CoachOfDraft({ current, setting, host, signal }: CoachOfDraftProps) {
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
  useEffect(() => {
    const shown = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (!event.isTrusted || !event.altKey || !event.shiftKey || event.code !== 'KeyG') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      open.value = true;
      requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('.panel')?.focus());
    };
    addEventListener('keydown', onKey, { capture: true, signal: AbortSignal.any([signal, shown.signal]) });
    return () => shown.abort();
  }, [open, signal]);

  const { memory, composer } = current;
  const findings = current.findings.value;
  const { packs } = setting.value.checker;

  const close = () => {
    open.value = false;
    notice.value = '';
    composer.editable.focus({ preventScroll: true });
  };
  host.onEscape = close;

  const fix = async (finding: Finding, suggestion: string) => {
    const written = await current.fix(finding, suggestion);
    if (written) {
      notice.value = '';
      return;
    }
    const isCopied = await navigator.clipboard.writeText(suggestion).then(
      () => true,
      () => false,
    );
    const how = isCopied ? `“${suggestion}” is copied: paste it` : `Type “${suggestion}” yourself,`;
    notice.value = `This box can’t be written to from here. ${how} over “${finding.match}”.`;
  };

  const served = current.result.value?.goals ?? [];
  const chosen = new Set(current.goals.value.map((goal) => goal.id));
  const goals = packs
    .flatMap((pack) => pack.goals)
    .map(({ id, name }) => ({
      id,
      name,
      pressed: chosen.has(id),
      evidence: served.find((goal) => goal.id === id)?.evidence.map((evidence) => evidence.match) ?? [],
    }));

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
          goals={goals}
          length={measureLength(current.draft.value.text.text, composer.surface.limit)}
          grade={current.result.value?.grade}
          clauseOf={(finding) => clauseOf(finding, packs, current.result.value?.language)}
          onFix={fix}
          onDismiss={memory.dismiss}
          onChooseGoal={memory.choose}
          onPostAnyway={(reason) => {
            current.postAnyway(reason);
            notice.value = 'Press publish again within 30 seconds to post it as it is.';
          }}
          onWorkPost={(isWorkPost) => {
            memory.isWorkPost.value = isWorkPost;
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
