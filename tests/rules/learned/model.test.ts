import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { places } from '../../../rules/learned/feature-place';
import { labelNames } from '../../../rules/learned/labels';
import { encodeWeights, openModel } from '../../../rules/learned/model';
import model from '../../../rules/learned/model.json';

describe('the model of labels', () => {
  it('packs weights and gets the same ones back', () => {
    const weight = fc.tuple(fc.nat(places - 1), fc.integer({ min: -127, max: 127 }));
    fc.assert(
      fc.property(fc.array(weight), (pairs) => {
        const weights = new Int8Array(places);
        for (const [place, value] of pairs) weights[place] = value;
        const minor = { ...model.minor, weights: encodeWeights(weights) };
        const again = openModel({ ...model, minor }).find(({ label }) => label === 'minor')?.weights;
        expect(weights.findIndex((weight, place) => weight !== again?.[place])).toBe(-1);
      }),
      { numRuns: 10 },
    );
  });

  it('knows something of each label, and is surer the higher the score', () => {
    for (const { label, slope, weights } of openModel(model)) {
      expect(labelNames).toContain(label);
      expect(slope).toBeGreaterThan(0);
      expect(weights.filter((weight) => weight !== 0).length).toBeGreaterThan(100);
    }
  });
});
