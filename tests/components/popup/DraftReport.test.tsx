// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { DraftReport } from '../../../components/popup/DraftReport';
import type { CheckResult, Finding } from '../../../rules/finding';
import type { Pack } from '../../../rules/pack';
import { draw } from '../draw';

const packs = [
  { id: 'p', version: '1.0.0', policy: [], tips: [], goals: [{ id: 'road-safety', name: 'Road safety' }] },
] as unknown as Pack[];
const clear: CheckResult = {
  verdict: 'clear',
  findings: [],
  goals: [],
  engagement: [],
  language: 'en',
  grade: undefined,
};
const finding = (start: number, changes: Partial<Finding> = {}): Finding => ({
  rule: 'shouting',
  pack: 'p',
  category: 'shouting',
  severity: 'tip',
  start,
  end: start + 1,
  match: '!',
  message: 'Calmer words are read faster.',
  suggestions: [],
  ...changes,
});
const drawReport = (text: string, result: Partial<CheckResult>) =>
  draw(
    <DraftReport
      text={text}
      packs={packs}
      limit={{ count: 'graphemes', max: 5 }}
      result={{ ...clear, ...result }}
      goals={(result.goals ?? []).map(({ id }) => ({ id, name: 'Road safety', by: 'words' }))}
      {...{ role: '', rationale: '' }}
      onFix={() => undefined}
      onObject={async () => undefined}
      onReplace={() => undefined}
      onChooseGoal={() => undefined}
      onRationale={() => undefined}
    />,
  );

test('a clear draft says so, with its length, and serves no goal so far', () => {
  const page = drawReport('élan', {});
  expect(page.querySelector('[role=status]')?.textContent).toBe('✓ Nothing to change. 4 of 5 characters');
  expect(page.textContent).toContain('Serves no goal so far');
});

test('a draft too long for the network says so, and how hard it is to read', () => {
  const page = drawReport('Élan vital', { grade: 7.6 });
  expect(page.querySelector('[role=status] .small')?.textContent).toBe(
    '10 of 5 characters, too long · reads at school grade 8',
  );
});

test('a goal served shows the words that serve it', () => {
  const goals = [{ id: 'road-safety', score: 1, evidence: [{ start: 0, end: 4, match: 'Slow' }] }];
  expect(drawReport('Slow', { goals }).querySelector('.goals')?.textContent).toBe('✓ Road safety · Slow');
});

test('what a pilot pack would have said is not shown', () => {
  const page = drawReport('!', { findings: [finding(0, { silent: true })] });
  expect([page.querySelector('article'), page.querySelector('mark')]).toEqual([null, null]);
});

test('hundreds of findings are counted, and the first are shown', () => {
  const findings = Array.from({ length: 300 }, (_, index) => finding(index));
  const page = drawReport('!'.repeat(300), { findings });
  expect(page.querySelector('[role=status]')?.textContent).toContain('300 things to look at.');
  expect([page.querySelectorAll('article').length, page.querySelectorAll('mark').length]).toEqual([50, 50]);
});
