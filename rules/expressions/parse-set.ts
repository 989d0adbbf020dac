import { withoutCase } from './case-folds';
import { spaces } from './class-sources';
import { takeClasses, takeEscapedCharacter } from './parse-escape';
import type { PatternReader } from './pattern-reader';
import type { CharacterSet, NamedClass, Range } from './syntax';

/** A set of named classes alone. */
export function setOfClasses(named: readonly NamedClass[]): CharacterSet {
  const only = named[0];
  if (named.length === 1 && only?.name === 'space') return { ranges: spaces, classes: [], negated: only.negated };
  if (named.length === 1 && only) return { ranges: [], classes: [{ ...only, negated: false }], negated: only.negated };
  return { ranges: [], classes: named, negated: false };
}

/** Reads a set after its `[`, up to and with the `]`. */
export function takeSet(reader: PatternReader, ignoreCase: boolean): CharacterSet {
  const opened = reader.at - 1;
  const negated = reader.takeIf('^');
  const ranges: Range[] = [];
  const classes: NamedClass[] = [];
  // A bracket that closes nothing yet is a character like others.
  for (let isFirst = true; isFirst || reader.next !== ']'; isFirst = false) {
    if (reader.isDone) throw reader.error('has a “[” without its “]”', opened);
    const at = reader.at;
    if (!isFirst && reader.pattern.startsWith('-[', at)) {
      throw reader.error('takes one set from another, which JavaScript can’t: write the set out', at);
    }
    const item = takeItem(reader, ignoreCase);
    if (typeof item !== 'string') {
      const isSpace = item.length === 1 && item[0]?.name === 'space' && !item[0].negated;
      if (isSpace) ranges.push(...spaces);
      else classes.push(...item);
      continue;
    }
    const to = takeRangeEnd(reader, ignoreCase) ?? item;
    const range: Range = [item.codePointAt(0) as number, to.codePointAt(0) as number];
    if (range[0] > range[1]) throw reader.error(`has the range “${item}-${to}” the wrong way round`, at);
    ranges.push(range);
  }
  reader.take();
  return { ranges: ignoreCase ? withoutCase(ranges) : ranges, classes, negated };
}

/** One character or some classes. */
function takeItem(reader: PatternReader, ignoreCase: boolean): string | NamedClass[] {
  // Named classes of POSIX: .NET reads over them, which nobody who writes them means.
  const posix = reader.takeMatch(/\[:\^?\w*:\]/y);
  if (posix)
    throw reader.error(`has “${posix[0]}”: write \\w, \\d, \\s or \\p{L} instead`, reader.at - posix[0].length);
  const character = reader.take();
  if (character !== '\\') return character;
  if (reader.takeIf('b')) return '\b';
  return takeClasses(reader, ignoreCase) ?? takeEscapedCharacter(reader);
}

/** The end of a range if a hyphen and a character follow. */
function takeRangeEnd(reader: PatternReader, ignoreCase: boolean): string | undefined {
  const { pattern, at } = reader;
  if (pattern[at] !== '-' || at + 1 >= pattern.length || /[\][]/.test(pattern[at + 1] as string)) return undefined;
  reader.take();
  const to = takeItem(reader, ignoreCase);
  if (typeof to !== 'string') throw reader.error('has a range that ends in a class of characters', at);
  return to;
}
