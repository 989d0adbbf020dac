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

/** Room for the phrases of a usual policy, so that the table need not be made anew while they come. */
const fewestPlaces = 65_536;

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
    this.#add(node, ASKED, ENDS);
  }

  /** A new node where alternatives come together again: who is at one of `from` is there too. */
  join(from: readonly number[]): number {
    const joint = this.#newNode();
    for (const node of from) {
      if (this.nodes[node * 4 + BEYOND] === 0) this.nodes[node * 4 + BEYOND] = -joint;
      else {
        const own = this.#ownExtras(node);
        own.jumps = [...own.jumps, joint];
      }
    }
    return joint;
  }

  /**
   * Works out what is ahead of each node, when all phrases are in; joints come after the nodes that lead to them.
   * @param words how many the vocabulary has.
   */
  seal(words: number): void {
    if (this.starts.length <= words) this.starts = grown(this.starts, words + 1);
    const { nodes } = this;
    for (let node = this.#count; node >= Trie.root; node--) {
      nodes[node * 4 + AHEAD] = nodes[node * 4 + MASK] as number;
      const beyond = nodes[node * 4 + BEYOND] as number;
      if (beyond < 0) this.#lookAhead(node, -beyond);
      else if (beyond > 0) for (const joint of this.extrasAt(beyond).jumps) this.#lookAhead(node, joint);
    }
  }

  #lookAhead(node: number, joint: number): void {
    this.#add(node, AHEAD, this.nodes[joint * 4 + AHEAD] as number);
    this.#add(node, ASKED, this.nodes[joint * 4 + ASKED] as number);
  }

  #behindWord(node: number, word: number): number {
    const known = this.child(node, word);
    if (known) return known;
    const child = this.#newNode();
    if (++this.#edges * 3 > this.#places) this.#widen();
    this.#insert(node, word, child);
    this.#add(node, MASK, 1 << (word & 31));
    if (node === Trie.root) {
      if (word >= this.starts.length) this.starts = grown(this.starts, word + 1);
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
    this.#add(node, ASKED, asked);
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

  #add(node: number, field: number, bits: number): void {
    this.nodes[node * 4 + field] = (this.nodes[node * 4 + field] as number) | bits;
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
