/** @jsxImportSource react */
import { type MutableRefObject, type ReactNode, useEffect } from 'react';
import { Avatar, author } from '../Feed';
import { TipTapBox } from '../TipTapBox';
import { useComposer } from '../use-composer';

interface ThreadPostProps {
  /** The how many-th of the thread it is, from 0. */
  place: number;
  surface: string;
  /** Where the composer finds what each editor holds. */
  models: MutableRefObject<(() => string)[]>;
  onText(text: string): void;
  onModEnter(): void;
  children: ReactNode;
}

/** One post of a thread, with an editor of its own. */
export function ThreadPost({ place, surface, models, onText, onModEnter, children }: ThreadPostProps) {
  const composer = useComposer({ autoFocus: true, surface, ...(place > 0 && { initialText: '' }) });
  models.current[place] = () => composer.editor.model.current();
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each text
  useEffect(() => onText(composer.text), [composer.text]);
  if (!composer.present) return null;

  const attributes = {
    class: 'ProseMirror ProseMirror-light',
    'data-placeholder': place > 0 ? 'Add another post' : surface === 'reply' ? 'Write your reply' : "What's up?",
  };
  return (
    <div key={composer.key} className="composer-text">
      <Avatar initials={author.initials} />
      <div className="composer-column">
        <TipTapBox {...composer.editor} attributes={attributes} onModEnter={onModEnter} />
        {children}
      </div>
    </div>
  );
}
