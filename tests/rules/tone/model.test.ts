import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PhraseBook } from '../../../rules/phrases/phrase-book';
import { Scanner } from '../../../rules/text/scan';
import { Tokens } from '../../../rules/text/tokens';
import { ToneModel } from '../../../rules/tone/model';
import english from '../../../rules/tone/models/en.json';
import { mostSteps, pack, read } from '../../../rules/tone/packing';

/** All models of tone together, in bytes. */
const largest = 220_000;

it('what the words add is exactly what they sum up to', () => {
  const model = new ToneModel(english);
  const tokens = new Tokens();
  new Scanner(new PhraseBook().vocabulary, tokens).scan('I am not happy, this is a sad, sad day for all of us!');
  model.features.read(tokens);
  // The last one is about how long the text is, which no word is to blame for.
  model.features.count--;
  for (const [output, sum] of model.sums().entries()) {
    const words = model.contributions(tokens.count, output).reduce((all, one) => all + one, 0);
    expect(words + (english.bias[output] as number)).toBeCloseTo(sum, 4);
  }
});

it('the files of all models are small', () => {
  const folder = new URL('../../../rules/tone/models/', import.meta.url);
  const sizes = ['en.json', 'fr.json'].map((file) => gzipSync(readFileSync(new URL(file, folder))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(largest);
});

it('weights and distances are read as they were packed', () => {
  const weights = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -mostSteps, max: mostSteps })));
  fc.assert(
    fc.property(weights, (values) => {
      expect([...read.weights(pack.weights(values))]).toEqual(values);
    }),
  );
  const gaps = fc.array(fc.integer({ min: 1, max: 2000 }));
  fc.assert(
    fc.property(gaps, (values) => {
      expect([...read.gaps(pack.gaps(values))]).toEqual(values);
    }),
  );
});
