const verbs = /%([-+# 0]*\d*(?:\.\d+)?)(?:\[(\d+)\])?([^\d\s[]|$)/gu;

/**
 * Fills a message as Vale does through Go's Sprintf: %s and %v take the next word, %[2]s the second, %q puts it in
 * quotes, %% is a percent sign. Words too many are left out; one too few is empty. Then line breaks and runs of spaces
 * become one space.
 */
export function filledMessage(message: string, words: readonly string[]): string {
  if (!message.includes('%')) return withSingleSpaces(message);
  let next = 0;
  const filled = message.replace(verbs, (whole, flags: string, index: string | undefined, verb: string) => {
    if (verb === '%') return '%';
    if (verb === '') return whole;
    if (index !== undefined) next = Number(index) - 1;
    const word = next === words.length ? '' : words[next];
    next++;
    return word === undefined ? `%!${verb}(BADINDEX)` : worded(verb, flags, word);
  });
  return withSingleSpaces(filled);
}

function worded(verb: string, flags: string, word: string): string {
  if (verb === 'q') return JSON.stringify(word);
  if (verb !== 's' && verb !== 'v') return `%!${verb}(string=${word})`;
  const precision = /\.(\d+)/.exec(flags)?.[1];
  return precision === undefined ? word : [...word].slice(0, Number(precision)).join('');
}

function withSingleSpaces(message: string): string {
  return message.replaceAll('\n', ' ').replace(/ +/g, ' ');
}

/** Words as Vale lists them in a message: `'a'`, `'a' or 'b'`, `'a', 'b', or 'c'`. */
export function quotedList(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`);
  if (quoted.length < 3) return quoted.join(' or ');
  return `${quoted.slice(0, -1).join(', ')}, or ${quoted.at(-1)}`;
}
