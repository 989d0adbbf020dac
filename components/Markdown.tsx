import type { ComponentChildren } from 'preact';

const listItem = /^\s{0,3}(?:[-*]|\d{1,3}[.)])\s+(?=\S)/;

/** Bounded, so that no text of a pack can make it slow: strong, emphasis, link with an http(s) address. */
const inline =
  /\*\*(?!\s)([^*]{1,500})(?<!\s)\*\*|\*(?!\s)([^*]{1,500})(?<!\s)\*|\[([^\][]{1,200})\]\((https?:\/\/[^\s)]{1,500})\)/g;

/**
 * Shows a pack's text: paragraphs, lists, **strong**, *emphasis* and links to http(s) addresses, made of elements of
 * our own. Everything else, HTML included, is shown as the text it is.
 */
export function Markdown({ text }: { text: string }) {
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== '');
  return (
    <div class="markdown">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never move.
        <Block key={index} lines={block.split('\n')} />
      ))}
    </div>
  );
}

/** Lines before the first list item are a paragraph; a line that starts no item goes on with the item before. */
function Block({ lines }: { lines: string[] }) {
  const intro: string[] = [];
  const items: string[] = [];
  for (const line of lines) {
    if (listItem.test(line)) items.push(line.replace(listItem, ''));
    else if (items.length > 0) items.push(`${items.pop()} ${line.trim()}`);
    else intro.push(line.trim());
  }
  const List = /^\s*\d/.test(lines[intro.length] ?? '') ? 'ol' : 'ul';
  return (
    <>
      {intro.length > 0 && <p>{toInline(intro.join(' '))}</p>}
      {items.length > 0 && (
        <List>
          {items.map((item) => (
            <li key={item}>{toInline(item)}</li>
          ))}
        </List>
      )}
    </>
  );
}

function toInline(text: string): ComponentChildren[] {
  const shown: ComponentChildren[] = [];
  let end = 0;
  for (const match of text.matchAll(inline)) {
    shown.push(text.slice(end, match.index), toElement(match));
    end = match.index + match[0].length;
  }
  return [...shown, text.slice(end)];
}

function toElement([, strong, emphasis, label, address = '']: RegExpMatchArray) {
  if (strong !== undefined) return <strong>{toInline(strong)}</strong>;
  if (emphasis !== undefined) return <em>{toInline(emphasis)}</em>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
