import type { ExpressionMatch, Search } from './linear-engine';
import type { Node } from './syntax';
import { type JavaScriptExpression, toJavaScript } from './to-javascript';

/** An expression on the browser's own engine, compiled when it first runs. */
export function nativeSearch(node: Node): Search {
  let printed: JavaScriptExpression | undefined;
  let expression: RegExp | undefined;
  return (text, from) => {
    printed ??= toJavaScript(node);
    expression ??= new RegExp(printed.source, `g${printed.flags}`);
    expression.lastIndex = from;
    const match = expression.exec(text);
    return match ? matchOf(match, printed.groups) : undefined;
  };
}

/** A match with its groups by the pattern's numbers. */
function matchOf(match: RegExpExecArray, groups: readonly number[]): ExpressionMatch {
  const own: (string | undefined)[] = [match[0]];
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at] as number;
    // A name may stand for several groups, of which the last that took part counts.
    const text = match[at + 1];
    if (group > 0 && text !== undefined) own[group] = text;
  }
  return { start: match.index, end: match.index + match[0].length, groups: own };
}
