import { type Expansion, expandPhrase } from './phrase-expansion';

const bracketed = /[()|<>]/;

/**
 * The pieces of a phrase in order, each with all its readings.
 * @throws PhraseError where a piece can't be read.
 */
export function readPhrase(phrase: string): Expansion[][] {
  return piecesOf(phrase).map((piece) => expandPhrase(piece));
}

/**
 * A phrase cut at the spaces outside its brackets, so that each piece can be expanded by itself. A first piece that may be
 * left out stays with the next: a phrase begins with something that is there.
 * @throws PhraseError where a piece can't be read.
 */
export function piecesOf(phrase: string): string[] {
  if (!bracketed.test(phrase)) return phrase.split(' ').filter((word) => word !== '');
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= phrase.length; at++) {
    const unit = at < phrase.length ? phrase.charCodeAt(at) : SPACE;
    if (unit === OPENING || unit === LESS) depth++;
    else if (unit === CLOSING || unit === GREATER) depth--;
    else if (unit === BAR && depth === 0) return [phrase];
    else if (unit === SPACE && (depth === 0 || at === phrase.length)) {
      const piece = phrase.slice(from, at);
      const isFirst = pieces.length === 0 && at < phrase.length;
      if (isFirst && piece !== '' && mayBeEmpty(piece)) continue;
      if (piece !== '') pieces.push(piece);
      from = at + 1;
    }
  }
  return pieces;
}

/** What stands between the bars of a piece that is one pair of brackets, or has bars outside of any; else the piece itself. */
export function alternativesOf(piece: string): string[] {
  const alternatives: string[] = [];
  const isBracketed = piece.charCodeAt(0) === OPENING && piece.charCodeAt(piece.length - 1) === CLOSING;
  const inside = isBracketed ? 1 : 0;
  let depth = 0;
  let from = inside;
  for (let at = 0; at < piece.length; at++) {
    const unit = piece.charCodeAt(at);
    if (unit === OPENING) depth++;
    else if (unit === CLOSING) depth--;
    else if (unit === BAR && depth === inside) {
      alternatives.push(piece.slice(from, at));
      from = at + 1;
    }
    // The first bracket closes before the end: (a|b)(c|d).
    if (isBracketed && depth === 0 && at < piece.length - 1) return [piece];
  }
  alternatives.push(piece.slice(from, piece.length - inside));
  return alternatives;
}

const SPACE = 0x20;
const OPENING = 0x28;
const CLOSING = 0x29;
const LESS = 0x3c;
const GREATER = 0x3e;
const BAR = 0x7c;

/** Brackets that may hold nothing: most don't, which is told without expanding them. */
const optional = /^\(.*(?:\)\?|[(|][|)])/s;

function mayBeEmpty(piece: string): boolean {
  if (!optional.test(piece)) return false;
  return expandPhrase(piece).some((expansion) =>
    expansion.every((part) => typeof part === 'string' && part.trim() === ''),
  );
}
