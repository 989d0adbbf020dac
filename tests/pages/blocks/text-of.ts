import type { OutputData } from '@editorjs/editorjs';

interface Item {
  content: string;
  items: Item[];
}

/** What each kind of block says, line by line, as HTML. */
const linesOf: Readonly<Record<string, (data: never) => string[]>> = {
  paragraph: ({ text }: { text: string }) => [text],
  header: ({ text }: { text: string }) => [text],
  quote: ({ text, caption }: { text: string; caption: string }) => [text, caption],
  list: ({ items }: { items: Item[] }) => items.flatMap(linesOfItem),
  table: ({ content }: { content: string[][] }) => content.flat(),
};

function linesOfItem({ content, items }: Item): string[] {
  return [content, ...items.flatMap(linesOfItem)];
}

/** What a site publishes of Editor.js' model: the words of its blocks, a line each, without those that are empty. */
export function textOf({ blocks }: OutputData): string {
  const box = document.createElement('div');
  return blocks
    .flatMap(({ type, data }) => linesOf[type]?.(data as never) ?? [])
    .map((html) => {
      box.innerHTML = html;
      return (box.textContent ?? '').replaceAll('\u00a0', ' ').trim();
    })
    .filter(Boolean)
    .join('\n');
}
