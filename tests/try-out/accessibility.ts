import axe from 'axe-core';
import type { Tab } from '../browsers/tab';

/**
 * What axe finds wrong with an element, inside its closed shadow root too: one line for each rule that is broken. For
 * Chromium only: Firefox shows a script with a closed root's rights nothing of the page's own world, where axe runs.
 */
export async function accessibilityProblems(tab: Tab, selector: string): Promise<string[]> {
  const load = new Function(axe.source) as () => void;
  await tab.run(load);
  await tab.inShadow(selector, (root) => {
    // axe looks through open roots; for the time of the audit the closed one is handed to it.
    if (!root.host.shadowRoot) Object.defineProperty(root.host, 'shadowRoot', { value: root });
  });
  return tab.run(async (part) => {
    const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run(part);
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, selector);
}
