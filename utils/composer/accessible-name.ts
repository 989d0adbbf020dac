/**
 * What a control is called, as a screen reader would say it: its label, else its words.
 * A short form of https://www.w3.org/TR/accname-1.2/: enough to tell a publish button by its name.
 */
export function accessibleName(element: Element): string {
  const labelled = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const byOthers = labelled.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' ');
  const value = element instanceof HTMLInputElement ? element.value : '';
  const said = ['aria-label', 'label', 'title'].map((name) => element.getAttribute(name));
  const name = [byOthers, said[0], value, wordsOf(element), ...said.slice(1)];
  return (name.find((words) => words?.trim()) ?? '').replace(/[\s\u200b\u200e\u200f\ufeff]+/g, ' ').trim();
}

/** What is written on it, and what its pictures are called. */
function wordsOf(element: Element): string {
  const pictures = [...element.querySelectorAll('img[alt], svg[aria-label]')];
  return (
    element.textContent?.trim() ||
    pictures.map((one) => one.getAttribute('alt') ?? one.getAttribute('aria-label')).join(' ')
  );
}
