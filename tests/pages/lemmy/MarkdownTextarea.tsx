/** @jsxImportSource react */
import { type FormEvent, useState } from 'react';
import { Field } from '../Field';
import type { useComposer } from '../use-composer';

interface MarkdownTextareaProps {
  composer: ReturnType<typeof useComposer>;
  /** What the submit button says; without it the form around has its own. */
  buttonTitle?: string;
  onSubmit?(): void;
  onCancel?(): void;
}

const random = () => Math.random().toString(36).slice(2, 12);

/** Lemmy's textarea in a form of its own, with ids that end at random, a toolbar of untyped buttons, and a preview. */
export function MarkdownTextarea({ composer, buttonTitle, onSubmit, onCancel }: MarkdownTextareaProps) {
  const [ids] = useState({ form: `markdown-form-${random()}`, textarea: `markdown-textarea-${random()}` });
  if (!composer.present) return null;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    event?.stopPropagation();
    onSubmit?.();
  };
  return (
    <form className="markdown-textarea" id={ids.form} onSubmit={submit} key={composer.key}>
      <div className="row">
        {/* biome-ignore lint/a11y/useButtonType: Lemmy's have none */}
        <button className="btn" aria-label="bold" onClick={(event) => event.preventDefault()}>
          B
        </button>
      </div>
      <Field
        {...composer.editor}
        text={composer.text}
        attributes={{ id: ids.textarea, className: 'form-control', rows: '2' }}
        onModEnter={() => submit()}
      />
      <div className="row">
        {onCancel && (
          <button type="button" className="btn" onClick={onCancel}>
            Cancel
          </button>
        )}
        <button type="button" className="btn" disabled={composer.text === ''}>
          Preview
        </button>
        {buttonTitle && (
          <button type="submit" className="btn main" disabled={composer.text === ''}>
            {buttonTitle}
          </button>
        )}
      </div>
    </form>
  );
}
