import { eventually } from '../browsers/eventually';
import type { Tab } from '../browsers/tab';

/** The element that the coach adds to a page. */
export const coach = 'goalpost-coach';
const badge = '[aria-label^="Goalpost: "]';

/** Waits until the coach's badge is in one of some states, and gives the state: what its name says after "Goalpost: ". */
export function coachState(tab: Tab, ...states: string[]): Promise<string> {
  return eventually(`the coach says ${states.join(' or ')}`, async () => {
    const name = await tab.inShadow(
      coach,
      (root, selector) =>
        root.querySelector(selector)?.getAttribute('aria-label') ?? `no badge, but ${root.textContent}`,
      badge,
    );
    const state = name?.replace('Goalpost: ', '') ?? 'there is no coach';
    if (!states.includes(state)) throw new Error(`it says: ${state}`);
    return state;
  });
}

/** Opens the coach's panel by a click on the badge, unless it is open. */
export async function openPanel(tab: Tab): Promise<void> {
  const isOpen = () => tab.inShadow(coach, (root) => root.querySelector('[role="dialog"]') !== null);
  if (!(await isOpen())) await tab.clickInShadow(coach, badge);
  await tab.untilInShadow('the panel is open', coach, (root) => root.querySelector('[role="dialog"]') !== null);
}

/** The findings in the open panel, each as one line: `Please change “He did it”: what, why, what instead.` */
export async function shownFindings(tab: Tab): Promise<string[]> {
  const findings = await tab.inShadow(coach, (root) =>
    [...root.querySelectorAll('article')].map((article) => {
      const [what, ...more] = article.querySelectorAll('p');
      const words = [...(what?.children ?? [])].map((part) =>
        part.matches('q') ? `“${part.textContent}”` : part.textContent,
      );
      return `${words.join(' ')}: ${more.map((paragraph) => paragraph.textContent).join(' ')}`;
    }),
  );
  return findings ?? [];
}

/** The words that are underlined: highlighted in a rich editor, marked in the overlay of a textarea. */
export async function shownMarks(tab: Tab): Promise<string[]> {
  const highlighted = await tab.run(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))),
  );
  const overlaid = await tab.inShadow(coach, (root) =>
    [...root.querySelectorAll('.overlay mark')].map((mark) => mark.textContent ?? ''),
  );
  return [...highlighted, ...(overlaid ?? [])];
}

/** The goals in the open panel that the post serves, each as its chip reads. */
export async function shownGoals(tab: Tab): Promise<string[]> {
  const served = await tab.inShadow(coach, (root) =>
    [...root.querySelectorAll('.goals [aria-pressed=true]')].map((chip) => chip.textContent ?? ''),
  );
  return served ?? [];
}

/** Presses a button of the panel by (a part of) its words, once it is there. */
export async function pressInPanel(tab: Tab, words: string): Promise<void> {
  await tab.untilInShadow(
    `the panel has a button “${words}”`,
    coach,
    (root, wanted) => {
      for (const marked of root.querySelectorAll('[data-wanted]')) marked.removeAttribute('data-wanted');
      const button = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(wanted));
      button?.setAttribute('data-wanted', '');
      button?.scrollIntoView({ block: 'center' });
      return button !== undefined;
    },
    words,
  );
  await tab.clickInShadow(coach, '[data-wanted]');
}
