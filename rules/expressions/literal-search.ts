import type { Search } from './linear-engine';
import { placeHolds } from './place-holds';
import type { Node, Place } from './syntax';
import { toJavaScript } from './to-javascript';

type Text = Extract<Node, { type: 'text' }>;

/** Fixed text between places, as most branches of rules are: `\bword\b`, `\b(word)\b`. */
interface FixedText {
  before: readonly Place[];
  text: Text;
  group: number | undefined;
  after: readonly Place[];
}

/**
 * Looks for fixed text, and at its edges only where it is found: an expression with Unicode's word edges takes a
 * thousand times as long to compile.
 * @returns undefined where the expression is anything else.
 */
export function literalSearch(node: Node): Search | undefined {
  const form = fixedText(node);
  if (!form) return undefined;
  const { before, after, group } = form;
  const indexFrom = indexFinder(form.text);
  const { length } = form.text.text;
  return (text, from) => {
    for (let start = indexFrom(text, from); start >= 0; start = indexFrom(text, start + 1)) {
      const end = start + length;
      if (!before.every((place) => placeHolds(place, text, start))) continue;
      if (!after.every((place) => placeHolds(place, text, end))) continue;
      const matched = text.slice(start, end);
      const groups = [matched];
      if (group !== undefined) groups[group] = matched;
      return { start, end, groups };
    }
    return undefined;
  };
}

function fixedText(node: Node): FixedText | undefined {
  const items = node.type === 'sequence' ? node.items : [node];
  const at = items.findIndex(({ type }) => type !== 'place');
  const middle = items[at];
  const text = middle?.type === 'capture' ? middle.item : middle;
  // Pairs of units are left to the engine, and so are letters that are one unit in one case and two in the other.
  if (text?.type !== 'text' || /[\ud800-\udfff]/.test(text.text)) return undefined;
  const before = items.slice(0, at);
  const after = items.slice(at + 1);
  if (!after.every(isPlace) || !before.every(isPlace)) return undefined;
  return {
    before: before.map(({ place }) => place),
    text,
    group: middle?.type === 'capture' ? middle.group : undefined,
    after: after.map(({ place }) => place),
  };
}

function isPlace(node: Node): node is Extract<Node, { type: 'place' }> {
  return node.type === 'place';
}

/** Gives the next offset of a text, from an offset on; -1 where there is none. */
function indexFinder(wanted: Text): (text: string, from: number) => number {
  if (!wanted.ignoreCase) return (text, from) => text.indexOf(wanted.text, from);
  let expression: RegExp | undefined;
  return (text, from) => {
    expression ??= new RegExp(toJavaScript(wanted).source, 'gu');
    expression.lastIndex = from;
    return expression.exec(text)?.index ?? -1;
  };
}
