// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { PriorityLine } from '../../../components/coach/PriorityLine';
import type { CheckResult } from '../../../rules/finding';
import type { LogEntry } from '../../../rules/log/log-entry';
import { packOf } from '../../rules/one-line';
import { draw, press, type } from '../draw';

const examples = { serves: ['x'] };
const pack = packOf({
  goals: [
    { id: 'roads', name: 'Safe roads', examples },
    { id: 'trust', name: 'Trust', examples },
  ],
  tips: [{ text: 'Ask about it.', goal: 'roads', ask: 'Which crossing worries you?' }],
});
const clear: CheckResult = {
  verdict: 'clear',
  findings: [],
  goals: [],
  engagement: ['informs', 'asks'],
  language: 'en',
  grade: undefined,
};
const slow = { id: 'roads', score: 1, evidence: [{ start: 0, end: 4, match: 'Slow' }] };
const byWords: LogEntry['goals'] = [{ id: 'roads', name: 'Safe roads', by: 'words' }];

/** Draws the line; what the author does in it is told as lines of text. */
function drawLine(result: Partial<CheckResult>, goals: LogEntry['goals'] = [], packs = [pack]) {
  const told: string[] = [];
  const author = { role: '', rationale: '' };
  const page = draw(
    <PriorityLine
      {...author}
      packs={packs}
      result={{ ...clear, ...result }}
      goals={goals}
      onChooseGoal={(goal, serves) => told.push(`${goal} ${serves}`)}
      onRationale={(why) => told.push(why)}
      onAdd={(addition) => told.push(`add ${addition}`)}
    />,
  );
  const pressed = [...page.querySelectorAll('[aria-pressed=true]')].map(({ textContent }) => textContent);
  return { page, told, pressed };
}

test('a draft shows the goals it serves and the words that show them; one press says that this is right', () => {
  const { page, told, pressed } = drawLine({ goals: [slow] }, byWords);
  expect(page.querySelector('h2')?.textContent).toBe('This post serves');
  expect(pressed).toEqual(['✓ Safe roads · Slow']);
  press(page, 'That’s right');
  expect(told).toEqual(['roads true']);
});

test('chips are pressed to change what is served, and nothing is left to confirm after that', () => {
  const { page, told } = drawLine({ goals: [slow] }, [{ id: 'roads', name: 'Safe roads', by: 'author' }]);
  expect(page.textContent).not.toContain('That’s right');
  press(page, 'Safe roads');
  press(page, 'Trust');
  expect(told).toEqual(['roads false', 'trust true']);
});

test('what was learned is said to be a guess', () => {
  const { pressed } = drawLine({}, [{ id: 'trust', name: 'Trust', by: 'learned' }]);
  expect(pressed).toEqual(['? Trust · a guess from your earlier posts']);
});

test('a draft near to a goal is told so, with the addition that would make it count', () => {
  const { page, told } = drawLine({ nearest: { id: 'roads', evidence: slow.evidence, addition: '#SafeRoads' } });
  expect(page.textContent).toContain('Serves no goal so far. Does it?');
  expect(page.textContent).toContain('Near to Safe roads: “Slow”.');
  press(page, 'Add #SafeRoads');
  expect(told).toEqual(['add #SafeRoads']);
});

test('a bare broadcast is shown a question; one that asks is left alone', () => {
  const broadcast = drawLine({ goals: [slow], engagement: ['informs'] }, byWords);
  expect(broadcast.page.querySelector('.next-step q')?.textContent).toBe('Which crossing worries you?');
  expect(drawLine({ goals: [slow] }, byWords).page.querySelector('.next-step')).toBeNull();
});

test('why is asked in one field, which says when the organization wants an answer', () => {
  const { page, told } = drawLine({});
  const field = page.querySelector('input');
  expect(field?.getAttribute('aria-invalid')).toBe('false');
  type(field, 'Residents asked');
  expect(told).toEqual(['Residents asked']);
  const findings = [{ category: 'rationale', severity: 'warn', rule: 'why', pack: 'p', message: '', suggestions: [] }];
  const asked = drawLine({ findings: findings as CheckResult['findings'] });
  expect(asked.page.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
});

test('where the packs have no goals, only why is asked', () => {
  const { page } = drawLine({}, [], [packOf({})]);
  expect([page.querySelector('section'), page.querySelectorAll('input').length]).toEqual([null, 1]);
});
