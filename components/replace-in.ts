/**
 * Writes `words` in place of a piece of a text box (UTF-16 offsets), as if typed: one undo takes it back. '' leaves the
 * piece out, with one of the spaces around it.
 */
export function replaceIn(box: HTMLTextAreaElement, start: number, end: number, words: string): void {
  const isSpaced = words === '' && box.value[end] === ' ' && (start === 0 || box.value[start - 1] === ' ');
  box.focus();
  box.setSelectionRange(start, isSpaced ? end + 1 : end);
  // Deprecated, yet the only way a page can write that the person can undo.
  if (words === '') document.execCommand('delete');
  else document.execCommand('insertText', false, words);
}
