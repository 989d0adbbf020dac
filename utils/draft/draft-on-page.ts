import { signal as createSignal, type Signal } from '@preact/signals';
import type { Draft } from '../../rules/draft';
import type { Composer } from '../composer/composer';
import { treesOf } from '../composer/selectors';
import { comesFrom } from '../composer/shadow-root';
import { editorOf } from '../editors';
import { limitOnPage } from './limit-on-page';
import { isSameMedia, readMedia } from './media-on-page';
import { type DraftText, readDraft } from './read-draft';
import { isTextField } from './text-field';
import { writtenIn } from './written-in';

/** The draft as it stands on the page. */
export interface DraftOnPage {
  text: DraftText;
  media: NonNullable<Draft['media']>;
  /** How long it may be here: what this server's page shows, else what the network allows everywhere. */
  limit: Draft['limit'];
}

/** A composer's draft that follows the author's typing, and can be read anew at once. */
export interface FollowedDraft {
  readonly current: Signal<DraftOnPage>;
  /** When the text last changed, in milliseconds of `performance.now()`. */
  changedAt(): number;
  refresh(): DraftOnPage;
}

/**
 * Follows the draft until the signal aborts: a field's value by its input events (it changes without touching the DOM),
 * a rich editor's text by its nodes, which also makes DOM ranges fresh again after the site has re-rendered.
 */
export function followDraft(composer: Composer, signal: AbortSignal): FollowedDraft {
  const { editable, surface } = composer;
  const editor = editorOf(editable);
  const readText = () => readDraft(editable, editor);
  const readAround = (text: string) => ({
    media: readMedia(composer),
    limit: limitOnPage(composer, text) ?? surface.limit,
  });
  const first = readText();
  const current = createSignal<DraftOnPage>({ text: first, ...readAround(first.text) });
  let changedAt = performance.now();

  const takeText = () => {
    const last = current.peek();
    const text = readText();
    if (text.text !== last.text.text) changedAt = performance.now();
    else if (last.text.isCurrent()) return;
    current.value = { ...last, text };
  };
  // Never together with the text: what is shown as left follows the text a moment later.
  const takeAround = () => {
    const last = current.peek();
    const around = readAround(last.text.text);
    const isSame = isSameMedia(around.media, last.media) && around.limit?.max === last.limit?.max;
    if (!isSame) current.value = { ...last, ...around };
  };

  const nodes = new MutationObserver(takeText);
  const written = writtenIn(editable);
  if (isTextField(editable)) {
    const onInput = (event: Event) => comesFrom(editable, event) && takeText();
    addEventListener('input', onInput, { capture: true, signal });
    // The page in a frame may put another body in the place of this one.
  } else
    nodes.observe(written === editable ? editable : written.ownerDocument, {
      childList: true,
      subtree: true,
      characterData: true,
    });

  // Photos are attached and described, and characters counted, beside the editable.
  const around = new MutationObserver((records) => {
    if (records.every(({ target }) => editable.contains(target))) return;
    observeAround();
    takeAround();
  });
  const shown = [surface.media?.photos, surface.media?.videos, surface.media?.undescribed, surface.remaining];
  const selectors = shown.filter((selector) => selector !== undefined);
  const attributeFilter = [...new Set(['alt', 'class', 'src', ...selectors.flatMap(attributesIn)])];
  const observeAround = () => {
    const what = { childList: true, subtree: true, characterData: true, attributeFilter };
    for (const tree of treesOf(composer.container, selectors)) around.observe(tree, what);
  };
  if (selectors.length > 0) observeAround();

  signal.addEventListener('abort', () => {
    nodes.disconnect();
    around.disconnect();
  });
  return {
    current,
    changedAt: () => changedAt,
    refresh() {
      takeText();
      const last = current.peek();
      const media = readMedia(composer);
      if (!isSameMedia(media, last.media)) current.value = { ...last, media };
      return current.peek();
    },
  };
}

/** The attributes that a selector asks for: whether it still selects may change with any of them. */
function attributesIn(selector: string): string[] {
  return [...selector.matchAll(/\[\s*([\w-]+)/g)].map(([, name = '']) => name);
}
