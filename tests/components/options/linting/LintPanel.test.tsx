// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Desk } from '../../../../components/options/desk';
import { lintPanel } from '../../../../components/options/linting/LintPanel';
import type { Remark } from '../../../../components/options/remark';
import { draw, press } from '../../draw';

const remark = (rule: string | undefined, weight: Remark['weight'], words: string): Remark => ({
  pack: 'org.example.city',
  rule,
  weight,
  words,
  why: 'Because.',
});
const found = [
  remark('very', 'advice', 'Fires on 14 of 100 sample posts.'),
  remark('no-criticism', 'advice', 'Cites no clause.'),
  remark('no-criticism', 'risk', 'Forbids criticism of the employer.'),
  remark(undefined, 'advice', 'The pack names no contact.'),
];

function drawLint(onLint: () => Promise<readonly Remark[]>) {
  const remarks = signal<readonly Remark[] | undefined>(undefined);
  const lint = {
    remarks,
    progress: signal(undefined),
    onLint: async () => {
      remarks.value = await onLint();
    },
  };
  const page = draw(<lintPanel.Component desk={{ lint } as unknown as Desk} />);
  return { page, remarks, settle: () => act(() => new Promise((resolve) => setTimeout(resolve))) };
}

test('opened, it looks the packs over and tells of each rule once, risks first', async () => {
  const { page, settle } = drawLint(async () => found);
  await settle();
  expect(page.textContent).toContain('4 remarks');
  expect([...page.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    'no-criticism',
    'very',
    'org.example.city',
  ]);
  expect(page.querySelector('h3 a')?.getAttribute('href')).toBe('#rules/no-criticism');
  expect(page.textContent).toContain('advice, not legal advice');
});

test('a source is linked only where its address is an https one', async () => {
  const source = { source: 'A guide', date: '2026-11-01' };
  const { page, settle } = drawLint(async () => [
    { ...remark('a', 'advice', 'One.'), ...source, url: 'https://example.org/guide' },
    { ...remark('b', 'advice', 'Two.'), ...source, url: 'javascript:alert(1)' },
  ]);
  await settle();
  expect([...page.querySelectorAll('a[target]')].map((link) => link.getAttribute('href'))).toEqual([
    'https://example.org/guide',
  ]);
  expect(page.textContent?.match(/A guide, as of November 1, 2026/g)).toHaveLength(2);
});

test('when a pack changes it looks again', async () => {
  let times = 0;
  const { page, remarks, settle } = drawLint(async () => (++times === 1 ? found : []));
  await settle();
  act(() => {
    remarks.value = undefined;
  });
  await settle();
  expect(page.textContent).toContain('✓ Nothing to remark.');
});

test('what failed can be tried again', async () => {
  let times = 0;
  const { page, settle } = drawLint(async () => {
    if (++times === 1) throw new Error('The packs could not be read.');
    return found;
  });
  await settle();
  expect(page.textContent).toContain('The packs could not be read.');
  press(page, 'Try again');
  await settle();
  expect(page.textContent).toContain('4 remarks');
});
