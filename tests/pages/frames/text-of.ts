/** What a site makes of the HTML it is sent: a line for each paragraph, and for each break in one. */
export function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines: string[] = [];
  let open: string | undefined;
  const close = () => {
    if (open !== undefined) lines.push(...linesOf(open));
    open = undefined;
  };
  for (const part of body.childNodes) {
    if (part instanceof HTMLParagraphElement || part instanceof HTMLDivElement) {
      close();
      lines.push(...linesOf(wordsOf(part)));
    } else if (open || wordsOf(part) !== ' ') open = (open ?? '') + wordsOf(part);
  }
  close();
  return lines.join('\n');
}

/** The words of a node, with a line end for each break. */
function wordsOf(node: Node): string {
  if (node instanceof HTMLBRElement) return '\n';
  if (node instanceof Text) return node.data.replace(/[\t\n\r ]+/g, ' ');
  return [...node.childNodes].map(wordsOf).join('');
}

/** An empty paragraph is sent with something in it that gives it a height; spaces at the ends of a line show nowhere. */
function linesOf(words: string): string[] {
  if (words === '\u00a0') return [''];
  return words
    .replace(/\n$/, '')
    .replace(/^ +| +$/gm, '')
    .split('\n');
}
