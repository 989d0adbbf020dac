import { describe, expect, it } from 'vitest';
import { categories } from '../../rules/format/category';
import { labelNames } from '../../rules/learned/labels';
import { calibrate, figuresAt } from '../../training/detectors/calibrate';
import { groupsOf } from '../../training/detectors/groups';
import { learn, scoreOf } from '../../training/detectors/learn';
import { lessonsOf } from '../../training/detectors/lessons';
import { readDrafts } from '../../training/detectors/read-drafts';

const drafts = readDrafts(new URL('../../training/drafts/', import.meta.url));
const known: readonly string[] = categories;

describe('learning detectors from drafts', () => {
  it('has drafts whose labels are known and whose marked words are in the text', () => {
    for (const { id, text, labels, spans } of drafts) {
      expect(
        labels.filter((label) => !known.includes(label)),
        id,
      ).toEqual([]);
      for (const piece of Object.values(spans).flat()) expect(text, id).toContain(piece);
    }
  });

  it('has at least sixty drafts for each label, and no two drafts under one id', () => {
    const rare = labelNames.filter((label) => drafts.filter(({ labels }) => labels.includes(label)).length < 60);
    expect(rare).toEqual([]);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  });

  it('keeps near copies together', () => {
    const [first, second, third] = groupsOf([
      'Join us at the library on Tuesday for coffee',
      'Join us at the library on Friday for coffee and cake',
      'The bridge is closed until noon because of ice',
    ]);
    expect(first).toBe(second);
    expect(third).not.toBe(first);
  });

  it('learns the same from the same drafts, and tells what it learned from', () => {
    const few = lessonsOf(drafts.slice(0, 40));
    const options = { rounds: 4, rate: 0.15, shrink: 0.001, positive: 1, kept: 500 };
    const [once, again] = [learn(few, options), learn(few, options)];
    expect(
      once.every(({ weights }, at) => weights.every((weight, place) => weight === again[at]?.weights[place])),
    ).toBe(true);
    const label = labelNames.indexOf('broadcast-only');
    const mean = (answer: number) => {
      const scores = few
        .filter(({ answers }) => answers[label] === answer)
        .map(({ features }) => scoreOf(once[label] as (typeof once)[number], features));
      return scores.reduce((sum, score) => sum + score, 0) / scores.length;
    };
    expect(mean(1)).toBeGreaterThan(mean(0));
  });

  it('says how sure a score makes as often as it is right', () => {
    const trials = [-4, -3, -2, -1, 0, 1, 2, 3].flatMap((score) =>
      Array.from({ length: 20 }, (_, index) => ({ score, isSo: index < 10 + 3 * score })),
    );
    const calibration = calibrate(trials);
    const at = figuresAt(0.5, trials, calibration);
    expect(at.precision).toBeGreaterThan(0.6);
    expect(at.recall).toBeGreaterThan(0.6);
    expect(figuresAt(0.8, trials, calibration).precision).toBeGreaterThan(at.precision);
  });
});
