/**
 * The text of a browser's own contenteditable, line by line as it is seen: `innerText` counts an empty line twice. A line
 * break at the end of a block only gives that line its height.
 */
export function seenLines(box: HTMLElement): string {
  const lines: string[] = [];
  let isOpen = false;
  const write = (text: string) => {
    if (!isOpen) lines.push('');
    isOpen = true;
    lines.push((lines.pop() ?? '') + text);
  };
  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) write(node.data);
      else if (node instanceof HTMLBRElement) {
        write('');
        isOpen = false;
      } else if (node instanceof HTMLDivElement || node instanceof HTMLParagraphElement) {
        isOpen = false;
        visit(node);
        isOpen = false;
      } else visit(node);
    }
  };
  visit(box);
  return lines.join('\n');
}
