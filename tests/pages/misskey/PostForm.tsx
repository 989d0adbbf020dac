/** @jsxImportSource react */
import { useState } from 'react';
import { Field } from '../Field';
import { asked } from '../page';
import { useComposer } from '../use-composer';
import type { usePublishing } from '../use-publishing';
import { VueTextarea } from '../VueTextarea';
import css from './misskey.module.css';

const maxLength = asked.has('short') ? 200 : 3000;
const words =
  { ja: { note: 'ノート', reply: '返信' }, fr: { note: 'Noter', reply: 'Répondre' } }[asked.language] ??
  ({ note: 'Note', reply: 'Reply' } as const);

interface PostFormProps {
  /** What is answered. */
  replyTo: string | undefined;
  isPrivate: boolean;
  send: ReturnType<typeof usePublishing>['send'];
  onClose(): void;
}

/** Misskey's post form around Vue's textarea; its classes are hashed, its test attributes and icons' names are not. */
export function PostForm({ replyTo, isPrivate, send, onClose }: PostFormProps) {
  const warning = useComposer({ autoFocus: false, surface: 'content-warning', initialText: '' });
  const note = useComposer({ autoFocus: false, surface: replyTo ? 'reply' : 'post' });
  const [isWarning, setWarning] = useState(asked.has('warning'));
  const [isSpecified, setSpecified] = useState(isPrivate);
  if (!note.present) return null;

  const left = maxLength - note.text.length;
  const disabled = left < 0 || note.text.trim() === '';
  const submit = async () => {
    if (disabled) return;
    const surface = isSpecified ? 'message' : replyTo ? 'reply' : 'post';
    const texts = [{ surface, text: note.editor.model.current() }];
    if (isWarning) texts.unshift({ surface: 'content-warning', text: warning.text });
    if (await send(texts)) onClose();
  };

  return (
    <div className={css.root}>
      <header className={css.header}>
        <button type="button" className="_button" aria-label="Close" onClick={onClose}>
          <i className="ti ti-x" />×
        </button>
        <button type="button" className="_button" data-testid="visibility" onClick={() => setSpecified(!isSpecified)}>
          <span>
            <i className={isSpecified ? 'ti ti-mail' : 'ti ti-world'} />
          </span>
          <span>{isSpecified ? 'Direct' : 'Public'}</span>
        </button>
        <button
          type="button"
          className={`_button ${css.submit}`}
          disabled={disabled}
          data-cy-open-post-form-submit=""
          onClick={submit}
        >
          <div>
            {replyTo ? words.reply : words.note}
            <i className={replyTo ? 'ti ti-arrow-back-up' : 'ti ti-send'} />
          </div>
        </button>
      </header>
      {replyTo && <p className="quiet">{replyTo}</p>}
      {isWarning && (
        <div>
          <Field
            key={warning.key}
            {...warning.editor}
            text={warning.text}
            oneLine
            attributes={{ placeholder: 'Annotation' }}
            onModEnter={submit}
          />
        </div>
      )}
      <div className={css.text}>
        <VueTextarea
          key={note.key}
          {...note.editor}
          attributes={{ 'data-cy-post-form-text': '', placeholder: "What's happening?" }}
          max={maxLength}
          onModEnter={submit}
        />
      </div>
      <footer className="row">
        <button type="button" className="_button" aria-label="Content warning" onClick={() => setWarning(!isWarning)}>
          <i className="ti ti-eye-off" />
          CW
        </button>
      </footer>
    </div>
  );
}
