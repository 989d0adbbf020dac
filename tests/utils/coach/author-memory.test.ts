import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../../rules/finding';
import { createAuthorMemory } from '../../../utils/coach/author-memory';

const finding = (rule: string, severity: Severity, more: Partial<Finding> = {}): Finding => ({
  rule,
  pack: 'a.pack',
  category: 'minor',
  severity,
  match: rule,
  message: '',
  suggestions: [],
  ...more,
});

describe('what became of a finding', () => {
  test('seen and gone is fixed; never seen and gone is nothing at all', () => {
    const memory = createAuthorMemory();
    memory.saw([finding('seen', 'warn')]);
    expect(memory.outcomes([]).fixed.map(({ rule }) => rule)).toEqual(['seen']);
  });

  test('dismissed, posted with, posted anyway after being seen, silent in a pilot', () => {
    const memory = createAuthorMemory();
    const dismissed = finding('dismissed', 'warn');
    const seen = finding('seen', 'block');
    memory.saw([dismissed, seen]);
    memory.dismiss(dismissed);
    const { outcomeOf } = memory.outcomes([dismissed, seen]);
    expect(outcomeOf(dismissed)).toBe('dismissed');
    expect(outcomeOf(seen)).toBe('posted-anyway');
    expect(outcomeOf(finding('a-tip', 'tip'))).toBe('posted');
    expect(outcomeOf(finding('piloted', 'block', { silent: true }))).toBe('silent');
  });
});

test('of several presses only the newest counts, so that a post is logged once', () => {
  const memory = createAuthorMemory();
  const first = memory.startPublishing();
  const second = memory.startPublishing();
  expect([first.aborted, second.aborted]).toEqual([true, false]);
});

test('after the post nothing is left of it', () => {
  const memory = createAuthorMemory();
  memory.saw([finding('seen', 'warn')]);
  memory.dismiss(finding('dismissed', 'tip'));
  memory.choose('trust', true);
  memory.explain('because');
  memory.rationale.value = 'Residents asked';
  memory.isWorkPost.value = false;
  memory.reset();
  expect(memory.outcomes([])).toMatchObject({ fixed: [], reason: '' });
  expect([memory.dismissed.value.size, memory.chosen.value.size, memory.isWorkPost.value]).toEqual([0, 0, true]);
  expect(memory.rationale.value).toBe('');
});
