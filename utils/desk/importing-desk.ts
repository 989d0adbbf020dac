import { type ReadonlySignal, signal } from '@preact/signals';
import type { Proofs } from '../../rules/expressions/proof';
import type { UnprovedOfRule } from '../../rules/expressions/unproved-in';
import type { HitRate } from '../../rules/judging/hit-rates';
import type { Pack } from '../../rules/pack';
import { call } from '../messaging';
import type { FileProblem } from '../pack-file/read-pack';
import { obstacleTo } from '../policy/admit-pack';
import { allNeeds } from '../policy/policy';
import { proveAll } from '../prove/prove-all';
import type { service } from '../service';
import { fingerprint } from '../signing/signing-key';
import type { Verification } from '../signing/verify-pack';
import { runTask } from '../work/run-task';
import type { Progress } from '../work/task';
import type { TriedPack } from '../work/try-files';
import type { DeskState } from './desk-state';
import { type DeskRemark, toDeskRemark } from './linting-desk';
import type { ChosenFile } from './open-files';

const background = call<typeof service>();

/** An expression that needed a proof, and what came of it. */
interface ExpressionState {
  rule: string;
  expression: string;
  state: 'proved' | 'linear' | 'being proved' | 'refused';
  reason?: string | undefined;
  attack?: string | undefined;
}

/** A pack on trial; what takes longer to find out is added as it becomes known. */
type PackTrial = TriedPack & {
  signature: Awaited<ReturnType<typeof signatureState>>;
  obstacle?: string | undefined;
  remarks: readonly DeskRemark[];
  expressions: readonly ExpressionState[];
  hitRates?: ReadonlyMap<string, HitRate> | undefined;
};

/** A pack on its way in: tried in a worker, in force only when the person says so. */
export function importingDesk(state: ReadonlySignal<DeskState>) {
  const progress = signal<Progress | undefined>();
  const trial = signal<PackTrial | { problems: readonly FileProblem[] } | undefined>();
  let run = new AbortController();

  const onProgress = (now: Progress) => {
    progress.value = now;
  };
  const add = (to: PackTrial, known: Partial<PackTrial>) => {
    const now = trial.value;
    if (now && 'pack' in now && now.pack === to.pack) trial.value = { ...now, ...known };
  };

  const onTry = async (files: readonly ChosenFile[]) => {
    run.abort();
    run = new AbortController();
    const { signal: cancelled } = run;
    trial.value = undefined;
    onProgress({ step: 'Reading', done: 0, total: 0 });
    try {
      // Handing thousands of files over takes a while, after the while it took to choose them: the page is drawn between.
      await new Promise((resolve) => setTimeout(resolve));
      const { imported, proofs } = state.value.chosen;
      const tried = await runTask(
        'tryFiles',
        { files: [...files], imported, proofs },
        { onProgress, signal: cancelled },
      );
      if ('problems' in tried) {
        trial.value = tried;
        return;
      }
      const begun = await judged(tried, state.value);
      trial.value = begun;
      findOutMore(begun, cancelled).catch((error: Error) => {
        // The pack can be used all the same; that less is known of it is said where it is missing.
        if (!cancelled.aborted) add(begun, { notices: [...begun.notices, error.message] });
      });
    } catch (error) {
      if (!cancelled.aborted) throw error;
    } finally {
      if (!cancelled.aborted) progress.value = undefined;
    }
  };

  /** Proofs first: what fires on sample posts, and what is to be said of it, depends on them. */
  const findOutMore = async (to: PackTrial, cancelled: AbortSignal) => {
    const found = await proveAll(to.unproved, { signal: cancelled });
    add(to, { expressions: to.unproved.map((one) => toExpressionState(one, found)) });
    if (to.unproved.length > 0) await background.addProofs(found);
    const input = {
      packs: to.packs,
      proofs: { ...state.value.policy.proofs, ...found },
      needs: allNeeds,
    };
    const rates = await runTask('rateRules', input, { signal: cancelled });
    add(to, { hitRates: new Map(rates.map((rate) => [rate.rule, rate])) });
    const remarks = await runTask('lintPacks', { ids: [to.pack.id], ...input }, { signal: cancelled });
    add(to, { remarks: remarks.map(toDeskRemark) });
  };

  const forget = () => {
    run.abort();
    progress.value = undefined;
    trial.value = undefined;
  };

  return {
    progress,
    trial,
    onTry,
    onCancel: forget,
    onDiscard: forget,
    async onUse(on: readonly string[]) {
      const now = trial.value;
      if (!now || 'problems' in now) throw new Error('There is no pack on trial: choose one first.');
      await background.importPack({ source: now.source, file: now.file, on: [...on] });
      forget();
    },
    /** The pack on trial with its parents, for a sentence to be tried with. */
    packsOnTrial(): readonly Pack[] | undefined {
      const now = trial.value;
      return now && 'packs' in now ? now.packs : undefined;
    },
  };
}

async function judged(tried: TriedPack, { pinned }: DeskState): Promise<PackTrial> {
  const { verified } = tried;
  const signature = await signatureState(verified, pinned.key);
  const signedBy = verified === 'unsigned' || 'problem' in verified ? undefined : verified.by;
  const obstacle = signature.state === 'broken' ? signature.reason : obstacleTo(signedBy, pinned);
  return {
    ...tried,
    signature,
    obstacle,
    remarks: [],
    expressions: tried.unproved.map((one) => toExpressionState(one, {})),
  };
}

async function signatureState(verified: Verification, pinned: string) {
  if (verified === 'unsigned') return { state: 'unsigned' as const };
  if ('problem' in verified) return { state: 'broken' as const, reason: verified.problem };
  return {
    state: 'signed' as const,
    fingerprint: await fingerprint(verified.by),
    isPinned: verified.by === pinned,
  };
}

function toExpressionState({ rule, key }: UnprovedOfRule, proofs: Proofs): ExpressionState {
  const proof = proofs[key];
  const expression = key;
  if (!proof) return { rule, expression, state: 'being proved' };
  if (proof.verdict === 'refused')
    return { rule, expression, state: 'refused', reason: proof.reason, attack: proof.attack };
  return { rule, expression, state: proof.verdict === 'linear' ? 'linear' : 'proved' };
}
