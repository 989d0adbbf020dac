import { fewWays } from '../../rules/expressions/classify';
import type { Proof } from '../../rules/expressions/proof';
import { childrenOf, type Node } from '../../rules/expressions/syntax';
import { Alphabet, stranger } from '../linear/alphabet';
import { automatonOf } from './automaton';
import { fromEverywhere, powerOf } from './automaton-growth';
import { type Growth, growthOf, loadCheck } from './growth';
import { longestProof } from './longest-proof';
import { provingForm } from './proving-form';
import { showAttack } from './show-attack';
import { undecided } from './undecided';
import { waysAtOnce } from './ways-at-once';

/**
 * Decides how an expression may run, for the worst of all texts:
 * - its time grows with the text's length: it runs as it is (`safe`);
 * - with its square: it runs in pieces of 2,048 characters (`pieces`), which bounds it to some two million steps a piece, and
 *   130 million for the longest post of 63,000 characters;
 * - faster, or it was not found out in time: it runs on the linear-time engine (`linear`) if that can express it and no text
 *   is known that would freeze a page;
 * - else it never runs (`refused`), and the text that would freeze a page is shown.
 * The proof is of the expression run from each place in turn, failing at each: so it holds for any run of it, alone or beside others.
 */
export async function prove(node: Node, milliseconds = longestProof): Promise<Proof> {
  try {
    const alphabet = new Alphabet(node);
    const ways = waysAtOnce(node, alphabet);
    const power = quickPower(node, alphabet);
    if (power !== undefined && power <= 2) return byPower(power, ways) ?? undecided(node);
    await loadCheck();
    const end = performance.now() + milliseconds;
    const remaining = () => end - performance.now();
    const growth = await worstGrowth(node, alphabet, remaining);
    if (growth.kind === 'power' && growth.power <= 2) return byPower(growth.power, ways) ?? undecided(node);
    const once = await growthOnce(node, alphabet, remaining);
    // Each run takes no longer than the text is long, and there are no more runs than places in it.
    if (once?.kind === 'power' && once.power <= 1) return byPower(2, ways) ?? undecided(node);
    const worst = once && once.kind !== 'unknown' ? once : growth;
    return worst.kind === 'unknown' ? undecided(node) : refused(worst, alphabet);
  } catch (error) {
    if (error instanceof RangeError) return undecided(node);
    throw error;
  }
}

/** How many ways through an expression beside its endless repetitions may multiply the square of a text's length. */
const fewWaysInPieces = 200;

function byPower(power: number, ways: number): Proof | undefined {
  if (power <= 1 && ways <= fewWays) return { verdict: 'safe' };
  return ways <= fewWaysInPieces ? { verdict: 'pieces' } : undefined;
}

/** The power by the expression's own automaton, in a millisecond; undefined where that is not conclusive. */
function quickPower(node: Node, alphabet: Alphabet): number | undefined {
  try {
    const all = (1n << BigInt(alphabet.size)) - 1n;
    const main = powerOf(fromEverywhere(automatonOf(node, node, alphabet, false), all));
    const looks = powerOfLooks(node, node, alphabet);
    return main === undefined || looks === undefined ? undefined : main + looks;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The power of one visit to the look-arounds inside a node; 0 where they are of bounded length. */
function powerOfLooks(node: Node, root: Node, alphabet: Alphabet): number | undefined {
  const inner = childrenOf(node).map((child) => powerOfLooks(child, root, alphabet));
  const own = node.type === 'look' ? powerOf(automatonOf(node.item, root, alphabet, node.behind)) : 0;
  let power = 0;
  for (const one of inner) {
    if (one === undefined) return undefined;
    power = Math.max(power, one);
  }
  return own === undefined ? undefined : power + own;
}

/** How the time of all attempts together grows, each going through all its ways. */
async function worstGrowth(node: Node, alphabet: Alphabet, remaining: () => number): Promise<Growth> {
  const form = provingForm(node, node, { alphabet, isBackwards: false, hasLines: true });
  const main = await growthOf(form + ending, 'm', remaining());
  if (main.kind !== 'power') return main;
  const looks = await growthOfLooks(node, node, alphabet, remaining);
  return looks.kind === 'power' ? { ...main, power: main.power + looks.power } : looks;
}

const ending = `\\x${stranger.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** How the time of one visit to the look-arounds inside a node grows; 0 where they are of bounded length. */
async function growthOfLooks(node: Node, root: Node, alphabet: Alphabet, remaining: () => number): Promise<Growth> {
  let power = 0;
  for (const child of childrenOf(node)) {
    const inner = await growthOfLooks(child, root, alphabet, remaining);
    if (inner.kind !== 'power') return inner;
    power = Math.max(power, inner.power);
  }
  if (node.type !== 'look' || !isUnbounded(node.item)) return { kind: 'power', power };
  const form = provingForm(node.item, root, { alphabet, isBackwards: node.behind, hasLines: false });
  const own = await growthOf(`^(?:${form})${ending}`, '', remaining());
  return own.kind === 'power' ? { ...own, power: own.power + power } : own;
}

/** How the time of one run grows, which may end with a match; undefined where the form to prove would be another expression. */
async function growthOnce(node: Node, alphabet: Alphabet, remaining: () => number): Promise<Growth | undefined> {
  if (!isPlain(node)) return undefined;
  return growthOf(provingForm(node, node, { alphabet, isBackwards: false, hasLines: true }), 'm', remaining());
}

function isUnbounded(node: Node): boolean {
  return (node.type === 'repeat' && node.max > 100) || childrenOf(node).some(isUnbounded);
}

/** Whether a proving form is the expression itself. */
function isPlain(node: Node): boolean {
  if (node.type === 'look' || node.type === 'atomic' || node.type === 'reference') return false;
  if (node.type === 'place' && /^(text|last)/.test(node.place)) return false;
  return childrenOf(node).every(isPlain);
}

function refused(growth: Exclude<Growth, { kind: 'unknown' }>, alphabet: Alphabet): Proof {
  const speed =
    growth.kind === 'exponential'
      ? 'doubles with each further character'
      : `grows with the text’s length to the power of ${growth.power}`;
  const reason = `A text could freeze the page: the time it takes ${speed}. Don’t repeat what repeats itself, or repeat at most so often, as in {0,30}.`;
  return { verdict: 'refused', reason, ...(growth.attack ? { attack: showAttack(growth.attack, alphabet) } : {}) };
}
