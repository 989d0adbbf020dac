/** @jsxImportSource react */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { EditorProps } from '../use-composer';
import { atStart, type Block, blockOf, caretIn, linesAround, putCaret } from './blocks';
import { Paragraph } from './Paragraph';

interface BlockBoxProps extends EditorProps {
  placeholder: string;
  /** What a paragraph is called, to which nothing or something is written. */
  labels: { empty: string; paragraph: string };
  onModEnter(): void;
}

/**
 * A block editor as Tumblr's: each paragraph is an editable of its own, Enter begins another, Backspace at its start joins
 * it to the one before, and each pasted line becomes one.
 */
export function BlockBox(props: BlockBoxProps) {
  const [blocks, setBlocks] = useState<Block[]>(() => props.initialText.split('\n').map(blockOf));
  const layout = useRef<HTMLDivElement>(null);
  const next = useRef<{ id: string; offset: number } | undefined>(undefined);
  props.model.current = () => blocks.map(({ text }) => text).join('\n');

  useEffect(() => {
    if (next.current) putCaret(layout.current, next.current.id, next.current.offset);
    next.current = undefined;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first block, when the editor appears
  useEffect(() => {
    if (props.autoFocus) putCaret(layout.current, blocks[0]?.id ?? '', 0);
  }, []);

  const change = (changed: Block[], caret?: { id: string; offset: number }) => {
    next.current = caret;
    setBlocks(changed);
    props.onChange(changed.map(({ text }) => text).join('\n'));
  };
  /** Puts lines at the caret of a block: the first and the last join what is around it, the others are blocks. */
  const insert = (element: HTMLElement, index: number, lines: string[]) => {
    const [before, after] = linesAround(element);
    const added = lines.map((line, at) =>
      blockOf((at === 0 ? before : '') + line + (at === lines.length - 1 ? after : '')),
    );
    const last = added.at(-1);
    if (!last) return;
    change([...blocks.slice(0, index), ...added, ...blocks.slice(index + 1)], {
      id: last.id,
      offset: last.text.length - after.length,
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number) => {
    const before = blocks[index - 1];
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onModEnter();
    else if (event.key === 'Enter' && !event.shiftKey) insert(event.currentTarget, index, ['', '']);
    else if (event.key === 'Backspace' && before && atStart(event.currentTarget)) {
      const joined = blockOf(before.text + blocks[index]?.text);
      change([...blocks.slice(0, index - 1), joined, ...blocks.slice(index + 1)], {
        id: joined.id,
        offset: before.text.length,
      });
    } else return;
    event.preventDefault();
  };

  return (
    <div ref={layout} className="is-root-container block-editor-block-list__layout" data-is-drop-zone="true">
      {blocks.map((block, index) => (
        <Paragraph
          key={block.id}
          block={block}
          placeholder={index === 0 && blocks.length === 1 ? props.placeholder : ''}
          labels={props.labels}
          onKeyDown={(event) => onKeyDown(event, index)}
          onText={(text) => change(blocks.map((other) => (other === block ? { ...block, text } : other)))}
          onPaste={(event) => {
            event.preventDefault();
            if (!caretIn(event.currentTarget)?.collapsed) event.currentTarget.ownerDocument.execCommand('delete');
            insert(event.currentTarget, index, event.clipboardData.getData('text/plain').split(/\r\n?|\n/));
          }}
        />
      ))}
      <div className="block-list-appender" contentEditable={false} />
    </div>
  );
}
