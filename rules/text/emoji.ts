const zeroWidthJoiner = 0x200d;
const emojiStyle = 0xfe0f;
const textStyle = 0xfe0e;
const keycap = 0x20e3;

function isRegional(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

function isSkinTone(point: number): boolean {
  return point >= 0x1f3fb && point <= 0x1f3ff;
}

/** Pictures among the characters of one UTF-16 unit that are emoji by themselves; others need U+FE0F after them. */
function isPicture(point: number): boolean {
  return (
    (point >= 0x1f000 && point <= 0x1faff) ||
    (point >= 0x2600 && point <= 0x27bf) ||
    (point >= 0x23e9 && point <= 0x23f3) ||
    point === 0x231a ||
    point === 0x231b ||
    point === 0x2b50 ||
    point === 0x2b55 ||
    point === 0x2b1b ||
    point === 0x2b1c
  );
}

/**
 * Where the emoji that begins at `at` ends (families, flags, skin tones and keycaps are one); `at` itself where none
 * does.
 */
export function emojiEnd(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  const after = at + (point > 0xffff ? 2 : 1);
  if (isRegional(point)) return isRegional(text.codePointAt(after) ?? 0) ? after + 2 : after;
  const isKey = (point >= 0x30 && point <= 0x39) || point === 0x23 || point === 0x2a;
  if (isKey) {
    const styled = text.charCodeAt(after) === emojiStyle ? after + 1 : after;
    return text.charCodeAt(styled) === keycap ? styled + 1 : at;
  }
  if (text.charCodeAt(after) === textStyle) return at;
  const isStyled = text.charCodeAt(after) === emojiStyle && mayBeStyled(point);
  if (!isPicture(point) && !isStyled) return at;
  return joinedEnd(text, after);
}

/** Symbols that U+FE0F turns into emoji; after anything else it is a stray. */
function mayBeStyled(point: number): boolean {
  return (
    (point >= 0x2100 && point <= 0x2bff) ||
    [0xa9, 0xae, 0x203c, 0x2049, 0x3030, 0x303d, 0x3297, 0x3299].includes(point) ||
    point >= 0x1f000
  );
}

function joinedEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const point = text.codePointAt(end) ?? 0;
    if (point === emojiStyle || point === keycap) end += 1;
    else if (isSkinTone(point) || (point >= 0xe0020 && point <= 0xe007f)) end += 2;
    else if (point === zeroWidthJoiner) {
      const joined = text.codePointAt(end + 1) ?? 0;
      const isStyled = text.charCodeAt(end + 2) === emojiStyle && mayBeStyled(joined);
      if (isRegional(joined) || (!isPicture(joined) && !isStyled)) return end;
      end += joined > 0xffff ? 3 : 2;
    } else return end;
  }
}
