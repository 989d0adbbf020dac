import { comesFrom } from '../composer/shadow-root';

/**
 * Follows, until the signal aborts, whether the author is in the middle of a character that several keys make (an accent,
 * Japanese): nothing may be written then.
 */
export function followComposing(editable: HTMLElement, signal: AbortSignal): () => boolean {
  let isComposing = false;
  for (const type of ['compositionstart', 'compositionend'] as const) {
    const note = (event: Event) => {
      if (comesFrom(editable, event)) isComposing = type === 'compositionstart';
    };
    addEventListener(type, note, { capture: true, signal });
  }
  return () => isComposing;
}
