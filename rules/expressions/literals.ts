import { caseVariants, lowerOf } from './case-folds';
import type { CharacterSet, Node } from './syntax';

/** Most texts an expression is known by, and most of those that a part of it may be. */
const most = 48;

/** What texts are in every match of a node. */
interface Knowledge {
  /** All that the node can match, where that is few. */
  all: readonly string[] | undefined;
  /** Texts of which at least one is in every match. */
  some: readonly string[] | undefined;
}

const nothingKnown: Knowledge = { all: undefined, some: undefined };
const emptyText: Knowledge = { all: [''], some: undefined };

/**
 * Texts of which one is in every text that the expression matches, letter case aside; undefined where nothing is known.
 */
export function requiredLiterals(node: Node): readonly string[] | undefined {
  const { all, some } = knowledgeOf(node);
  return better(all, some);
}

function knowledgeOf(node: Node): Knowledge {
  switch (node.type) {
    case 'text':
      return knowledgeOfText(node.text, node.ignoreCase);
    case 'set':
      return { all: charactersOf(node.set), some: undefined };
    case 'sequence':
      return knowledgeOfSequence(node.items);
    case 'choice':
      return knowledgeOfChoice(node.branches);
    case 'repeat':
      return knowledgeOfRepeat(node);
    case 'capture':
    case 'atomic':
      return knowledgeOf(node.item);
    case 'look':
    case 'place':
      return emptyText;
    case 'reference':
      return nothingKnown;
  }
}

/** Letters beyond the first plane, two units each, are not looked for where case does not matter. */
function knowledgeOfText(text: string, ignoreCase: boolean): Knowledge {
  const characters = [...text];
  const isKnown = !ignoreCase || characters.every((one) => one.length === 1 || caseVariants(one).length === 1);
  return isKnown ? { all: [characters.map(lowered).join('')], some: undefined } : nothingKnown;
}

/** The gate takes letters of both cases for one. */
function lowered(character: string): string {
  return character.length === 1 ? lowerOf(character) : character;
}

/** A set's characters where they are few. */
function charactersOf({ ranges, classes, negated }: CharacterSet): readonly string[] | undefined {
  if (negated || classes.length > 0) return undefined;
  const characters = new Set<string>();
  for (const [from, to] of ranges) {
    if (to - from >= 10) return undefined;
    for (let point = from; point <= to; point++) characters.add(lowered(String.fromCodePoint(point)));
  }
  return characters.size <= 10 ? [...characters] : undefined;
}

function knowledgeOfSequence(items: readonly Node[]): Knowledge {
  let isWhole = true;
  let all: readonly string[] = [''];
  let some: readonly string[] | undefined;
  for (const item of items) {
    const known = knowledgeOf(item);
    if (known.all && known.all.length * all.length <= most) {
      const endings = known.all;
      all = all.flatMap((text) => endings.map((ending) => text + ending));
      continue;
    }
    isWhole = false;
    some = better(better(some, all), known.some);
    all = known.all ?? [''];
  }
  return isWhole ? { all, some } : { all: undefined, some: better(some, all) };
}

function knowledgeOfChoice(branches: readonly Node[]): Knowledge {
  const all: string[] = [];
  const some: string[] = [];
  let isWhole = true;
  let isSome = true;
  for (const branch of branches) {
    const known = knowledgeOf(branch);
    if (known.all) all.push(...known.all);
    else isWhole = false;
    const best = better(known.all, known.some);
    if (best) some.push(...best);
    else isSome = false;
  }
  return {
    all: isWhole && all.length <= most ? all : undefined,
    some: isSome && some.length <= most ? some : undefined,
  };
}

function knowledgeOfRepeat({ item, min, max }: { item: Node; min: number; max: number }): Knowledge {
  const known = knowledgeOf(item);
  if (min === 1 && max === 1) return known;
  if (min === 0) return { all: max === 1 && known.all ? [...known.all, ''] : undefined, some: undefined };
  return { all: undefined, some: better(known.all, known.some) };
}

/** Of two sets of texts the one that is in fewer posts; one with an empty text says nothing. */
function better(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  return worth(other) > worth(one) ? other : isUseful(one) ? one : undefined;
}

function worth(texts: readonly string[] | undefined): number {
  if (!isUseful(texts)) return 0;
  return Math.min(5, ...texts.map((text) => text.length)) + 1 / (1 + texts.length);
}

/** One character of most texts would open the gate for all of them. */
function isUseful(texts: readonly string[] | undefined): texts is readonly string[] {
  return texts !== undefined && texts.length > 0 && !texts.some((text) => /^[ a-z]?$/.test(text));
}
