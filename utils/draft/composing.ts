import { comesFrom } from '../composer/shadow-root';
import { windowOf, writtenIn } from './written-in';

/**
 * Follows, until the signal aborts, whether the author is in the middle of a character that several keys make (an accent,
 * Japanese): nothing may be written then.
 */
export function followComposing(editable: HTMLElement, signal: AbortSignal): () => boolean {
  let isComposing = false;
  for (const type of ['compositionstart', 'compositionend'] as const) {
    const note = (event: Event) => {
      if (comesFrom(writtenIn(editable), event)) isComposing = type === 'compositionstart';
    };
    windowOf(editable).addEventListener(type, note, { capture: true, signal });
  }
  return () => isComposing;
}
