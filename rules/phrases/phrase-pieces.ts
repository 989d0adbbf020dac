import { type Expansion, expandPhrase } from './phrase-expansion';

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
function piecesOf(phrase: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const character of phrase) {
    if (character === '(' || character === '<') depth++;
    if (character === ')' || character === '>') depth--;
    if (character === '|' && depth === 0) return [phrase];
    if (character === ' ' && depth === 0) {
      if (piece !== '' && (pieces.length > 0 || !mayBeEmpty(piece))) {
        pieces.push(piece);
        piece = '';
      } else if (piece !== '') piece += character;
    } else piece += character;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

function mayBeEmpty(piece: string): boolean {
  return expandPhrase(piece).some((expansion) =>
    expansion.every((part) => typeof part === 'string' && part.trim() === ''),
  );
}
