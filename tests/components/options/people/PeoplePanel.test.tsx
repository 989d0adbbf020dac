// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Desk } from '../../../../components/options/desk';
import { peoplePanel } from '../../../../components/options/people/PeoplePanel';
import { draw, type } from '../../draw';
import { settle } from '../made-desk';

test('unit and name are what was said before, and saved without the spaces around them', async () => {
  const saved: unknown[] = [];
  const people = {
    unit: signal('Traffic'),
    name: signal(''),
    onSave: async (said: unknown) => {
      saved.push(said);
    },
  };
  const page = draw(<peoplePanel.Component desk={{ people } as unknown as Desk} />);
  const [unit = null, name = null] = page.querySelectorAll('input');
  expect(unit?.value).toBe('Traffic');
  type(name, ' Kim ');
  act(() => page.querySelector('form')?.requestSubmit());
  await settle();
  expect(saved).toEqual([{ unit: 'Traffic', name: 'Kim' }]);
  expect(page.textContent).toContain('Saved. Your next post is signed so.');
});
