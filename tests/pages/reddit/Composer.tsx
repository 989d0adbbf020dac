/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { LexicalBox } from '../LexicalBox';
import { asked } from '../page';
import type { useComposer } from '../use-composer';
import { Element } from './Element';

interface ComposerProps {
  composer: ReturnType<typeof useComposer>;
  label: string;
  onModEnter?(): void;
  /** Buttons for its slots. */
  children?: ReactNode;
}

/** `shreddit-composer` with Lexical slotted into it, or in Markdown mode with the textarea of its own. */
export function Composer({ composer, label, onModEnter, children }: ComposerProps) {
  const [isMarkdown, setMarkdown] = useState(asked.has('markdown'));
  const { text, editor } = composer;
  if (isMarkdown) editor.model.current = () => text;
  return (
    <Element
      key={`${composer.key} ${isMarkdown}`}
      of="shreddit-composer"
      attributes={isMarkdown ? { name: 'body', markdown: '', value: text } : { name: 'body' }}
      on={{ switch: () => setMarkdown(!isMarkdown), text: editor.onChange }}
    >
      {!isMarkdown && (
        <LexicalBox
          {...editor}
          initialText={text}
          label={label}
          className="rte"
          slot="rte"
          {...(onModEnter && { onModEnter })}
        />
      )}
      {children}
    </Element>
  );
}
