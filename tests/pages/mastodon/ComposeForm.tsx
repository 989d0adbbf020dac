/** @jsxImportSource react */
import { type FormEvent, useState } from 'react';
import { Field } from '../Field';
import { Icon } from '../Icon';
import { asked } from '../page';
import { useComposer } from '../use-composer';
import { usePhoto } from '../use-photo';
import { Upload } from './Upload';
import { type Visibility, VisibilityMenu } from './VisibilityMenu';

/** The server's own limit: another than the usual 500 where the address says so. */
const maxCharacters = asked.has('roomy') ? 1000 : 500;
const graphemes = new Intl.Segmenter();

interface ComposeFormProps {
  direct: boolean;
  /** What is answered. */
  replyTo: string | undefined;
  /** Publishes; false where that failed. */
  onPublish(visibility: Visibility, warning: string, text: string): Promise<boolean>;
}

/** Mastodon's form around a textarea that React controls, and the warning above it that is published along with it. */
export function ComposeForm({ direct, replyTo, onPublish }: ComposeFormProps) {
  const warning = useComposer({ autoFocus: true, surface: 'content-warning', initialText: '' });
  const post = useComposer({ autoFocus: false, surface: replyTo ? 'reply' : 'post' });
  const [isWarning, setIsWarning] = useState(asked.has('warning'));
  const [visibility, setVisibility] = useState<Visibility>(direct ? 'direct' : 'public');
  const photo = usePhoto();
  if (!post.present) return null;

  const remaining = maxCharacters - [...graphemes.segment(isWarning ? warning.text + post.text : post.text)].length;
  const disabled = remaining < 0 || (post.text.trim() === '' && !photo.photo);
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (disabled || !(await onPublish(visibility, isWarning ? warning.text : '', post.text))) return;
    warning.clear();
    post.clear();
    photo.remove();
  };

  return (
    <form className="compose-form" onSubmit={submit}>
      {replyTo && <div className="reply-indicator">{replyTo}</div>}
      {visibility === 'direct' && (
        <div className="compose-form__warning">
          Posts on Mastodon are not end-to-end encrypted. Don't share any sensitive information over Mastodon.
        </div>
      )}
      <div className="compose-form__highlightable">
        <VisibilityMenu value={visibility} onChange={setVisibility} />
        <div className="compose-form__scrollable">
          {isWarning && (
            <div className="spoiler-input">
              <Field
                key={warning.key}
                {...warning.editor}
                text={warning.text}
                oneLine
                attributes={{
                  id: 'cw-spoiler-input',
                  className: 'spoiler-input__input',
                  placeholder: 'Content warning (optional)',
                }}
                onModEnter={submit}
              />
            </div>
          )}
          <div className="autosuggest-textarea" key={post.key}>
            <Field
              {...post.editor}
              text={post.text}
              attributes={{
                className: 'autosuggest-textarea__textarea',
                placeholder: "What's on your mind?",
                'aria-label': "What's on your mind?",
                'aria-autocomplete': 'list',
                dir: 'auto',
                lang: asked.language,
                rows: '5',
              }}
              onModEnter={submit}
            />
          </div>
          <Upload photo={photo} />
        </div>
        <div className="compose-form__footer">
          <div className="compose-form__actions">
            <div className="compose-form__buttons">
              <button
                type="button"
                className="icon-button"
                aria-label="Add photo"
                data-testid="addPhoto"
                onClick={photo.attach}
              >
                <Icon name="photo" />
              </button>
              <button type="button" className="icon-button" aria-label="Add a poll">
                <Icon name="chart" />
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label="Add content warning"
                onClick={() => setIsWarning(!isWarning)}
              >
                <Icon name="warning" />
              </button>
              <span className={remaining < 0 ? 'character-counter character-counter--over' : 'character-counter'}>
                {remaining}
              </span>
            </div>
            <div className="compose-form__submit">
              <button type="submit" className="button button--compact" disabled={disabled}>
                {replyTo ? words.reply : words.post}
              </button>
            </div>
          </div>
        </div>
      </div>
    </form>
  );
}

const words =
  { fr: { post: 'Publier', reply: 'Répondre' }, ar: { post: 'نشر', reply: 'رد' } }[asked.language] ??
  ({ post: 'Post', reply: 'Reply' } as const);
