import { describe, expect, it } from 'vitest';
import { english } from '../../../rules/tone/alternatives/english';
import { french } from '../../../rules/tone/alternatives/french';

describe.each([
  ['English', english, 150],
  ['French', french, 60],
])('%s alternatives', (_, list, fewest) => {
  const lines = list.trim().split('\n');

  it('are many, each a phrase of its own with something to say instead', () => {
    expect(lines.length).toBeGreaterThanOrEqual(fewest);
    expect(lines.filter((line) => !/^[^:]+: [^:]+$/.test(line))).toEqual([]);
    const phrases = lines.map((line) => line.split(': ')[0]);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it('never offer words that are in the list themselves', () => {
    const phrases = new Set(lines.map((line) => line.split(': ')[0]));
    const offered = lines.flatMap((line) => line.split(': ')[1]?.split(' | ') ?? []);
    expect(offered.filter((one) => phrases.has(one))).toEqual([]);
  });
});
