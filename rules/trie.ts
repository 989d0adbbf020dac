import type { Wildcard } from './phrase-expansion';
import { grown } from './vocabulary';

/** One step of a phrase: a word by its id, or a wildcard. */
export type Step = number | Wildcard;

/** What a wildcard edge asks of the text, and the node behind it. */
export interface WildcardEdge {
  wildcard: Wildcard;
  child: number;
}

/** That a phrase ends at a node: whose it is, which of the group's terms, and its exact spelling where that matters. */
export interface Accept {
  group: number;
  term: number;
  spelled: string | undefined;
}

const none: readonly never[] = [];

/**
 * All phrases of all rules as one trie. Its edges are one open-address table from (node, word id) to node; only the few
 * nodes with wildcards or phrase ends have lists.
 */
export class Trie {
  static readonly root = 1;
  /** By node: 1 where more may follow, 2 where a phrase ends, 4 where a wildcard follows. */
  flags = new Uint8Array(1024);
  #nodes = 1;
  #edges = 0;
  /** Triples of node, word id, child; a node of 0 is a free place. */
  #table = new Int32Array(3 * 4096);
  #places = 4096;
  readonly #wildcards = new Map<number, WildcardEdge[]>();
  readonly #accepts = new Map<number, Accept[]>();

  get size(): number {
    return this.#nodes;
  }

  /** The node behind a word, or 0. */
  child(node: number, word: number): number {
    const table = this.#table;
    const mask = this.#places - 1;
    for (let place = placeOf(node, word) & mask; ; place = (place + 1) & mask) {
      const owner = table[place * 3] as number;
      if (owner === node && table[place * 3 + 1] === word) return table[place * 3 + 2] as number;
      if (owner === 0) return 0;
    }
  }

  wildcards(node: number): readonly WildcardEdge[] {
    return this.#wildcards.get(node) ?? none;
  }

  accepts(node: number): readonly Accept[] {
    return this.#accepts.get(node) ?? none;
  }

  /** Adds a phrase; the same phrase for the same group and term is kept once. */
  add(steps: readonly Step[], accept: Accept): void {
    let node: number = Trie.root;
    for (const step of steps)
      node = typeof step === 'number' ? this.#behindWord(node, step) : this.#behindWildcard(node, step);
    const accepts = this.#accepts.get(node) ?? [];
    const isKnown = accepts.some(
      ({ group, term, spelled }) => group === accept.group && term === accept.term && spelled === accept.spelled,
    );
    if (!isKnown) accepts.push(accept);
    this.#accepts.set(node, accepts);
    this.#flag(node, 2);
  }

  #behindWord(node: number, word: number): number {
    const known = this.child(node, word);
    if (known) return known;
    const child = this.#newNode();
    if (++this.#edges * 3 > this.#places) this.#widen();
    this.#insert(node, word, child);
    this.#flag(node, 1);
    return child;
  }

  #behindWildcard(node: number, wildcard: Wildcard): number {
    const edges = this.#wildcards.get(node) ?? [];
    const known = edges.find((edge) => sameWildcard(edge.wildcard, wildcard));
    if (known) return known.child;
    const child = this.#newNode();
    edges.push({ wildcard, child });
    this.#wildcards.set(node, edges);
    this.#flag(node, 1 | 4);
    return child;
  }

  #newNode(): number {
    const node = ++this.#nodes;
    if (node >= this.flags.length) this.flags = grown(this.flags, node + 1);
    return node;
  }

  #flag(node: number, bits: number): void {
    this.flags[node] = (this.flags[node] as number) | bits;
  }

  #insert(node: number, word: number, child: number): void {
    const mask = this.#places - 1;
    let place = placeOf(node, word) & mask;
    while (this.#table[place * 3] !== 0) place = (place + 1) & mask;
    this.#table.set([node, word, child], place * 3);
  }

  #widen(): void {
    const old = this.#table;
    this.#places *= 2;
    this.#table = new Int32Array(3 * this.#places);
    for (let at = 0; at < old.length; at += 3)
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
