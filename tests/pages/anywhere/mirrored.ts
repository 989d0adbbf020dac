import type { ClientPage } from './client-page';

/** A box as Trumbowyg makes it: its text is kept in a field that nobody can see, and goes there when a key goes up. */
export const inMirror: ClientPage = {
  client: 'a box with a mirror',
  path: '/write',
  html: `<div class="new-post"><div class="trumbowyg-box"><div role="toolbar"><button type="button" title="Strong"></button></div><div class="trumbowyg-editor" contenteditable="true" dir="ltr" data-box></div><textarea class="mirror" tabindex="-1" data-mirror></textarea></div><button type="button" data-publish>Post</button></div>`,
};

/** Keeps the box's text in its mirror. */
export function startMirror(box: Element, mirror: HTMLTextAreaElement): void {
  box.addEventListener('keyup', () => {
    mirror.value = box.innerHTML;
  });
}
