import type { Finding } from '../../rules/finding';
import { FindingCard, type FindingCardProps } from '../FindingCard';
import { GoalChip } from '../GoalChip';
import { HoldNotice, type HoldNoticeProps } from './HoldNotice';

/** A goal of the packs in force, and how it stands with this draft. */
interface GoalView {
  id: string;
  name: string;
  evidence: string[];
  pressed: boolean;
}

export interface PanelProps {
  /** What can't be done or was just done, in one sentence; '' for nothing. */
  notice: string;
  hold: HoldNoticeProps['hold'] | undefined;
  isWorkPost: boolean;
  findings: readonly Finding[];
  goals: readonly GoalView[];
  /** By the network's own count. */
  length: { used: number; max: number };
  /** School grade that reads it with ease; undefined for texts too short to say. */
  grade: number | undefined;
  clauseOf: (finding: Finding) => FindingCardProps['clause'];
  onFix: (finding: Finding, suggestion: string) => void;
  onDismiss: (finding: Finding) => void;
  onChooseGoal: (goal: string, serves: boolean) => void;
  onPostAnyway: (reason: string) => void;
  onWorkPost: (isWorkPost: boolean) => void;
  onClose: () => void;
}

/** What the coach has to say about the draft. Pressing anything here with the mouse leaves the caret in the editor. */
export function Panel(props: PanelProps) {
  return (
    <div
      class="panel"
      role="dialog"
      aria-label="Goalpost"
      tabIndex={-1}
      onMouseDown={(event) => {
        const takesText = event.target instanceof HTMLInputElement;
        if (!takesText) event.preventDefault();
      }}
    >
      <div class="panel-head">
        <h2>Goalpost</h2>
        <button type="button" class="button quiet" onClick={props.onClose}>
          Close
        </button>
      </div>
      {props.notice && (
        <p class="notice" role="status">
          {props.notice}
        </p>
      )}
      {props.isWorkPost ? <WorkPost {...props} /> : <NotWork onWorkPost={props.onWorkPost} />}
    </div>
  );
}

function WorkPost(props: PanelProps) {
  const { hold, findings, goals, length, grade } = props;
  return (
    <>
      {hold && <HoldNotice hold={hold} onPostAnyway={props.onPostAnyway} />}
      {findings.length === 0 && <p>Nothing to change.</p>}
      {findings.map((finding) => (
        <FindingCard
          key={`${finding.pack} ${finding.rule} ${finding.start}`}
          finding={finding}
          clause={props.clauseOf(finding)}
          onFix={(suggestion) => props.onFix(finding, suggestion)}
          onDismiss={finding.severity === 'block' ? undefined : () => props.onDismiss(finding)}
        />
      ))}
      {goals.length > 0 && (
        <section aria-label="Goals">
          <h3>{goals.some((goal) => goal.pressed) ? 'This post serves' : 'Serves no goal so far. Does it?'}</h3>
          <div class="goals">
            {goals.map(({ id, name, evidence, pressed }) => (
              <GoalChip
                key={id}
                name={name}
                evidence={evidence}
                pressed={pressed}
                onToggle={() => props.onChooseGoal(id, !pressed)}
              />
            ))}
          </div>
        </section>
      )}
      <div class="panel-foot">
        <p class="figures" data-over={length.used > length.max}>
          {length.used.toLocaleString()} of {length.max.toLocaleString()} characters
          {grade !== undefined && ` · reads at grade ${Math.max(1, Math.round(grade))}`}
        </p>
        <button type="button" class="button quiet" onClick={() => props.onWorkPost(false)}>
          This isn’t a work post
        </button>
      </div>
    </>
  );
}

function NotWork({ onWorkPost }: Pick<PanelProps, 'onWorkPost'>) {
  return (
    <>
      <p>Not a work post: it is not checked, not held and not logged.</p>
      <button type="button" class="button" onClick={() => onWorkPost(true)}>
        It is a work post
      </button>
    </>
  );
}
