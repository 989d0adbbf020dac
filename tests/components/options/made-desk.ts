import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import type { ColleagueLog } from '../../../components/options/colleagues/colleague-log';
import type { ColleaguesDesk } from '../../../components/options/colleagues/colleagues-desk';
import type { LogDesk } from '../../../components/options/log/log-desk';
import type { LoggedPost } from '../../../rules/log/logged-post';
import { hiring, roadSafety } from '../made-posts';

/** A desk with these posts, and what was asked of it. */
export function madeLogDesk(posts: readonly LoggedPost[], changes: Partial<LogDesk> = {}) {
  const asked: unknown[] = [];
  const all = signal(posts);
  const desk: LogDesk = {
    posts: all,
    progress: signal(undefined),
    waiting: signal({ count: 0 }),
    goals: signal([roadSafety, hiring]),
    networks: [
      { id: 'x', name: 'X' },
      { id: 'mastodon', name: 'Mastodon' },
    ],
    onOpen: () => asked.push('open'),
    onCorrect: async (correction) => {
      asked.push(correction);
    },
    onResults: async (of, results) => {
      asked.push({ of, results });
    },
    onExport: async (kind, some) => {
      asked.push([kind, some.length]);
    },
    onVerify: async () => ({ lines: 4, posts: 3, head: 'ab12', notes: ['Line 3: the clock went back.'] }),
    ...changes,
  };
  return { desk, asked, posts: all };
}

/** A desk with these colleagues' logs. */
export function madeColleaguesDesk(
  logs: readonly ColleagueLog[] = [],
  changes: Partial<ColleaguesDesk> = {},
): ColleaguesDesk {
  return {
    logs: signal(logs),
    onOpen: async () => undefined,
    onImport: async () => [],
    onRemove: async () => undefined,
    ...changes,
  };
}

/** A colleague's log of these posts. */
export function madeColleague(posts: readonly LoggedPost[]): ColleagueLog {
  const chain = '7c9f0000-0000-4000-8000-000000000000';
  return { chain, file: 'kim.jsonl', name: 'Kim', unit: 'Traffic', lines: 9, head: 'ef90', posts };
}

/** Lets all that is under way come to its end. */
export function settle(): Promise<void> {
  return act(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

/** Chooses files in the first file field of a page. */
export function chooseFiles(page: HTMLElement, ...names: string[]): Promise<void> {
  const input = page.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { configurable: true, value: names.map((name) => new File(['a'], name)) });
  act(() => {
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  return settle();
}

/** Chooses in the list of this label, by what is shown. */
export function chooseIn(page: HTMLElement, label: string, words: string): Promise<void> {
  const field = [...page.querySelectorAll('label')].find(
    (one) => one.querySelector('span')?.textContent === label && one.querySelector('select'),
  );
  const select = field?.querySelector('select') as HTMLSelectElement;
  select.value = [...select.options].find(({ textContent }) => textContent === words)?.value ?? 'not there';
  act(() => {
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  return settle();
}
