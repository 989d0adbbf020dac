import '../fake-browser';

import { expect, test } from 'vitest';
import { tryPack } from '../../utils/try-pack';
import { packSource } from './pack-source';

/** What a person is told of a pack file, a line each. */
function told(source: string): string[] {
  const trial = tryPack(source, 'ours.yaml', {});
  if ('pack' in trial) return [`${trial.pack.id}: ${trial.total} of ${trial.total} hold`];
  return trial.problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`);
}

test('a pack whose examples hold may go live', () => {
  expect(told(packSource('org.example.police'))).toEqual(['org.example.police: 2 of 2 hold']);
});

test.each([
  ['not YAML', 'goalpost: [1', /^ours\.yaml:\d+ ./],
  ['not a pack', 'hello: world', /^ours\.yaml:1 ./],
  ['empty', '', /^ours\.yaml:1 ./],
  [
    'a misspelt field',
    packSource('org.example.police').replace('severity: warn', 'severity: loud'),
    /^ours\.yaml:11 ./,
  ],
  ['an unknown parent', packSource('org.example.police').replace('[base]', '[nowhere]'), /^ours\.yaml:5 .*nowhere/],
  [
    'itself as parent',
    packSource('org.example.police').replace('[base]', '[org.example.police]'),
    /^ours\.yaml:5 .*itself/,
  ],
  [
    'a failing example',
    packSource('org.example.police').replace('A patrol car is', 'Our cruiser 7 is'),
    /^ours\.yaml:18 .*no-cruiser-numbers.*Our cruiser 7/,
  ],
])('a file that is %s is refused, with line and reason', (_, source, expected) => {
  expect(told(source)[0]).toMatch(expected);
});
