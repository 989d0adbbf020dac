import { wordSource } from './class-sources';
import type { Place } from './syntax';

const wordCharacter = new RegExp(`[${wordSource}\\u200c\\u200d]`, 'u');

/** Whether a place of an expression is at an offset of a text. */
export function placeHolds(place: Place, text: string, at: number): boolean {
  switch (place) {
    case 'word-edge':
      return isWordBefore(text, at) !== isWordAfter(text, at);
    case 'no-word-edge':
      return isWordBefore(text, at) === isWordAfter(text, at);
    case 'line-start':
      return at === 0 || text[at - 1] === '\n';
    case 'line-end':
      return at === text.length || text[at] === '\n';
    case 'text-start':
      return at === 0;
    case 'text-end':
      return at === text.length;
    case 'last-line-end':
      return at === text.length || (at === text.length - 1 && text[at] === '\n');
  }
}

function isWordAfter(text: string, at: number): boolean {
  return at < text.length && isWord(text.codePointAt(at) as number);
}

function isWordBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const unit = text.charCodeAt(at - 1);
  const isSecondHalf = unit >= 0xdc00 && unit < 0xe000 && at > 1;
  const point = isSecondHalf ? (text.codePointAt(at - 2) as number) : unit;
  return isWord(point > 0xffff ? point : unit);
}

function isWord(point: number): boolean {
  if (point > 0x7f) return wordCharacter.test(String.fromCodePoint(point));
  return (
    (point >= 0x61 && point <= 0x7a) ||
    (point >= 0x41 && point <= 0x5a) ||
    (point >= 0x30 && point <= 0x39) ||
    point === 0x5f
  );
}
