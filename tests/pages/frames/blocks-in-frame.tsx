/** @jsxImportSource react */
import { type MutableRefObject, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { BlockBox } from '../tumblr/BlockBox';
import { padding, textOf } from '../tumblr/blocks';
import type { FrameEditor } from './engines';

const style = `<style>h1 { margin: 0; font-size: 1em; min-height: 1em } p { margin: 0 }</style>`;
const labels = { empty: 'Empty block; start writing', paragraph: 'Block: Paragraph' };

/** Gutenberg as WordPress has it: a title and, under it, blocks, in a frame whose page is no editable itself. */
export async function blocksInFrame(field: HTMLElement): Promise<FrameEditor> {
  const frame = document.createElement('iframe');
  frame.title = 'Editor canvas';
  // Whoever clicks into its middle clicks beside the blocks.
  frame.style.height = '320px';
  field.hidden = true;
  field.after(frame);
  const model: MutableRefObject<() => string> = { current: () => '' };
  let root: Root | undefined;
  let key = 0;
  const show = (text: string) => flushSync(() => root?.render(<Post key={key++} text={text} model={model} />));

  const open = (text: string) =>
    new Promise<void>((resolve) => {
      frame.onload = () => {
        const page = frame.contentDocument as Document;
        page.addEventListener('click', ({ target }) => isBeside(target, page) && lastBlock(page)?.focus());
        root = createRoot(page.body);
        show(text);
        resolve();
      };
      frame.srcdoc = `${style}<body class="editor-styles-wrapper">`;
    });
  await open('');
  return { text: () => model.current(), empty: () => show(''), reload: () => void open(model.current()) };
}

function Post({ text, model }: { text: string; model: MutableRefObject<() => string> }) {
  const title = useRef<HTMLHeadingElement>(null);
  const blocks = useRef(() => text);
  const titleNow = () => textOf(title.current?.cloneNode(true) as HTMLElement);
  model.current = () => [titleNow(), blocks.current()].filter(Boolean).join('\n');
  return (
    <>
      <h1
        ref={title}
        aria-label="Add title"
        className="wp-block editor-post-title editor-post-title__input rich-text"
        contentEditable
        suppressContentEditableWarning
      >
        {padding}
        <span contentEditable={false} data-rich-text-placeholder="Add title" />
      </h1>
      <BlockBox
        initialText={text}
        model={blocks}
        autoFocus={false}
        placeholder="Type / to choose a block"
        labels={labels}
        onChange={() => undefined}
        onModEnter={() => undefined}
      />
    </>
  );
}

/** Whether a click went beside the blocks: the last of them is entered then. */
function isBeside(target: EventTarget | null, page: Document): boolean {
  const { documentElement, body } = page;
  return target === documentElement || target === body || (target as Element).matches('.is-root-container');
}

function lastBlock(page: Document): HTMLElement | undefined {
  return [...page.querySelectorAll<HTMLElement>('.wp-block-paragraph')].at(-1);
}
