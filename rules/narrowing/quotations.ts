import type { Span } from '../finding';

/** Opening and closing marks that differ; a ’ between letters is an apostrophe. */
const pairs = /“[^“”]*”|«[^«»]*»|(?<![\p{L}\p{N}])‘[^‘]*?’(?![\p{L}\p{N}])/gu;
/** Straight marks stand for both: one opens after a space, and the next that has none before it closes. */
const straight = /(?<![\p{L}\p{N}])"(?!\s)[^"\n]*"/gu;
/** A line that quotes another post. */
const quotedLine = /^[ \t]*>.*$/gmu;

/**
 * Where a text says what others said: inside “ ”, ‘ ’, « » and " ", and lines that begin with >. A quotation ends with its
 * paragraph, and what is opened and never closed is none.
 */
export function quotationsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const paragraph of text.split(paragraphEnd)) {
    for (const marks of [pairs, straight, quotedLine])
      for (const { index, 0: quoted } of paragraph.matchAll(marks))
        spans.push({ start: start + index, end: start + index + quoted.length });
    start += paragraph.length;
  }
  return spans;
}

/** Kept with the paragraph before it, so that offsets add up. */
const paragraphEnd = /(?<=\n[ \t]*\n)/u;
