import fc from 'fast-check';

const vocabulary = [
  'a',
  'road',
  'safety',
  'élan',
  'guaranteed',
  'US',
  '100%',
  '#ad',
  'officer',
  'he’s',
  '日本',
  'İ',
  'ß',
  '7',
];

/** What packs write where any text will do. */
export const words = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '));

/** Phrases from their grammar: words, alternatives, options, groups, wildcards and gaps. */
export const phrases: fc.Arbitrary<string> = fc.letrec<{ phrase: string; piece: string; group: string }>((tie) => ({
  phrase: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' ')),
  piece: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...vocabulary) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('<number>', '<name>', '<time>', '<day>', '<month>', '<money>', '<word>', '<0-2>'),
    },
    { weight: 2, arbitrary: tie('group') },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...vocabulary), tie('group')).map(([word, group]) => word + group),
    },
  ),
  group: fc
    .tuple(fc.array(tie('phrase'), { minLength: 1, maxLength: 3 }), fc.constantFrom('', '?'))
    .map(([phrases, option]) => `(${phrases.join('|')})${option}`),
})).phrase;

/** Expressions from their grammar: what is accepted as it is, what needs a proof, and what is refused. */
export const expressions: fc.Arbitrary<string> = fc.letrec<{ expression: string; atom: string }>((tie) => ({
  expression: fc.oneof(
    { weight: 4, arbitrary: fc.array(tie('atom'), { minLength: 1, maxLength: 4 }).map((atoms) => atoms.join('')) },
    { weight: 1, arbitrary: fc.array(tie('atom'), { minLength: 2, maxLength: 3 }).map((atoms) => atoms.join('|')) },
  ),
  atom: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        'road',
        'a',
        ' ',
        '\\b',
        '\\w',
        '\\d',
        '\\s',
        '.',
        '[a-e]',
        '[^x]',
        '\\p{L}',
        'é',
        '^',
        '$',
        '\\bso\\b',
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('(?:', '(', '(?i)(', '(?<!', '(?=', '(?>'), tie('expression'))
        .map(([open, inside]) => `${open}${inside})`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom('a', '\\w', '[a-c]', '(?:ab)', '.'),
          fc.constantFrom('?', '{1,3}', '+', '*', '{2}', '*?'),
        )
        .map(([atom, many]) => atom + many),
    },
  ),
})).expression;

const fragments = [
  ...[
    'guaranteed',
    ' ',
    '\n',
    '\n\n',
    '100%',
    '.',
    '!!!',
    '’s',
    'l’',
    '#RoadSafety',
    '#backtoschool',
    '#ad',
    '@jo',
    'jo@mail.ca',
  ],
  ...[
    '416-555-0142',
    'https://example.org/a(b)',
    'example.org',
    '16-year-old',
    'Kyle Renner',
    ', 16,',
    'road',
    'safety',
    'a',
  ],
  ...[
    '👩‍👩‍👧‍👦',
    '🇨🇦',
    '👍🏽',
    '1️⃣',
    '\u200b',
    '\u00ad',
    'é',
    'e\u0301',
    '\ud800',
    '\udc00',
    'مرحبا',
    'שלום',
    '日本語',
    '𝐁𝐨𝐥𝐝',
  ],
  ...[
    'ﬁ',
    'İ',
    'ß',
    '\u202e',
    '17 Wharf Street',
    'plate ABC 123',
    '@',
    '#',
    '-',
    'Grade 8',
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '»',
    '> ',
  ],
  ...[
    'not',
    'never',
    'US',
    'officer',
    'he’s',
    '7',
    '$6.99',
    'May',
    'Friday',
    'at 5 pm',
    'élan',
    'because',
    ',',
    ':',
    '(',
    ')',
  ],
];

/** What posts are made of, and what breaks naive code. */
export const posts = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 100 }) },
  // Rarely, for they take long: texts no network allows.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...fragments), fc.integer({ min: 1, max: 2000 }))
      .map(([one, many]) => one.repeat(many)),
  },
);
