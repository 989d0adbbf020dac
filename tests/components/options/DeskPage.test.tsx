// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { DeskPage } from '../../../components/options/DeskPage';
import type { DeskParts } from '../../../components/options/desk';
import { panels } from '../../../components/options/panels';
import { draw, press, type } from '../draw';

beforeEach(() => {
  location.hash = '';
});

function drawDesk(changes: Partial<DeskParts> = {}) {
  const forgotten: string[] = [];
  const chosen: unknown[] = [];
  const none = signal(undefined);
  const desk = {
    packs: { inForce: signal([]) },
    importing: { trial: none, progress: none },
    signing: { pinned: none, onFingerprint: async () => '3f2a' },
    organization: {
      starters: signal([{ name: 'base', title: 'Any organization', about: '', roles: [], capacities: [] }]),
      choice: { starter: 'base', role: '', capacity: '' },
      onChoose: async (choice: unknown) => {
        chosen.push(choice);
      },
    },
    sites: {
      networks: signal([]),
      taught: signal([]),
      origins: signal(['https://social.example/*']),
      onForgetSite: async (origin: string) => {
        forgotten.push(origin);
      },
    },
  };
  const brought: string[] = [];
  const parts = Object.fromEntries(
    Object.entries(desk).map(([name, part]) => [name, async () => brought.push(name) && part]),
  );
  const page = draw(<DeskPage parts={{ ...(parts as unknown as DeskParts), ...changes }} />);
  const go = async (hash: string) => {
    await act(async () => {
      location.hash = hash;
      dispatchEvent(new Event('hashchange'));
      await new Promise((resolve) => setTimeout(resolve, 40));
    });
    // The parts of the desk that the panel asked for.
    await act(() => new Promise((resolve) => setTimeout(resolve)));
  };
  const shown = () =>
    [...page.querySelectorAll<HTMLElement>('main > section')]
      .filter(({ hidden }) => !hidden)
      .map((section) => section.querySelector('h2')?.textContent);
  return { page, brought, forgotten, chosen, go, shown };
}

test('there is a way to every panel, and the first is shown', () => {
  const { page, shown } = drawDesk();
  expect([...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(
    panels.map(({ id }) => `#${id}`),
  );
  expect(shown()).toEqual(['Packs']);
  expect(page.querySelector('[aria-current=page]')?.textContent).toBe('Packs');
});

test('the address chooses the panel, and its title takes the focus', async () => {
  const { page, go, shown } = drawDesk();
  await go('#sites');
  expect(shown()).toEqual(['Sites']);
  expect(document.activeElement?.textContent).toBe('Sites');
  expect(page.querySelector('[aria-current=page]')?.textContent).toBe('Sites');
  await go('#dragons');
  expect(shown()).toEqual(['Packs']);
});

test('what was typed in a panel is there when one comes back', async () => {
  const { page, go } = drawDesk();
  await go('#import');
  type(page.querySelector('textarea'), 'goalpost: 1');
  await go('#sites');
  await go('#import');
  expect(page.querySelector('textarea')?.value).toBe('goalpost: 1');
});

test('a site is turned off, the organization chosen anew', async () => {
  const { page, forgotten, chosen, go } = drawDesk();
  await go('#sites');
  press(page, 'Turn off');
  await go('#organization');
  act(() => page.querySelector<HTMLFormElement>('form.starter-choice')?.requestSubmit());
  await go('#organization');
  expect(forgotten).toEqual(['https://social.example/*']);
  expect(chosen).toEqual([{ starter: 'base', role: '', capacity: '' }]);
  expect(page.textContent).toContain('Saved. Open pages use it at once.');
});

test('a part of the desk is brought when a panel that needs it is visited first', async () => {
  const { page, brought, go } = drawDesk();
  await go('#packs');
  expect(brought).toEqual(['packs']);
  await go('#signing');
  await go('#packs');
  expect(brought).toEqual(['packs', 'signing', 'packs']);
  expect([...page.querySelectorAll('section')].map((section) => section.getAttribute('aria-busy'))).toEqual([
    'false',
    'false',
  ]);
});

test('until its part of the desk is there a panel has its title alone, and no other waits for it', async () => {
  const { page, go } = drawDesk({ packs: () => new Promise(() => undefined) });
  await go('#sites');
  const [packs, sites] = page.querySelectorAll('section');
  expect(packs?.textContent).toMatch(/^Packs/);
  expect(packs?.getAttribute('aria-busy')).toBe('true');
  expect(sites?.textContent).toContain('social.example');
});

test('a panel whose part of the desk can’t be brought says so', async () => {
  const { page, go, shown } = drawDesk({ packs: async () => Promise.reject(new Error('The disk is broken.')) });
  await go('#packs');
  expect(shown()).toEqual(['Packs']);
  expect(page.querySelector('[role=alert]')?.textContent).toBe(
    'This part of Goalpost could not be opened: The disk is broken. Reload the page.',
  );
});
