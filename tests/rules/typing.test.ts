import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import { unprovedIn } from '../../rules/expressions/unproved-in';
import { learned } from '../../rules/learned/learned';
import { packSchema } from '../../rules/pack';
import base from '../../rules/packs/base.yaml';
import baseInFrench from '../../rules/packs/base-fr.yaml';
import police from '../../rules/packs/police.yaml';
import { phraseProblem } from '../../rules/phrases/phrase-schema';
import { createHearing } from '../../rules/tone/hearing';
import english from '../../rules/tone/models/en.json';
import french from '../../rules/tone/models/fr.json';
import { phrases, posts } from './arbitrary-texts';
import { readerOf } from './phrases/reader-of';

/** What an author does to a text: at a place (0..1) some characters go, and others come. */
const edit = (inserted: fc.Arbitrary<string>) =>
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(12), inserted });

/** The text after each edit. */
function* edited(text: string, edits: readonly { at: number; removed: number; inserted: string }[]): Generator<string> {
  let now = text;
  yield now;
  for (const { at, removed, inserted } of edits) {
    const place = Math.round(at * now.length);
    now = now.slice(0, place) + inserted + now.slice(place + removed);
    yield now;
  }
}

/** The text after each key, typed from its start. */
const keysOf = (text: string) => Array.from(text, (_, index) => text.slice(0, index + 1));

const packs = [baseInFrench, base, police].map((pack) => packSchema.parse(pack));
const proofs = Object.fromEntries(unprovedIn(packs).map(({ key }) => [key, { verdict: 'safe' as const }]));
/** With a hearing of its own: one that both share would know the text already. */
const newChecker = () => createChecker(packs, { proofs, learned, tone: createHearing({ en: english, fr: french }) });
const drafts = readFileSync(new URL('police-drafts.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);

it('a draft checked from edit to edit is found to be what it is found to be at once', { timeout: 120_000 }, () => {
  const typing = newChecker();
  const cold = newChecker();
  const post = fc.oneof(fc.constantFrom(...drafts), posts);
  fc.assert(
    fc.property(
      post,
      fc.array(edit(fc.oneof(posts, fc.constantFrom('', ' ', 'a', '. ', '\n'))), { maxLength: 6 }),
      (text, edits) => {
        for (const now of [...keysOf(text).slice(-40), ...edited(text, edits)]) {
          // With nothing in common with the next.
          cold.check({ text: '¤' });
          expect(JSON.stringify(typing.check({ text: now }))).toBe(JSON.stringify(cold.check({ text: now })));
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** What the phrases of arbitrary-texts.ts are made of, and what may stand between. */
const words = ['a', 'road', 'safety', 'élan', 'US', '100%', '#ad', 'officer', 'he’s', '7', 'five', 'Léa', 'May'];
const marks = [',', '.', '!', '\n', '$6.99', '5', 'p.m.', '17', 'h', '30', '2 million', 'dollars', 'so', '(', 'is'];
/** As packs are asked: a phrase that stands for too many is told only when its first word comes. */
const isRead = (phrase: string) => phraseProblem(phrase) === undefined;
const gaps = fc.constantFrom(
  'a <0-3> road',
  'road <0-10> safety <0-2> a',
  '<name> <0-5> <time>',
  '<money> a',
  '<time>',
  '<money>',
  '<number> <0-2> <name>',
);

it('phrases are found key by key where they are found at once', { timeout: 120_000 }, () => {
  const post = fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...marks)), { maxLength: 12 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(phrases.filter(isRead), gaps), { minLength: 1, maxLength: 4 }),
      post,
      fc.array(edit(fc.oneof(post, fc.constantFrom(...words, ...marks, ''))), { maxLength: 3 }),
      (terms, text, edits) => {
        const typed = readerOf(terms);
        const cold = readerOf(terms);
        for (const now of [...keysOf(text), ...edited(text, edits)]) {
          cold('¤');
          expect(typed(now)).toBe(cold(now));
        }
      },
    ),
    { numRuns: 300 },
  );
});
