import type { TestBrowser } from '../browsers/browser';
import type { Tab } from '../browsers/tab';

/**
 * Makes the two choices of the extension's first-run page, which opens by itself after the installation: the police's
 * starter pack and the officer's role. Gives that tab.
 */
export async function becomeOfficer(browser: TestBrowser): Promise<Tab> {
  const tab = await browser.tabAt(browser.extensionUrl('popup.html'));
  await tab.activate();
  await tab.until('the first-run page offers the police pack', () =>
    [...document.querySelectorAll('label')].some((label) => label.textContent?.includes('Police')),
  );
  await tab.click('label', 'Police');
  await tab.until('the first-run page offers the officer’s role', () =>
    [...document.querySelectorAll('label')].some((label) => label.textContent?.includes('Officer')),
  );
  await tab.click('label', 'Officer');
  await tab.click('button', 'Start');
  await tab.until('the choices are in force', () => !document.querySelector('.welcome'));
  return tab;
}
