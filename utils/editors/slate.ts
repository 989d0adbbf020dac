import { defineEditor } from './editor';

/**
 * Slate (Buffer): U+FEFF stands where a text is empty. It hears of a new selection through a throttle of 100 ms.
 * Lexical marks itself as Slate too, for Grammarly's sake, but not its nodes.
 */
export const slate = defineEditor({
  id: 'slate',
  recognize: '[data-slate-node="value"], [data-slate-editor]:not([data-lexical-editor])',
  blocks: '[data-slate-node="element"]:not([data-slate-inline])',
  ignored: '[data-slate-placeholder], [data-slate-spacer]',
  filler: /\ufeff/g,
  words: 'beforeinput',
  lines: 'beforeinput',
  hearing: 150,
});
