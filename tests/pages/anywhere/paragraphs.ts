import type { ClientPage } from './client-page';

/** A box as Notion makes it: each paragraph is an editable of its own, with a handle and a button beside it. */
export const inParagraphs: ClientPage = {
  client: 'a box of paragraphs',
  path: '/write',
  html: `<div role="dialog" aria-label="New post"><div class="editor"><div class="list" data-paragraphs><div class="row" data-block-id="1"><div class="handle" aria-hidden="true">⋮⋮ Drag</div><button type="button" aria-label="Add below">+</button><div data-box><div class="text" contenteditable="true"></div></div></div></div></div><button type="button" data-publish>Post</button></div>`,
};

/** A box with a group of blocks in it, which is no text itself, but holds some. */
export const inIsland: ClientPage = {
  client: 'a box with a group of blocks',
  path: '/write',
  html: `<div role="dialog" aria-label="New post"><div contenteditable="true" data-placeholder="What’s new?" data-paragraphs><p>Hello all.</p><div contenteditable="false"><div class="group"><button type="button" aria-label="Move the group">⋮⋮</button><p contenteditable="true" data-box></p></div></div></div><button type="button" data-publish>Post</button></div>`,
};

const texts = (list: Element) => [...list.querySelectorAll<HTMLElement>('.text, p')];

/** Gives the list a new paragraph after the one in which Enter is pressed. */
export function startParagraphs(list: Element): void {
  list.addEventListener('keydown', (event) => {
    const { key, ctrlKey, target } = event as KeyboardEvent;
    const block = (target as Element).closest('[data-block-id]');
    if (key !== 'Enter' || ctrlKey || !block) return;
    event.preventDefault();
    const next = block.cloneNode(true) as Element;
    next.querySelector('[data-box]')?.removeAttribute('data-box');
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
    .filter(Boolean)
    .join('\n');

/** Leaves the list with its first paragraph, empty. */
export function clearParagraphs(list: Element): void {
  for (const other of [...list.querySelectorAll('[data-block-id]')].slice(1)) other.remove();
  for (const text of texts(list)) text.replaceChildren();
}
