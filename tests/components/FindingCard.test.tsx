// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { FindingCard, type FindingCardProps } from '../../components/FindingCard';
import type { Finding } from '../../rules/finding';
import { draw, press } from './draw';
import { settle } from './options/made-desk';

const finding: Finding = {
  rule: 'no-guilt',
  pack: 'police',
  category: 'active-case',
  severity: 'warn',
  start: 0,
  end: 9,
  match: 'He did it',
  message: 'This states guilt before a court did.',
  suggestions: ['He was arrested', ''],
};
const drawCard = (props: Partial<FindingCardProps> = {}) => draw(<FindingCard finding={finding} {...props} />);

test('a finding says what, why and what to write instead', () => {
  const page = drawCard({ clause: { id: '4.2', title: 'Open cases', version: '1.2.0' }, onFix: () => undefined });
  expect([...page.querySelectorAll('p, button')].map(({ textContent }) => textContent)).toEqual([
    'Please checkHe did it',
    'This states guilt before a court did.',
    'Why: clause 4.2, Open cases (version 1.2.0)',
    'Write “He was arrested”',
    'Leave it out',
  ]);
});

test('a suggestion is handed over as it stands', () => {
  const fixes: string[] = [];
  const page = drawCard({ onFix: (suggestion) => fixes.push(suggestion) });
  press(page, 'He was arrested');
  press(page, 'Leave it out');
  expect(fixes).toEqual(['He was arrested', '']);
});

test('without a way to fix, suggestions are only read', () => {
  const page = drawCard();
  expect(page.querySelector('button')).toBeNull();
  expect(page.textContent).toContain('Write “He was arrested”');
});

test('text of a pack or page is shown as text', () => {
  const page = drawCard({
    finding: { ...finding, match: '<b>x</b>', message: '<img src=x>', suggestions: ['<i>y</i>'] },
  });
  expect(page.querySelector('b, img, i')).toBeNull();
  expect(page.textContent).toContain('<img src=x>');
});

test('a finding can be said to be wrong, and the card tells what came of that', async () => {
  const page = drawCard({ onObject: async () => undefined });
  press(page, 'This is wrong');
  await settle();
  expect(page.querySelector('[role=status]')?.textContent).toBe('Noted on this device');
  const failing = drawCard({ onObject: () => Promise.reject(new Error('The disk is full.')) });
  press(failing, 'This is wrong');
  await settle();
  expect(failing.textContent).toContain('Could not be noted: The disk is full.');
});
