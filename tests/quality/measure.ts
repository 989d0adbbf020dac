import type { Judged } from './judge';
import { locate } from './located';
import { Tally } from './tally';

/** What hurts someone: it has to be said at `warn` or `block`. */
const grave = ['minor', 'personal-info', 'client-confidential', 'active-case', 'operational', 'emergency'];

/** What can be told from the form of a post alone. */
const ofForm = ['shouting', 'hashtag-case', 'hashtag-count', 'alt-text', 'profanity'];

/** How right the packs are on some drafts. */
export interface Quality {
  drafts: number;
  findings: Tally;
  /** Grave labels, as far as they were said at `warn` or `block`. */
  grave: Tally;
  ofForm: Tally;
  goals: Tally;
  byLabel: Map<string, Tally>;
  /** Clean drafts, those of them that were warned about or blocked, and the tips they got. */
  clean: number;
  alarmed: number;
  tips: number;
  /** Labels found, of those that stand on words, and how many were found on the right ones. */
  located: { right: number; found: number };
}

/** Adds up what was said of drafts; a category counts once a draft, however many findings it has. */
export function measure(judged: readonly Judged[]): Quality {
  const [findings, graveOnes, form, goals] = [new Tally(), new Tally(), new Tally(), new Tally()];
  const byLabel = new Map<string, Tally>();
  for (const { draft, findings: said, goals: served } of judged) {
    const wanted = new Set(draft.labels);
    const found = new Set(said.map(({ category }) => category));
    const loud = new Set(said.filter(({ severity }) => severity !== 'tip').map(({ category }) => category));
    findings.add(wanted, found);
    graveOnes.add(only(grave, wanted), only(grave, loud));
    form.add(only(ofForm, wanted), only(ofForm, found));
    goals.add(new Set(draft.goals), new Set(served));
    for (const label of new Set([...wanted, ...found]))
      tallyOf(byLabel, label).add(only([label], wanted), only([label], found));
  }
  const clean = judged.filter(({ draft }) => draft.labels.length === 0);
  return {
    drafts: judged.length,
    findings,
    grave: graveOnes,
    ofForm: form,
    goals,
    byLabel,
    clean: clean.length,
    alarmed: clean.filter(({ findings }) => findings.some(({ severity }) => severity !== 'tip')).length,
    tips: clean.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'tip')).length,
    located: locate(judged),
  };
}

function only(labels: readonly string[], those: ReadonlySet<string>): Set<string> {
  return new Set(labels.filter((label) => those.has(label)));
}

function tallyOf(tallies: Map<string, Tally>, label: string): Tally {
  const tally = tallies.get(label) ?? new Tally();
  tallies.set(label, tally);
  return tally;
}
