import type { Author } from './author';

/**
 * Asks the browser as the popup does, from a click on a page of the extension. (The popup itself learns which site is
 * in front only when it is opened from the toolbar, which no driver can press.)
 */
export async function allowSite(author: Author, origins: string): Promise<void> {
  await author.browser.permit(origins);
  await author.tab.activate();
  await author.opensPopup('Policy');
  await author.tab.run((wanted) => {
    const button = document.createElement('button');
    button.id = 'allow';
    button.textContent = 'Allow';
    button.addEventListener('click', () => {
      const { chrome } = window as unknown as {
        chrome: { permissions: { request(what: object): Promise<boolean> } };
      };
      chrome.permissions.request({ origins: [wanted] }).then(() => button.remove());
    });
    document.querySelector('main')?.prepend(button);
  }, origins);
  await author.tab.click('#allow');
  await author.tab.until('the browser has answered', () => document.querySelector('#allow') === null);
}
