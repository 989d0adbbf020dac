import type { Parts } from '../checking/parts';
import type { Draft } from '../draft';
import type { Rule } from '../format/rule';
import { type Hit, type HitRate, hitRates, type Progress } from '../judging/hit-rates';
import { samplePosts } from '../judging/sample-posts';
import type { Lint } from '../lint';
import type { Pack } from '../pack';

/** A place in a probe that a rule fired on, though it had better not. */
export interface Reached {
  rule: Rule;
  /** The probe without its brackets. */
  probe: string;
  match: string;
}

/** What lints may know of a pack; all its rules were run on the sample posts, its own examples and the lints' probes. */
export interface LintContext {
  pack: Pack;
  /** The pack and all it is in force with, parents first. */
  packs: readonly Pack[];
  /** ISO date. */
  today: string;
  /** How many sample posts there are, and those a rule fired on. */
  samples: number;
  sampleHits(rule: Rule): readonly Hit[];
  /** Where a rule fired on any rule's examples, its own too. */
  exampleHits(rule: Rule): readonly Hit[];
  /** Whether it fired on any example of its own that must be flagged. */
  firesOnItsExamples(rule: Rule): boolean;
  /** Why a rule did not run, or not all of it; undefined where it did. */
  idle(rule: Rule): string | undefined;
  /** Where rules fired on bracketed words of a lint's probes. */
  reached(lint: Lint): readonly Reached[];
}

interface Situation {
  pack: Pack;
  packs: readonly Pack[];
  today: string;
  parts: Parts;
}

/** A draft to run all rules on, and what it is for. */
interface Trial {
  draft: Draft;
  example?: { rule: string; flag: boolean };
  probe?: { lint: string; spans: readonly { start: number; end: number }[] };
}

/** Runs all rules on all there is, giving way after each draft. */
export function* makeContext(situation: Situation, lints: readonly Lint[]): Generator<Progress, LintContext> {
  const { pack, packs, today, parts } = situation;
  const trials: Trial[] = [
    ...samplePosts.map((draft) => ({ draft })),
    ...pack.rules.flatMap(exampleTrials),
    ...lints.flatMap(probeTrials),
  ];
  const drafts = trials.map(({ draft }) => draft);
  const rates = yield* hitRates(packs, drafts, parts, Number.POSITIVE_INFINITY);
  // A rule that a later pack replaced is that pack's business.
  const own = new Map(rates.filter((rate) => rate.pack === pack.id).map((rate) => [rate.rule, rate]));
  const hitsOf = (rule: Rule, keep: (trial: Trial) => boolean): Hit[] =>
    (own.get(rule.id)?.examples ?? []).filter(({ index }) => keep(trials[index] as Trial));
  return {
    pack,
    packs,
    today,
    samples: samplePosts.length,
    sampleHits: (rule) => hitsOf(rule, ({ example, probe }) => !example && !probe),
    exampleHits: (rule) => hitsOf(rule, ({ example }) => example !== undefined),
    firesOnItsExamples: (rule) =>
      hitsOf(rule, ({ example }) => example?.flag === true && example.rule === rule.id).length > 0,
    idle: (rule) => own.get(rule.id)?.idle,
    reached: (lint) => pack.rules.flatMap((rule) => reachedBy(rule, own.get(rule.id), trials, lint)),
  };
}

/** An example too short to tell its language is taken to be in its rule's. */
function exampleTrials(rule: Rule): Trial[] {
  const lang = rule.language === undefined ? {} : { lang: rule.language };
  const trial = (flag: boolean) => (example: string | Draft) => ({
    draft: { ...lang, ...(typeof example === 'string' ? { text: example } : example) },
    example: { rule: rule.id, flag },
  });
  return [...rule.examples.flag.map(trial(true)), ...rule.examples.pass.map(trial(false))];
}

function probeTrials({ id: lint, probes = {} }: Lint): Trial[] {
  return Object.entries(probes).flatMap(([lang, texts]) =>
    texts.map((text) => ({
      draft: { text: text.replace(/[[\]]/g, ''), lang, capacity: 'personal' },
      probe: { lint, spans: bracketed(text) },
    })),
  );
}

/** Where the bracketed words are once the brackets are gone. */
function bracketed(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\[([^\]]*)\]/g)].map((match, index) => {
    const start = match.index - index * 2;
    return { start, end: start + (match[1] as string).length };
  });
}

/** Kinds, also of imported styles, that look at how a text is written: what it speaks of is all the same to them. */
const looksAtForm = new Set([
  ...['shouting', 'hashtag', 'length', 'media', 'capitalization', 'repetition', 'consistency', 'conditional'],
  ...['readability', 'metric', 'link', 'mention', 'entity', 'spelling'],
]);

function reachedBy(rule: Rule, rate: HitRate | undefined, trials: readonly Trial[], lint: Lint): Reached[] {
  if (looksAtForm.has(rule.kind === 'vale' ? rule.vale.extends : rule.kind)) return [];
  return (rate?.examples ?? []).flatMap(({ index, text, matches }) => {
    const probe = trials[index]?.probe;
    if (probe?.lint !== lint.id) return [];
    const match = matches.find(({ start, end }) => probe.spans.some((span) => start < span.end && end > span.start));
    return match ? [{ rule, probe: text, match: text.slice(match.start, match.end) }] : [];
  });
}
