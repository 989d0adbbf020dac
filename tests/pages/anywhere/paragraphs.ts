import type { ClientPage } from './client-page';

/** A box as Editor.js and Gutenberg make it: each paragraph is an editable of its own. */
export const inParagraphs: ClientPage = {
  client: 'a box of paragraphs',
  path: '/write',
  html: `<div role="dialog" aria-label="New post"><div class="editor"><div class="list" data-paragraphs><div class="block" data-box><div class="content"><div class="text" contenteditable="true" data-placeholder="What’s new?"></div></div></div></div><div class="tools"><button type="button" aria-label="Add a picture">+</button></div></div><button type="button" data-publish>Post</button></div>`,
};

const texts = (list: Element) => [...list.querySelectorAll<HTMLElement>('[contenteditable]')];

/** Gives the list a new paragraph after the one in which Enter is pressed. */
export function startParagraphs(list: Element): void {
  list.addEventListener('keydown', (event) => {
    const { key, ctrlKey, target } = event as KeyboardEvent;
    const block = (target as Element).closest('.block');
    if (key !== 'Enter' || ctrlKey || !block) return;
    event.preventDefault();
    const next = block.cloneNode(true) as Element;
    next.removeAttribute('data-box');
    block.after(next);
    const [text] = texts(next);
    text?.replaceChildren();
    text?.focus();
  });
}

/** What such editors publish: their paragraphs, whatever stands around them. */
export const textOfParagraphs = (list: Element) =>
  texts(list)
    .map((text) => text.textContent?.replaceAll('\u00a0', ' '))
    .join('\n');

export function clearParagraphs(list: Element): void {
  const [first, ...others] = list.children;
  for (const other of others) other.remove();
  for (const text of first ? texts(first) : []) text.replaceChildren();
}
