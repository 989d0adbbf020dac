import fc from 'fast-check';

/** Characters that are hard on case, words and code points. */
const characters = [
  'a',
  'A',
  'b',
  'k',
  'K',
  '\u212a',
  's',
  'ſ',
  'i',
  'I',
  'İ',
  'ı',
  'é',
  'Σ',
  'ς',
  '1',
  ' ',
  '\n',
  '-',
  '😀',
  '𐐀',
  '𐐨',
  '\u200d',
  '_',
];

/** Texts made of them, with whatever else there is. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...characters), { maxLength: 24 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const atom = fc.constantFrom(
  ...characters.map((one) => (one === '-' ? '\\-' : one)),
  ...[
    '\\w',
    '\\W',
    '\\d',
    '\\s',
    '\\S',
    '.',
    '[a-k]',
    '[^a-k]',
    '[kİ]',
    '[^\\W_]',
    '[\\W1]',
    '\\p{Lu}',
    '\\p{L}',
    '(?:ab|a)',
    '(a)',
    '(?<n>b)',
  ],
);
const place = fc.constantFrom(
  '\\b',
  '\\B',
  '^',
  '$',
  '\\A',
  '\\Z',
  '\\z',
  '(?=a)',
  '(?!\\w)',
  '(?<=k)',
  '(?<!s )',
  '(?i)',
  '(?-i)',
);
const quantifier = fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{1,3}', '*?', '+?', '??');

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(atom, quantifier).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: place },
);
const sequence = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));

/** Patterns of the dialect; those with more than eight branches are run branch by branch. */
export const anyPattern = fc.oneof(
  sequence,
  fc
    .tuple(
      fc.array(sequence, { minLength: 2, maxLength: 12 }),
      fc.constantFrom('', '\\b'),
      fc.constantFrom('', '\\b', '\\s*'),
    )
    .map(([branches, before, after]) => `${before}(?:${branches.join('|')})${after}`),
  fc
    .array(fc.tuple(sequence, quantifier), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([inner, times]) => `(?>${inner})${times}`).join('')),
);
