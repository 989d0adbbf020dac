import type { Automaton } from './automaton';

/**
 * How many ways an automaton may go through a text at most, as a power of the text's length: the degree of ambiguity of
 * its states (Weber and Seidl, 1991). A loop that a text goes through in two ways makes it exponential; two loops
 * one after the other that the same text goes through, and the way between them too, add one to the power.
 * @returns the power of the steps: 0 without loops; undefined where it is exponential.
 */
export function powerOf(automaton: Automaton): number | undefined {
  const loops = loopsOf(automaton);
  if (loops.length === 0) return 0;
  if (loops.some((loop) => isAmbiguous(automaton, loop))) return undefined;
  return 1 + longestChain(automaton, loops);
}

/** The same automaton tried from every place of a text, one after the other. */
export function fromEverywhere({ letters, follow, first }: Automaton, allLetters: bigint): Automaton {
  const start = letters.length;
  const before = new Map([[start, 1], ...first]);
  return { letters: [...letters, allLetters], follow: [...follow, before], first: before };
}

/** States that can be reached from each other, where there are ways back. */
function loopsOf({ follow }: Automaton): number[][] {
  const between = statesBetweenLoops(follow);
  const reached = new Map([...between].map((state) => [state, reachableFrom(state, follow)]));
  const loops: number[][] = [];
  const placed = new Set<number>();
  for (const state of between) {
    const own = reached.get(state) as Set<number>;
    if (placed.has(state) || !own.has(state)) continue;
    const loop = [...own].filter((other) => reached.get(other)?.has(state));
    for (const member of loop) placed.add(member);
    loops.push(loop);
  }
  return loops;
}

/** The states that remain when those are taken away, again and again, from which nothing leads on: mostly few. */
function statesBetweenLoops(follow: Automaton['follow']): Set<number> {
  const remaining = new Set(follow.keys());
  for (let before = -1; before !== remaining.size; ) {
    before = remaining.size;
    // From the end, for most states lead to later ones.
    for (const state of [...remaining].reverse()) {
      const leadsOn = [...(follow[state] as ReadonlyMap<number, number>).keys()].some((next) => remaining.has(next));
      if (!leadsOn) remaining.delete(state);
    }
  }
  return remaining;
}

/** What can be reached in one step or more. */
function reachableFrom(state: number, follow: Automaton['follow']): Set<number> {
  const reached = new Set<number>();
  const open = [state];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of follow[at]?.keys() ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}

/** Whether a loop goes through some text in two ways and comes back to where it was. */
function isAmbiguous(automaton: Automaton, loop: readonly number[]): boolean {
  const members = new Set(loop);
  const isInside = (states: readonly number[]) => states.every((state) => members.has(state));
  if (loop.some((state) => [...(automaton.follow[state] ?? [])].some(([to, ways]) => ways > 1 && members.has(to))))
    return true;
  const start = [loop[0] as number, loop[0] as number];
  const there = together(automaton, start, isInside);
  for (const states of there.values()) {
    if (states[0] === states[1]) continue;
    if (together(automaton, states, isInside).has(start.join())) return true;
  }
  return false;
}

/** All tuples of states that the same text leads to from one tuple, in one step or more. */
function together(
  { letters, follow }: Automaton,
  start: readonly number[],
  isAllowed: (states: readonly number[]) => boolean,
): Map<string, readonly number[]> {
  const reached = new Map<string, readonly number[]>();
  const open = [start];
  for (let states = open.pop(); states; states = open.pop()) {
    let next: { states: number[]; letters: bigint }[] = [{ states: [], letters: -1n }];
    for (const state of states) {
      next = next.flatMap((begun) =>
        [...(follow[state]?.keys() ?? [])].flatMap((to) => {
          const common = begun.letters & (letters[to] as bigint);
          return common === 0n ? [] : [{ states: [...begun.states, to], letters: common }];
        }),
      );
    }
    for (const { states: to } of next) {
      const key = to.join();
      if (reached.has(key) || !isAllowed(to)) continue;
      reached.set(key, to);
      open.push(to);
      if (reached.size > mostTuples) throw new RangeError('too many ways');
    }
  }
  return reached;
}

const mostTuples = 20_000;

/** The most loops after each other of which each shares a text with the next and with the way there. */
function longestChain(automaton: Automaton, loops: readonly (readonly number[])[]): number {
  const reached = loops.map((loop) => reachableFrom(loop[0] as number, automaton.follow));
  const follows = (one: number, other: number) =>
    one !== other && reached[one]?.has(loops[other]?.[0] as number) === true;
  const lengths = new Map<number, number>();
  const longestFrom = (loop: number): number => {
    const known = lengths.get(loop);
    if (known !== undefined) return known;
    let longest = 0;
    for (const next of loops.keys()) {
      if (!follows(loop, next)) continue;
      const step = sharesText(automaton, loops[loop] as readonly number[], loops[next] as readonly number[]) ? 1 : 0;
      longest = Math.max(longest, step + longestFrom(next));
    }
    lengths.set(loop, longest);
    return longest;
  };
  return Math.max(...[...loops.keys()].map(longestFrom));
}

/** Whether one text goes around the first loop, around the second, and from the first to the second. */
function sharesText(automaton: Automaton, first: readonly number[], second: readonly number[]): boolean {
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  return first.some((from) =>
    second.some((to) =>
      together(
        automaton,
        [from, from, to],
        ([one, , three]) => inFirst.has(one as number) && inSecond.has(three as number),
      ).has([from, to, to].join()),
    ),
  );
}
