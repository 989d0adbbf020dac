import type { ExpressionMatch, Search } from './linear-engine';

/** The longest text, in UTF-16 units, in which an expression runs whole whose time grows with the text's square. */
const longestPiece = 2_048;
const stride = longestPiece / 2;
const context = 64;

/**
 * Runs a search whose time grows with the square of the text in pieces of a long text, so that its time grows with the
 * text: 62 pieces and about 130 million steps for 63,000 characters at worst. Pieces overlap by half; only what a match of more
 * than 900 characters in a text of more than 2,048 is, can differ.
 */
export function inPieces(search: Search): Search {
  return (text, from) => {
    if (text.length <= longestPiece) return search(text, from);
    for (let start = from; start <= text.length; start += stride) {
      const pieceStart = wholeCharacter(text, Math.max(0, start - context));
      const pieceEnd = wholeCharacter(text, Math.min(text.length, start + longestPiece - context));
      const found = search(text.slice(pieceStart, pieceEnd), start - pieceStart);
      const isLast = pieceEnd === text.length;
      if (found && (isLast || pieceStart + found.start < start + stride)) return moved(found, pieceStart);
      if (isLast) return undefined;
    }
    return undefined;
  };
}

/** An offset that is not in the middle of a character. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000 && at > 0 ? at - 1 : at;
}

function moved(match: ExpressionMatch, by: number): ExpressionMatch {
  return { ...match, start: match.start + by, end: match.end + by };
}
