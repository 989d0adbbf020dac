import { useSignal } from '@preact/signals';
import { LongList } from '../LongList';
import { RemarkList } from '../RemarkList';
import { SignatureLine } from '../SignatureLine';
import type { PackTrial } from '../trial';
import { ChangeList } from './ChangeList';
import { ExpressionList } from './ExpressionList';
import { LeftOutList } from './LeftOutList';
import { ProofReport } from './ProofReport';
import { RuleChooser } from './RuleChooser';

export interface TrialReportProps {
  trial: PackTrial;
  isBusy: boolean;
  /** Asked to put the pack in force, with the rules (ids) that go on although they come off. */
  onUse: (on: readonly string[]) => void;
  onDiscard: () => void;
}

/** All that is known of a pack before it goes live: its proof, what changes, and what was left out. */
export function TrialReport({ trial, isBusy, onUse, onDiscard }: TrialReportProps) {
  const on = useSignal<ReadonlySet<string>>(new Set());
  const { pack, replaces, proof, changes, remarks, signature, taken, left, notices, expressions, hitRates, obstacle } =
    trial;
  const reason = obstacle ?? (proof.failures.length > 0 ? 'It can be used once all its examples hold.' : undefined);
  return (
    <article class="trial" aria-labelledby="trial-title">
      <header>
        <h3 id="trial-title">
          {pack.name} <span class="small">version {pack.version}</span>
        </h3>
        <p class="small">
          {[
            replaces === undefined ? 'A new pack' : `Takes the place of version ${replaces}`,
            pack.licence && `licence ${pack.licence}`,
            pack.source && `from ${pack.source}`,
          ]
            .filter(Boolean)
            .join(' · ')}
          {' · '}
          <a href="#try">Try a sentence with it</a>
        </p>
        <SignatureLine signature={signature} />
      </header>
      <ProofReport {...proof} />
      {changes.length > 0 && <ChangeList changes={changes} since={replaces} />}
      <LeftOutList left={left} taken={taken} />
      {notices.length > 0 && (
        <section>
          <h4>Good to know</h4>
          <LongList items={notices}>{(notice) => notice}</LongList>
        </section>
      )}
      {expressions.length > 0 && <ExpressionList expressions={expressions} />}
      <RuleChooser rules={pack.rules} hitRates={hitRates} on={on} />
      {remarks.length > 0 && (
        <details>
          <summary>What could be better ({remarks.length})</summary>
          <RemarkList remarks={remarks} areInForce={false} />
        </details>
      )}
      <footer class="actions">
        <button
          type="button"
          class="button primary"
          disabled={isBusy || reason !== undefined}
          aria-describedby={reason && 'trial-obstacle'}
          onClick={() => onUse([...on.value])}
        >
          Use this pack
        </button>
        <button type="button" class="button" onClick={onDiscard}>
          Discard
        </button>
        {reason && <p id="trial-obstacle">{reason}</p>}
      </footer>
    </article>
  );
}
