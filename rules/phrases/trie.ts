import { grown } from '../text/vocabulary';
import type { Wildcard } from './phrase-expansion';
import { ANYTHING, askedBit, type Fit, fitOf } from './wildcards';

/** One step of a phrase: a word by its id, or a wildcard. */
export type Step = number | Wildcard;

/** What a wildcard edge asks of the text, and the node behind it. A gap has no `measure`. */
export interface WildcardEdge {
  wildcard: Wildcard;
  gap: number;
  /** The bit of `openings` a token needs. */
  asked: number;
  measure: Fit | undefined;
  child: number;
}

/** That a phrase ends at a node: whose it is, which of the group's terms, and its exact spelling where that matters. */
export interface Accept {
  group: number;
  term: number;
  spelled: string | undefined;
}

/** What a node has besides word edges, where that is more than one joint; only few nodes have any of it. */
interface Extras {
  wildcards: readonly WildcardEdge[];
  accepts: readonly Accept[];
  /** Joints it leads to without another word. */
  jumps: readonly number[];
}

/** Shared by all nodes that have none of a kind, which are most. */
const none: readonly never[] = [];

/** Of a node's four numbers: a bit for each word id (modulo 32) that has an edge there. */
export const MASK = 0;
/** The same for the node and the joints it leads to: most words are ruled out here, without looking at any of them. */
export const AHEAD = 1;
/** Which wildcards follow, as bits of `openings`, at the node and its joints; and {@link ENDS}. */
export const ASKED = 2;
/** Beyond word edges: 0 for nothing, a joint as its negative number, or else where the node's extras are. */
export const BEYOND = 3;
/** All bits of `ASKED` that are wildcards. */
export const WILDCARDS = 255;
/** A phrase ends at the node, or at a joint it leads to. */
export const ENDS = 256;

/** Room for the phrases a usual draft wakes, so that the table need not be made anew while they come. */
const fewestPlaces = 32_768;

/**
 * All phrases of all rules as one trie. Its edges are one open-address table from (node, word id) to node; only the few
 * nodes with wildcards, phrase ends or joints have lists. After alternatives a phrase's ways come together in a joint, so
 * that "(a|b) (c|d)" costs four nodes more than "a c", not the product.
 */
export class Trie {
  static readonly root = 1;
  /**
   * Four numbers a node, together because a walk asks for all of them: `MASK`, `AHEAD`, `ASKED` and `BEYOND`.
   */
  nodes = new Int32Array(4 * 4096);
  /** By word id, the root's child: every token is looked up there. */
  starts = new Int32Array(4096);
  #count = 1;
  #edges = 0;
  /** Node, word id, child and a spare place an edge; a node of 0 is a free place. */
  #table = new Int32Array(4 * fewestPlaces);
  #places = fewestPlaces;
  /** By joint, the nodes that lead to it. */
  readonly #before = new Map<number, number[]>();
  readonly #extras: Extras[] = [{ wildcards: none, accepts: none, jumps: none }];

  get size(): number {
    return this.#count;
  }

  /** The node behind a word, or 0. */
  child(node: number, word: number): number {
    const table = this.#table;
    const mask = this.#places - 1;
    for (let place = placeOf(node, word) & mask; ; place = (place + 1) & mask) {
      const owner = table[place * 4] as number;
      if (owner === node && table[place * 4 + 1] === word) return table[place * 4 + 2] as number;
      if (owner === 0) return 0;
    }
  }

  /** The extras at a positive `BEYOND`. */
  extrasAt(place: number): Readonly<Extras> {
    return this.#extras[place] as Extras;
  }

  /** The node behind some steps from `node` on, made where it is new. */
  extend(node: number, steps: readonly Step[]): number {
    let end = node;
    for (const step of steps)
      end = typeof step === 'number' ? this.#behindWord(end, step) : this.#behindWildcard(end, step);
    return end;
  }

  /** Lets a phrase end at a node; the same phrase for the same group and term is kept once. */
  accept(node: number, { group, term, spelled }: Accept): void {
    const own = this.#ownExtras(node);
    const isKnown = own.accepts.some((one) => one.group === group && one.term === term && one.spelled === spelled);
    if (!isKnown) own.accepts = [...own.accepts, { group, term, spelled }];
    this.#tell(node, ASKED, ENDS);
  }

  /** A new node where alternatives come together again: who is at one of `from` is there too. */
  join(from: readonly number[]): number {
    const joint = this.#newNode();
    this.#before.set(joint, []);
    this.lead(from, joint);
    return joint;
  }

  /** Lets more nodes lead to a joint. */
  lead(from: readonly number[], joint: number): void {
    for (const node of from) {
      if (this.nodes[node * 4 + BEYOND] === 0) this.nodes[node * 4 + BEYOND] = -joint;
      else {
        const own = this.#ownExtras(node);
        own.jumps = [...own.jumps, joint];
      }
      this.#before.get(joint)?.push(node);
      this.#tell(node, AHEAD, this.nodes[joint * 4 + AHEAD] as number);
      this.#tell(node, ASKED, this.nodes[joint * 4 + ASKED] as number);
    }
  }

  /** Makes room to look up so many words at the root. */
  makeRoom(words: number): void {
    if (this.starts.length <= words) this.starts = grown(this.starts, words + 1);
  }

  #behindWord(node: number, word: number): number {
    const known = this.child(node, word);
    if (known) return known;
    const child = this.#newNode();
    if (++this.#edges * 3 > this.#places) this.#widen();
    this.#insert(node, word, child);
    const bit = 1 << (word & 31);
    this.nodes[node * 4 + MASK] = (this.nodes[node * 4 + MASK] as number) | bit;
    this.#tell(node, AHEAD, bit);
    if (node === Trie.root) {
      this.makeRoom(word);
      this.starts[word] = child;
    }
    return child;
  }

  #behindWildcard(node: number, wildcard: Wildcard): number {
    const own = this.#ownExtras(node);
    const known = own.wildcards.find((edge) => sameWildcard(edge.wildcard, wildcard));
    if (known) return known.child;
    const child = this.#newNode();
    const isGap = 'gap' in wildcard;
    const asked = isGap ? ANYTHING : askedBit(wildcard.name);
    const measure = isGap ? undefined : fitOf(wildcard.name);
    own.wildcards = [...own.wildcards, { wildcard, gap: isGap ? wildcard.gap : 0, measure, asked, child }];
    this.#tell(node, ASKED, asked);
    return child;
  }

  #newNode(): number {
    const node = ++this.#count;
    if (node * 4 + 4 > this.nodes.length) this.nodes = grown(this.nodes, node * 4 + 4);
    return node;
  }

  #ownExtras(node: number): Extras {
    const known = this.nodes[node * 4 + BEYOND] as number;
    if (known > 0) return this.#extras[known] as Extras;
    const own: Extras = { wildcards: none, accepts: none, jumps: known < 0 ? [-known] : none };
    this.nodes[node * 4 + BEYOND] = this.#extras.push(own) - 1;
    return own;
  }

  /** Says what is ahead of a node there, and at the nodes that lead to it without another word. */
  #tell(node: number, field: number, bits: number): void {
    const known = this.nodes[node * 4 + field] as number;
    if ((known & bits) === bits) return;
    this.nodes[node * 4 + field] = known | bits;
    for (const before of this.#before.get(node) ?? none) this.#tell(before, field, bits);
  }

  #insert(node: number, word: number, child: number): void {
    const mask = this.#places - 1;
    let place = placeOf(node, word) & mask;
    while (this.#table[place * 4] !== 0) place = (place + 1) & mask;
    this.#table[place * 4] = node;
    this.#table[place * 4 + 1] = word;
    this.#table[place * 4 + 2] = child;
  }

  #widen(): void {
    const old = this.#table;
    this.#places *= 2;
    this.#table = new Int32Array(4 * this.#places);
    for (let at = 0; at < old.length; at += 4)
      if (old[at] !== 0) this.#insert(old[at] as number, old[at + 1] as number, old[at + 2] as number);
  }
}

function placeOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function sameWildcard(a: Wildcard, b: Wildcard): boolean {
  return 'gap' in a ? 'gap' in b && a.gap === b.gap : 'name' in b && a.name === b.name;
}
