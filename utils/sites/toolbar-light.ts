import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { BadgeState } from '../coach/coach-host';

const states = [
  'checking',
  'clear',
  'findings',
  'held',
  "can't see this box",
  "can't check",
  'not a work post',
] as const satisfies readonly BadgeState[];

/** What the badge at the compose box says, for the toolbar: never a word of the draft. Null where there is no box. */
export const lightSchema = z.nullable(z.object({ state: z.enum(states), count: z.int().check(z.minimum(0)) }));

export type Light = z.infer<typeof lightSchema>;

/** Shows the light of a tab's compose box on the toolbar button; browsers take it away with the page. */
export async function showLight(tab: number | undefined, light: Light): Promise<void> {
  if (tab === undefined) throw new Error('There is no tab to show a light for.');
  const { text, color } = toBadge(light);
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color }),
    browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
    browser.action.setTitle({ tabId: tab, title: titleOf(light) }),
  ]);
}

/** A number where there is something to look at, a mark where Goalpost can't see, else nothing. */
function toBadge(light: Light): { text: string; color: string } {
  switch (light?.state) {
    case 'held':
      return { text: String(light.count), color: '#a61f2b' };
    case 'findings':
      return { text: String(light.count), color: '#8a4a00' };
    case "can't see this box":
    case "can't check":
      return { text: '!', color: '#4a5a53' };
    default:
      return { text: '', color: '#0b6b4f' };
  }
}

function titleOf(light: Light): string {
  if (!light) return 'Goalpost';
  const findings = `${light.count} finding${light.count === 1 ? '' : 's'}`;
  if (light.state === 'findings') return `Goalpost: ${findings}`;
  return light.state === 'held' ? `Goalpost: held, ${findings}` : `Goalpost: ${light.state}`;
}
