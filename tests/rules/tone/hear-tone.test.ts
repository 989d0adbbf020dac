import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posts } from '../arbitrary-texts';
import { heardIn, toneOf } from './heard';

describe('what a post sounds like', () => {
  it.each([
    ['Thank you so much to all our volunteers!', 'gratitude', 'joy', 'positive'],
    ['This is ridiculous. I am so annoyed with these people.', 'annoyance', 'anger', 'negative'],
    ['I am so sad, we miss him and cried all day.', 'sadness', 'sadness', 'negative'],
    ['Does anyone know why the road is closed?', 'curiosity', 'surprise', 'ambiguous'],
    ['The office closes at five on Monday.', 'neutral', 'neutral', 'neutral'],
    ['😂😂', 'amusement', 'joy', 'positive'],
    ['Merci beaucoup à tous nos bénévoles!', 'gratitude', 'joy', 'positive'],
    ['Le bureau ferme à 17 h le lundi et ouvre à 8 h.', 'neutral', 'neutral', 'neutral'],
  ])('%s', (text, emotion, group, sentiment) => {
    const tone = toneOf(text);
    expect(tone?.emotions).toContain(emotion);
    expect(tone?.ekman).toContain(group);
    expect(tone?.sentiment).toContain(sentiment);
  });

  it('is said by its words, with what to say instead where a tone is worth changing', () => {
    expect(heardIn('This is ridiculous, and I am so annoyed.').join()).toContain('“ridiculous” -> hard to understand');
    expect(heardIn('Thank you!').join()).toContain('Thank you');
    expect(heardIn('On en a marre des déchets au parc, franchement.').join()).toContain('->');
  });

  it('is not said of languages without a model, nor of nothing', () => {
    expect(toneOf('')).toBeUndefined();
    expect(toneOf('Estamos muy contentos de verte en la fiesta de la ciudad.', 'es')).toBeUndefined();
  });
});

it('any text is heard without error, and words lie in it, each share a part of the whole', () => {
  fc.assert(
    fc.property(posts, (text) => {
      for (const { words } of toneOf(text, 'en')?.heard ?? [])
        for (const { start, end, share } of words) {
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
        }
    }),
  );
});
