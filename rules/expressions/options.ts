/** How a part of a pattern is read; `(?i)` and its like change it. */
export interface Options {
  ignoreCase: boolean;
  /** `^` and `$` match at each line. */
  multiLine: boolean;
  /** The dot matches line breaks too. */
  singleLine: boolean;
  /** Only groups with a name remember what they matched. */
  explicitCapture: boolean;
  /** White space and what follows a `#` mean nothing. */
  spaced: boolean;
}

const optionOfLetter: Readonly<Record<string, keyof Options>> = {
  i: 'ignoreCase',
  m: 'multiLine',
  s: 'singleLine',
  n: 'explicitCapture',
  x: 'spaced',
};

/**
 * Options with the letters between `(?` and `)` or `:` put into effect.
 * @returns undefined where a letter is none of .NET's.
 */
export function changedOptions(options: Options, letters: string): Options | undefined {
  const changed = { ...options };
  let value = true;
  for (const letter of letters) {
    if (letter === '-' || letter === '+') value = letter === '+';
    else {
      const option = optionOfLetter[letter.toLowerCase()];
      if (option === undefined) return undefined;
      changed[option] = value;
    }
  }
  return changed;
}
