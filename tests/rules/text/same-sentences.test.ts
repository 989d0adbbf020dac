import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PhraseBook } from '../../../rules/phrases/phrase-book';
import { sameSentences } from '../../../rules/text/same-sentences';
import { Scanner } from '../../../rules/text/scan';
import { Tokens, WHOLE } from '../../../rules/text/tokens';

const { vocabulary } = new PhraseBook();

const ofAll = ['start', 'end', 'word', 'bits', 'syllables', 'sentence'] as const;
const ofWhole = ['whole', 'wholeEnd', 'foldedCut'] as const;

/** Everything that was read of a text: its tokens as they are written, with all that is known of each and of all. */
function readOf(tokens: Tokens): string[] {
  const each = Array.from({ length: tokens.count }, (_, index) => {
    const columns = (tokens.bits[index] as number) & WHOLE ? [...ofAll, ...ofWhole] : ofAll;
    return [tokens.foldedText(index), ...columns.map((column) => tokens[column][index])].join(' ');
  });
  return [...each, `${tokens.sentences} sentences, ${tokens.digits} digits, ${tokens.seen}`];
}

function scannedAnew(text: string): string[] {
  const tokens = new Tokens();
  new Scanner(vocabulary, tokens).scan(text);
  return readOf(tokens);
}

/** What is another token by what comes after it, or ends a sentence only before some words. */
const pieces = fc.constantFrom(
  ...['Roads', 'are', 'wet', '.', '. ', ' ', '\n', '  ', '! ', '? ', '… ', '." ', '.) ', ' - ', '-', '’s', "s' ", ','],
  ...[
    'Sgt. ',
    'p.m. ',
    'J. ',
    'x',
    '.org',
    'https://',
    '/a.b',
    '@',
    '#',
    '_',
    '._',
    'lena',
    '3',
    '\ufe0f\u20e3',
    '7:30',
    '.5',
  ],
  ...['👮', '\u200d♀️', ' 👍 ', '\u200b', '\u00a0', 'É', 'e\u0301', '\r\n', '\u2028', '*', '\u{1d400}', '道', 'مرحبا'],
);
const sentences = fc.constantFrom(
  'Roads are wet. ',
  'Slow down!\n',
  'See road.org. ',
  'Mail team._b@road.org now. ',
  'Mail ._b@road.org. ',
  'Sgt. Ito and I. ',
  '3️⃣ Who’s it? ',
  '“Yes.” ',
);
const texts = fc
  .array(fc.oneof({ weight: 2, arbitrary: sentences }, pieces), { maxLength: 20 })
  .map((parts) => parts.join(''));
// Mostly near the end, where authors write.
const places = fc.oneof(fc.double({ min: 0.7, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
const edits = fc.array(fc.tuple(places, fc.nat(3), pieces), { maxLength: 8 });

it('a text that begins as the last one did is read as if it were read anew', () => {
  const tokens = new Tokens();
  const scanner = new Scanner(vocabulary, tokens);
  let kept = 0;
  fc.assert(
    fc.property(texts, edits, (text, changes) => {
      let now = text;
      for (const [place, removed, inserted] of [[0, 0, ''] as const, ...changes]) {
        const at = Math.round(place * now.length);
        now = now.slice(0, at) + inserted + now.slice(at + removed);
        scanner.scan(now);
        kept += tokens.same;
        expect(readOf(tokens)).toEqual(scannedAnew(now));
      }
    }),
    { numRuns: 2000 },
  );
  expect(kept).toBeGreaterThan(10_000);
});

it.each([
  ['Roads are wet. Slow down.', 'Roads are wet. Slow down. Now', 'Roads are wet.'],
  ['Roads are wet. Slow', 'Roads are wet. Slow.org', ''],
  ['Wet at 5 p.m. Slow down.', 'Wet at 5 p.m. slow down.', ''],
  ['Roads are wet. Slow down.', 'Icy roads. Slow down.', ''],
])('of %j nothing but whole sentences are kept for %j', (before, text, kept) => {
  const tokens = new Tokens();
  new Scanner(vocabulary, tokens).scan(before);
  const same = sameSentences(tokens, text);
  expect(text.slice(0, tokens.start[same]).trim()).toBe(same > 0 ? kept : '');
});
