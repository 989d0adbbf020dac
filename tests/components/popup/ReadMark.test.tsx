// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ReadMark } from '../../../components/popup/ReadMark';
import type { Pack } from '../../../rules/pack';
import { draw } from '../draw';

const packs = [
  { id: 'base', version: '1.0.0' },
  { id: 'ours', version: '2.1.0' },
] as Pack[];
const date = '2026-11-20T15:00:00.000Z';
const shown = (acknowledged: Record<string, { version: string; date: string }>) =>
  draw(<ReadMark packs={packs} acknowledged={acknowledged} onAcknowledge={() => undefined} />).textContent;

test('a policy nobody read asks to be read', () => {
  expect(shown({})).toBe('I have read version 2.1.0');
});

test('a policy that was read says when', () => {
  const read = { base: { version: '1.0.0', date }, ours: { version: '2.1.0', date } };
  expect(shown(read)).toMatch(/^✓ You read version 2.1.0 on .*November.* 2026\.$/);
});

test.each([
  ['ours', '2.0.0', '1.0.0'],
  ['base', '2.1.0', '0.9.0'],
])('a new version of %s asks again', (_, ours, base) => {
  const read = { base: { version: base, date }, ours: { version: ours, date } };
  expect(shown(read)).toMatch(/changed since you read version .*I have read version 2\.1\.0$/);
});
