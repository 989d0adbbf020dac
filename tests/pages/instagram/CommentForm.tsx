/** @jsxImportSource react */
import { useState } from 'react';
import { RoleButton } from '../RoleButton';
import { useComposer } from '../use-composer';
import css from './instagram.module.css';
import { words } from './words';

/** The comment under a post: a textarea that React controls, which Enter sends as well as the word beside it. */
export function CommentForm(props: { onPublish(text: string): Promise<boolean> }) {
  const composer = useComposer({ autoFocus: false, surface: 'comment', initialText: '' });
  const [sent, setSent] = useState<string[]>([]);
  if (!composer.present) return null;
  const { text } = composer;
  const { model, onChange } = composer.editor;
  model.current = () => text;
  const submit = async () => {
    if (text.trim() === '' || !(await props.onPublish(text))) return;
    setSent([...sent, text]);
    composer.clear();
  };

  return (
    <>
      {sent.map((comment) => (
        <p key={comment}>
          <strong>sreyes</strong> {comment}
        </p>
      ))}
      <form
        method="POST"
        className={css.comment}
        key={composer.key}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <textarea
          aria-label={words.addComment}
          placeholder={words.addComment}
          autoComplete="off"
          autoCorrect="off"
          rows={1}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void submit();
          }}
        />
        {text !== '' && (
          <RoleButton className={css.forward} onPress={submit}>
            {words.post}
          </RoleButton>
        )}
      </form>
    </>
  );
}
