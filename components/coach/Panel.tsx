import type { Finding } from '../../rules/finding';
import { FindingCard, type FindingCardProps } from '../FindingCard';
import { toGrade } from '../wording';
import { HoldNotice, type HoldNoticeProps } from './HoldNotice';
import { PriorityLine, type PriorityLineProps } from './PriorityLine';
import { ToneLine, type ToneLineProps } from './ToneLine';

export interface PanelProps {
  /** What the priority line shows and does; undefined where nothing could be checked. */
  priority: PriorityLineProps | undefined;
  /** What can't be done or was just done, in one sentence; '' for nothing. */
  notice: string;
  hold: HoldNoticeProps['hold'] | undefined;
  isWorkPost: boolean;
  findings: readonly Finding[];
  /** What the draft sounds like; undefined where nobody listens. */
  tone: ToneLineProps | undefined;
  /** How long the draft is, where the box has a limit; by the network's own count. */
  length: { used: number; max: number } | undefined;
  /** School grade that reads it with ease; undefined for texts too short to say. */
  grade: number | undefined;
  clauseOf: (finding: Finding) => FindingCardProps['clause'];
  onFix: (finding: Finding, suggestion: string) => void;
  onDismiss: (finding: Finding) => void;
  onObject: (finding: Finding) => Promise<unknown>;
  onPostAnyway: (reason: string) => void;
  onWorkPost: (isWorkPost: boolean) => void;
  /** Asked to let the author point at the right box and button. */
  onTeach: () => void;
  onClose: () => void;
}

/** What the coach has to say about the draft. Pressing anything here with the mouse leaves the caret in the editor. */
export function Panel(props: PanelProps) {
  return (
    <div class="panel" role="dialog" aria-label="Goalpost" tabIndex={-1}>
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
  const { hold, findings, tone, priority, length, grade } = props;
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
          onObject={() => props.onObject(finding)}
        />
      ))}
      {tone && <ToneLine {...tone} />}
      {priority && <PriorityLine {...priority} />}
      <div class="panel-foot">
        <p class="figures" data-over={length && length.used > length.max}>
          {length && `${length.used.toLocaleString()} of ${length.max.toLocaleString()} characters`}
          {grade !== undefined && ` · reads at ${toGrade(grade)}`}
        </p>
        <button type="button" class="button quiet" onClick={() => props.onWorkPost(false)}>
          This isn’t a work post
        </button>
        <button type="button" class="button quiet" onClick={props.onTeach}>
          Wrong box or button? Point at it
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
