/** @jsxImportSource react */
import { useState } from 'react';
import { Field } from '../Field';
import { Icon } from '../Icon';
import { asked } from '../page';
import { TipTapBox } from '../TipTapBox';
import { useComposer } from '../use-composer';
import type { usePublishing } from '../use-publishing';

const words =
  {
    fr: { topic: 'Créer le sujet', reply: 'Répondre', close: 'Fermer' },
    ar: { topic: 'إنشاء موضوع', reply: 'الرد', close: 'إغلاق' },
  }[asked.language] ?? ({ topic: 'Create Topic', reply: 'Reply', close: 'Close' } as const);

interface ComposerProps {
  kind: 'topic' | 'reply' | 'private-message';
  send: ReturnType<typeof usePublishing>['send'];
  onClose(): void;
}

/** Discourse's composer, with a title where a topic begins; Markdown in a textarea, or ProseMirror (`?rich`). */
export function Composer({ kind, send, onClose }: ComposerProps) {
  const title = useComposer({ autoFocus: false, surface: 'title', initialText: '' });
  const post = useComposer({ autoFocus: true, surface: 'post' });
  const [isRich, setRich] = useState(asked.has('rich'));
  if (!post.present) return null;
  const submit = async () => {
    const body = { surface: kind === 'private-message' ? 'message' : 'post', text: post.editor.model.current() };
    const texts = kind === 'reply' ? [body] : [{ surface: 'title', text: title.text }, body];
    if (post.text.trim() !== '' && (await send(texts))) onClose();
  };
  const state = { topic: 'topic edit-title', reply: '', 'private-message': 'private-message edit-title' }[kind];

  return (
    <div id="reply-control" className={`open ${state} panel`}>
      <div role="dialog" aria-label="Composer" className="reply-area">
        <div className="d-editor">
          {kind === 'private-message' && (
            <div className="user-selector">
              <span>danaw</span>
            </div>
          )}
          {kind !== 'reply' && (
            <div className="title-and-category">
              <div className="title-input">
                <Field
                  key={title.key}
                  {...title.editor}
                  text={title.text}
                  oneLine
                  attributes={{ id: 'reply-title', placeholder: 'What is this discussion about?' }}
                  onModEnter={submit}
                />
              </div>
            </div>
          )}
          <div className="d-editor-textarea-wrapper" key={`${post.key} ${isRich}`}>
            <button
              type="button"
              className="composer-toggle-switch"
              aria-label="Toggle rich text"
              onClick={() => setRich(!isRich)}
            >
              <Icon name="smile" />
            </button>
            {isRich ? (
              <div className="ProseMirror-container">
                <TipTapBox
                  {...post.editor}
                  initialText={post.text}
                  attributes={{ class: 'ProseMirror d-editor-input' }}
                  onModEnter={submit}
                />
              </div>
            ) : (
              <Field
                {...post.editor}
                text={post.text}
                attributes={{ className: 'd-editor-input', 'aria-label': 'Type here' }}
                onModEnter={submit}
              />
            )}
          </div>
        </div>
        <div className="submit-panel">
          <div className="save-or-cancel row">
            <button type="button" className="btn btn-icon-text btn-primary create main" onClick={submit}>
              <Icon name={kind === 'reply' ? 'reply' : 'plus'} />
              <span className="d-button-label">{kind === 'topic' ? words.topic : words.reply}</span>
            </button>
            <button type="button" className="btn cancel btn-transparent" onClick={onClose}>
              <span className="d-button-label">{words.close}</span>
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}
