import { type Composer, composersIn } from '../composer/composer';
import { isDisabled, type Pressed } from '../composer/publish-control';
import { findAll, matches } from '../composer/selectors';
import { comesFrom, shadowRootsAround } from '../composer/shadow-root';
import { readMedia } from '../draft/media-on-page';
import { readDraft } from '../draft/read-draft';
import { blocksOf } from '../draft/typed';
import { windowOf, writtenIn } from '../draft/written-in';
import { announcement } from './announcement';
import { followAuthor } from './author-acts';
import type { JudgedDraft } from './judged-draft';
import { onLeaving } from './leaving';

/** How long a site may take to accept a post, in milliseconds; a draft that still stands after that was not published. */
const patience = 60_000;
/** How soon sites mostly put a draft back that they could not publish after all, in milliseconds. */
const settling = 400;
/** When to look whether one was put back later, each after the one before: servers may take their time to refuse it. */
const later = [600, 1_000, 2_000, 4_000, 8_000];
/** When to look first where a field is emptied without a trace, in milliseconds; then at twice the time, and so on. */
const firstLook = 100;
/** How long a control is disabled for good, and not for as long as the post is on its way, in milliseconds. */
const resting = 1_000;

/** What became of a press: the site took the drafts, or announces them and keeps their text, or the page is being left with them. */
type Outcome = 'taken' | 'kept' | 'left' | 'not';

/** A draft in its box, as it stood when the author pressed. */
interface Box extends Pick<JudgedDraft, 'composer' | 'text'> {
  /** Where the site may put it anew: the page, and the shadow roots the box stood in. */
  trees: readonly (Document | ShadowRoot)[];
  /** Whether the author saw the box when they pressed; if not, the step they pressed in has to go away. */
  wasShown: boolean;
  /** The editables of a list of blocks; none where the box is an editable or a field itself. */
  blocks: readonly Element[];
  /** Where the text stays in the box: since when the control that saves it is disabled (performance.now()). */
  restsSince?: number | undefined;
}

/** Takes down where drafts stand, before the page has heard of the press. */
export function boxesOf(drafts: readonly JudgedDraft[]): Box[] {
  return drafts.map(({ composer, text }) => {
    const trees = [document, ...shadowRootsAround(composer.editable)];
    const { editable } = composer;
    return { composer, text, trees, wasShown: isShown(editable), blocks: blocksOf(editable) };
  });
}

/**
 * Waits, after a press let drafts through, for the site to take them: their boxes are emptied or go away, the page announces
 * them, or is left with them. Gives 'not' if they still stand in the end, or if the author goes on with them or gives them up, so
 * that a post that failed is not logged. Looks when the page changes.
 */
export function whenPublished(boxes: readonly Box[], pressed: Pressed, signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    const finished = new AbortController();
    const pages = new Set([window, ...boxes.map(({ composer }) => windowOf(composer.editable))]);
    const author = followAuthor(pressed.control, pages, finished.signal);
    const finish = (outcome: Outcome) => {
      finished.abort();
      resolve(outcome);
    };
    onLeaving(pressed, () => finish('left'), finished.signal);
    const isTaken = () => boxes.every((box) => !stands(box, pressed));
    const isAnnounced = announcement(
      pressed.control,
      boxes.map(({ composer }) => composer.editable),
    );
    const look = () => {
      if (isTaken()) finish(author.areRecent() ? 'not' : 'taken');
      else if (isAnnounced()) finish('kept');
    };

    const changes = new MutationObserver(look);
    const what = { childList: true, subtree: true, attributes: true, characterData: true };
    const trees = [...boxes.flatMap((box) => box.trees), ...[...pages].map((page) => page.document)];
    for (const tree of new Set(trees)) changes.observe(tree, what);
    let timer: ReturnType<typeof setTimeout>;
    const lookIn = (wait: number, waited: number) => {
      timer = setTimeout(() => {
        look();
        if (waited + wait > patience) finish('not');
        else if (!finished.signal.aborted) lookIn(wait * 2, waited + wait);
      }, wait);
    };
    lookIn(firstLook, 0);

    // An author who types on has seen that it was not taken.
    const onInput = (event: Event) => {
      const box = boxes.find(({ composer }) => comesFrom(writtenIn(composer.editable), event));
      if (event.isTrusted && box && textIn(box.composer).trim() !== '' && textIn(box.composer) !== box.text)
        finish('not');
    };
    for (const page of pages) page.addEventListener('input', onInput, { capture: true, signal: finished.signal });
    addEventListener('pagehide', () => finish(isTaken() || boxes.every(isAtRest) ? 'taken' : 'not'), {
      signal: finished.signal,
    });
    signal.addEventListener('abort', () => finish('not'), { signal: finished.signal });
    finished.signal.addEventListener('abort', () => {
      changes.disconnect();
      clearTimeout(timer);
    });
  });
}

/** Whether the site puts back later what it seemed to have taken, before the author does anything that might. */
export async function arePutBackLater(boxes: readonly Box[], signal: AbortSignal): Promise<boolean> {
  let hasActed = false;
  const act = () => {
    hasActed = true;
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, act, { capture: true, once: true, signal });
  for (const wait of later) if (!hasActed && (await arePutBack(boxes, wait))) return !hasActed;
  return false;
}

/** Whether the site puts back, within some milliseconds, what it seemed to have taken. */
export async function arePutBack(boxes: readonly Box[], wait = settling): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, wait));
  return boxes.some((box) => {
    if (isAtRest(box)) return false;
    const composer = box.text.trim() === '' ? undefined : composerNow(box);
    return composer !== undefined && isShown(composer.editable) && textIn(composer) === box.text;
  });
}

const isShown = (element: Element) => element.isConnected && element.checkVisibility();
const textIn = ({ editable }: Composer) => readDraft(editable).text;

/** The box a draft is in by now: sites re-create theirs, and one with the same text is the same draft, still waiting. */
function composerNow({ composer, text, trees, blocks }: Box): Composer | undefined {
  const { editable } = composer;
  // Pages show something else, as the post itself, in what held the blocks.
  const isLeft = blocks.length > 0 && !blocks.some((block) => block.isConnected) && blocksOf(editable).length === 0;
  if (editable.isConnected && !isLeft) return composer;
  const { network, surface } = composer;
  return trees
    .flatMap((tree) => composersIn(tree, [network], location.pathname))
    .find((other) => other.surface === surface && textIn(other) === text);
}

const isAtRest = ({ restsSince }: Box) => restsSince !== undefined;

/** Whether a control that leaves the text where it is says, by having nothing more to do, that the site took it. */
function isSaved(box: Box, control: Element | undefined): boolean {
  const { savedBy = [] } = box.composer.surface;
  const isIts = control !== undefined && savedBy.some((selector) => matches(control, selector));
  box.restsSince = isIts && isDisabled(control) ? (box.restsSince ?? performance.now()) : undefined;
  return isAtRest(box) && performance.now() - (box.restsSince ?? 0) >= resting;
}

/** Whether a draft still waits to be taken. */
function stands(box: Box, { control, leadsOn }: Pressed): boolean {
  const { container } = box.composer.surface;
  // Whatever leads on may be the last step, in a language nobody knows: then no further step stands there.
  if (leadsOn) return container.flatMap((selector) => findAll(document, selector)).some(isShown);
  if (!box.wasShown) return control !== undefined && isShown(control);
  const composer = composerNow(box);
  if (!composer) return false;
  box.composer = composer;
  if (isSaved(box, control)) return false;
  const isEmpty = textIn(composer).trim() === '' && readMedia(composer).length === 0;
  return !isEmpty && isShown(composer.editable);
}
