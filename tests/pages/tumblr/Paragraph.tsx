/** @jsxImportSource react */
import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { type Block, padding, putCaret, textOf } from './blocks';

interface ParagraphProps {
  block: Block;
  placeholder: string;
  labels: { empty: string; paragraph: string };
  onText(text: string): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  onPaste(event: ClipboardEvent<HTMLElement>): void;
}

/** One paragraph, an editable of its own. While it is empty, U+FEFF and a span for the placeholder stand in it. */
export function Paragraph({ block, placeholder, labels, onText, onKeyDown, onPaste }: ParagraphProps) {
  const element = useRef<HTMLParagraphElement>(null);
  const isEmpty = block.text === '';

  // Its text is set when it is made; after that, the browser writes in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (element.current) element.current.textContent = block.text;
  }, []);
  useLayoutEffect(() => {
    if (!isEmpty || !element.current) return;
    const hint = document.createElement('span');
    hint.dataset.richTextPlaceholder = placeholder;
    hint.contentEditable = 'false';
    element.current.replaceChildren(padding, hint);
  }, [isEmpty, placeholder]);

  // Firefox puts the caret behind the placeholder, where nothing can be written; Gutenberg takes it back, too.
  const takeCaretBack = () => isEmpty && element.current && putCaret(element.current.parentElement, block.id, 0);

  return (
    <p
      ref={element}
      role="document"
      aria-label={isEmpty ? labels.empty : labels.paragraph}
      className="block-editor-rich-text__editable block-editor-block-list__block wp-block wp-block-paragraph rich-text"
      contentEditable
      suppressContentEditableWarning
      data-block={block.id}
      data-type="core/paragraph"
      data-empty={isEmpty}
      onClick={takeCaretBack}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onInput={(event) => {
        const { currentTarget } = event;
        for (const hint of currentTarget.querySelectorAll('[data-rich-text-placeholder]')) hint.remove();
        onText(textOf(currentTarget.cloneNode(true) as HTMLElement));
      }}
    />
  );
}
