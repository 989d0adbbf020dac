import { signal as createSignal, type Signal } from '@preact/signals';
import type { Draft } from '../rules/draft';
import type { Composer } from './composer';
import { editorOf } from './editors';
import { type DraftText, readDraft } from './read-draft';

/** The draft as it stands on the page. */
export interface DraftOnPage {
  text: DraftText;
  media: NonNullable<Draft['media']>;
}

/** A composer's draft that follows the author's typing, and can be read anew at once. */
export interface FollowedDraft {
  readonly current: Signal<DraftOnPage>;
  /** When the text last changed, in milliseconds of `performance.now()`. */
  changedAt(): number;
  refresh(): DraftOnPage;
}

/**
 * Follows the draft until the signal aborts: on input (a textarea's value changes without touching the DOM), and on
 * every change of a rich editor's nodes, which also makes DOM ranges fresh again after the site has re-rendered.
 */
export function followDraft(composer: Composer, signal: AbortSignal): FollowedDraft {
  const { editable, surface } = composer;
  const editor = editorOf(surface.editor);
  const read = (): DraftOnPage => ({ text: readDraft(editable, editor), media: readMedia(composer) });
  const current = createSignal(read());
  let changedAt = performance.now();
  const refresh = () => {
    const last = current.peek();
    const next = read();
    const isSameText = next.text.text === last.text.text;
    if (!isSameText) changedAt = performance.now();
    // A key is noticed twice, as input and as changed nodes; the second time there is nothing left to do.
    if (!isSameText || !isSameMedia(next.media, last.media) || !last.text.isCurrent()) current.value = next;
    return current.peek();
  };
  addEventListener('input', (event) => event.composedPath().includes(editable) && refresh(), { capture: true, signal });
  const nodes = new MutationObserver(refresh);
  nodes.observe(editable, { childList: true, subtree: true, characterData: true });
  // Photos are attached and described beside the editable.
  const attachments = new MutationObserver(() => {
    if (!isSameMedia(readMedia(composer), current.peek().media)) refresh();
  });
  if (surface.media) {
    const what = { childList: true, subtree: true, characterData: true, attributeFilter: ['alt', 'class', 'src'] };
    attachments.observe(composer.container, what);
  }
  signal.addEventListener('abort', () => {
    nodes.disconnect();
    attachments.disconnect();
  });
  return { current, changedAt: () => changedAt, refresh };
}

type Media = DraftOnPage['media'];

function isSameMedia(one: Media, other: Media): boolean {
  return one.length === other.length && one.every(({ alt }, index) => alt === other[index]?.alt);
}

/** What the page tells of attached media; nothing where it does not tell which lack a description. */
export function readMedia({ surface, container }: Composer): Media {
  if (!surface.media) return [];
  const { attached, undescribed, saying } = surface.media;
  const total = container.querySelectorAll(attached).length;
  const lacking = [...container.querySelectorAll(undescribed)].filter(
    (element) => !saying || saying.some((words) => element.textContent?.startsWith(words)),
  ).length;
  return Array.from({ length: total }, (_, index) => ({ type: 'photo', alt: index < lacking ? null : 'described' }));
}
