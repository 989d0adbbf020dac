/** What a text costs before any rule is asked, in the same browser and run: the measure that machines agree on. */

const LETTER = 1;
const SPACE = 2;

/** A class for each UTF-16 unit, worked out beforehand: 1 in words, 2 for white space, 0 for marks. */
const classes = new Uint8Array(0x10000);
for (let unit = 0; unit < classes.length; unit++) {
  const character = String.fromCharCode(unit);
  if (/[\p{L}\p{N}\p{M}]/u.test(character)) classes[unit] = LETTER;
  else if (/\s/.test(character)) classes[unit] = SPACE;
}

/** Reads every unit and its class; counts words, so that nothing can be left out. */
export function readClasses(text: string): number {
  let words = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = classes[text.charCodeAt(at)] as number;
    words += kind & ~before & LETTER;
    before = kind;
  }
  return words;
}

/** The same with a rolling hash of each word (FNV-1a over units); gives the sum of all hashes. */
export function hashWords(text: string): number {
  let sum = 0;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (classes[unit] === LETTER) hash = Math.imul(hash ^ unit, 0x01000193);
    else if (hash !== 0) {
      sum = (sum + hash) | 0;
      hash = 0;
    }
  }
  return (sum + hash) | 0;
}
