import fc from 'fast-check';

/** What people write, none of which a rule of the starter packs holds: the words of a draft, one after the other. */
const pieces = [
  'Road',
  'open',
  'again',
  'thank you',
  'café',
  'naïve',
  'ﬁne print',
  'جسر',
  'مفتوح اليوم',
  'גשר',
  '橋は通れます',
  'мост',
  '🚓',
  '👩‍👩‍👧‍👦',
  '🇨🇦',
  '👍🏽',
  '❤️',
  '@sam',
  '#RoadWork',
  '— “so”',
  '3 × 4',
  'a\u00a0b',
  'zero\u200bwidth',
  '<b>',
  '&amp;',
  '\\n',
  '*star*',
];

/** A draft of up to six pieces, on up to three lines where the box has lines. */
function anyDraft(hasLines: boolean): fc.Arbitrary<string> {
  const line = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  return hasLines
    ? fc
        .array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }), {
          minLength: 1,
          maxLength: 3,
        })
        .map((lines) => lines.join('\n').trim())
        .filter((draft) => draft !== '')
    : line;
}

/** The same drafts in every run: a failure can be looked at again. */
export function someDrafts(count: number, hasLines: boolean, seed: number): string[] {
  return fc.sample(anyDraft(hasLines), { numRuns: count, seed });
}
