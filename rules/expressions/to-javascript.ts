import { caseVariants } from './case-folds';
import { wordSource } from './class-sources';
import { edgeOf, type Wordness } from './first-and-last';
import { printPoint, printSet } from './print-set';
import type { Node, Place } from './syntax';

/** An expression as JavaScript runs it. */
export interface JavaScriptExpression {
  source: string;
  flags: string;
  /** The pattern's number of each of JavaScript's groups, from group 1; 0 is none of the pattern's. */
  groups: readonly number[];
}

/** Translates an expression so that it means in JavaScript what it means in .NET. */
export function toJavaScript(node: Node): JavaScriptExpression {
  const printer = new Printer();
  const source = printer.print(node, false);
  return { source, flags: printer.refersWithoutCase ? 'iu' : 'u', groups: printer.groups };
}

const places: Readonly<Record<Exclude<Place, 'word-edge' | 'no-word-edge'>, string>> = {
  'line-start': '(?<![^\\n])',
  'line-end': '(?![^\\n])',
  'text-start': '(?<![^])',
  'text-end': '(?![^])',
  'last-line-end': '(?=\\n?(?![^]))',
};

class Printer {
  readonly groups: number[] = [];
  refersWithoutCase = false;

  /** @param isBackwards inside a look-behind, which matches from its end. */
  print(node: Node, isBackwards: boolean): string {
    switch (node.type) {
      case 'text':
        return printText(node.text, node.ignoreCase);
      case 'set':
        return printSet(node.set);
      case 'sequence':
        return this.#sequence(node.items, isBackwards);
      case 'choice':
        return node.branches.map((branch) => this.print(branch, isBackwards)).join('|');
      case 'repeat':
        return `${this.#unit(node.item, isBackwards)}${printQuantifier(node)}`;
      case 'capture':
        this.groups.push(node.group);
        return `(${this.print(node.item, isBackwards)})`;
      case 'atomic':
        return this.#atomic(node.item, isBackwards);
      case 'look':
        return `(?${node.behind ? '<' : ''}${node.negated ? '!' : '='}${this.print(node.item, node.behind)})`;
      case 'place':
        return printPlace(node.place, 'unknown', 'unknown');
      case 'reference':
        return this.#reference(node.group, node.ignoreCase);
    }
  }

  #sequence(items: readonly Node[], isBackwards: boolean): string {
    let printed = '';
    for (const [at, item] of items.entries()) {
      if (item.type === 'place') {
        printed += printPlace(item.place, edgeOf(items[at - 1], true), edgeOf(items[at + 1], false));
      } else printed += item.type === 'choice' ? this.#unit(item, isBackwards) : this.print(item, isBackwards);
    }
    return printed;
  }

  /** A node as one piece, which a quantifier may follow. */
  #unit(node: Node, isBackwards: boolean): string {
    const printed = this.print(node, isBackwards);
    const isPiece =
      node.type === 'set' || node.type === 'capture' || (node.type === 'text' && [...node.text].length === 1);
    return isPiece ? printed : `(?:${printed})`;
  }

  /** JavaScript never goes back into a look-around: what it matched is taken as a whole. */
  #atomic(item: Node, isBackwards: boolean): string {
    this.groups.push(0);
    const group = this.groups.length;
    const printed = this.print(item, isBackwards);
    return isBackwards ? `(?:\\${group}(?<=(${printed})))` : `(?:(?=(${printed}))\\${group})`;
  }

  #reference(group: number, ignoreCase: boolean): string {
    if (ignoreCase) this.refersWithoutCase = true;
    const own = this.groups.lastIndexOf(group) + 1;
    return `(?:\\${own})`;
  }
}

function printText(text: string, ignoreCase: boolean): string {
  let printed = '';
  for (const character of text) {
    const variants = ignoreCase ? caseVariants(character) : [character];
    const points = variants.map((variant) => printPoint(variant.codePointAt(0) as number));
    printed += points.length === 1 ? points[0] : `[${points.join('')}]`;
  }
  return printed;
}

function printQuantifier({ min, max, lazy }: { min: number; max: number; lazy: boolean }): string {
  const ending = lazy ? '?' : '';
  if (max === Number.POSITIVE_INFINITY) return (min === 0 ? '*' : min === 1 ? '+' : `{${min},}`) + ending;
  if (max === 1 && min === 0) return `?${ending}`;
  return (min === max ? `{${min}}` : `{${min},${max}}`) + ending;
}

const edge = String.raw`[${wordSource}\u200c\u200d]`;
const afterWord = `(?<=${edge})`;
const notAfterWord = `(?<!${edge})`;
const beforeWord = `(?=${edge})`;
const notBeforeWord = `(?!${edge})`;

/** A place; where it is known what stands beside a word's edge, only the other side is looked at. */
function printPlace(place: Place, before: Wordness, after: Wordness): string {
  if (place !== 'word-edge' && place !== 'no-word-edge') return places[place];
  const isEdge = place === 'word-edge';
  if (after !== 'unknown') return (after === 'word') === isEdge ? notAfterWord : afterWord;
  if (before !== 'unknown') return (before === 'word') === isEdge ? notBeforeWord : beforeWord;
  return isEdge
    ? `(?:${notAfterWord}${beforeWord}|${afterWord}${notBeforeWord})`
    : `(?:${afterWord}${beforeWord}|${notAfterWord}${notBeforeWord})`;
}
