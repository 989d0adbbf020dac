/** How an expression's time grows with a text: with which power of its length, or beyond every power. */
export type Growth =
  | { kind: 'power'; power: number; attack?: Attack }
  | { kind: 'exponential'; attack?: Attack }
  /** Not found out in time. */
  | { kind: 'unknown' };

/** A text that takes longest: a beginning, what is repeated, and an end. */
export interface Attack {
  pumps: readonly { prefix: string; pump: string }[];
  suffix: string;
}

type Check = typeof import('recheck').checkSync;

let check: Promise<Check> | undefined;

/** The prover: the build without any native part, so that it says the same on every machine. A megabyte, hence late. */
export function loadCheck(): Promise<Check> {
  // A bundler may hand out the module itself, or what it is by default.
  check ??= import('recheck/lib/browser.js').then(
    (module) => ('checkSync' in module ? (module as never) : module.default).checkSync,
  );
  return check;
}

/** Finds out how an expression's time grows, by automata alone: without chance, and never longer than said. */
export async function growthOf(source: string, flags: string, milliseconds: number): Promise<Growth> {
  if (milliseconds <= 0) return { kind: 'unknown' };
  const checkSync = await loadCheck();
  const found = checkSync(source, flags, { checker: 'automaton', timeout: Math.ceil(milliseconds) });
  if (found.status === 'safe') return { kind: 'power', power: 1 };
  if (found.status !== 'vulnerable') return { kind: 'unknown' };
  const { attack, complexity } = found;
  if (complexity.type === 'exponential') return { kind: 'exponential', attack };
  return { kind: 'power', power: complexity.degree, attack };
}
