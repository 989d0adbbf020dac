/** @jsxImportSource react */
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '../Icon';
import { asked } from '../page';
import type { EditorProps } from '../use-composer';
import { usePhoto } from '../use-photo';
import { Upload } from './Upload';
import { type Visibility, VisibilityMenu } from './VisibilityMenu';

const maxCharacters = 500;
const graphemes = new Intl.Segmenter();

interface ComposeFormProps extends EditorProps {
  direct: boolean;
  onPublish(visibility: Visibility, text: string): void;
}

/** Mastodon's form around a textarea that React controls. On submitting it takes over what others put in the textarea. */
export function ComposeForm(props: ComposeFormProps) {
  const [text, setText] = useState(props.initialText);
  const [visibility, setVisibility] = useState<Visibility>(props.direct ? 'direct' : 'public');
  const textarea = useRef<HTMLTextAreaElement>(null);
  const photo = usePhoto();
  props.model.current = () => text;

  useEffect(() => {
    if (props.autoFocus) textarea.current?.focus();
  }, [props.autoFocus]);

  const change = (value: string) => {
    setText(value);
    props.onChange(value);
  };
  const remaining = maxCharacters - [...graphemes.segment(text)].length;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const value = textarea.current?.value ?? text;
    if (value !== text) change(value);
    if (value.trim() !== '' || photo.photo) props.onPublish(visibility, value);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };

  return (
    <form className="compose-form" onSubmit={submit}>
      {visibility === 'direct' && (
        <div className="compose-form__warning">
          Posts on Mastodon are not end-to-end encrypted. Don't share any sensitive information over Mastodon.
        </div>
      )}
      <div className="compose-form__highlightable">
        <VisibilityMenu value={visibility} onChange={setVisibility} />
        <div className="compose-form__scrollable">
          <div className="autosuggest-textarea">
            <textarea
              ref={textarea}
              className="autosuggest-textarea__textarea"
              placeholder="What's on your mind?"
              aria-label="What's on your mind?"
              aria-autocomplete="list"
              dir="auto"
              lang={asked.language}
              rows={5}
              value={text}
              onChange={(event) => change(event.target.value)}
              onKeyDown={keyDown}
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
              <button type="button" className="icon-button" aria-label="Insert emoji">
                <Icon name="smile" />
              </button>
              <span className={remaining < 0 ? 'character-counter character-counter--over' : 'character-counter'}>
                {remaining}
              </span>
            </div>
            <div className="compose-form__submit">
              <button
                type="submit"
                className="button button--compact"
                disabled={remaining < 0 || (text.trim() === '' && !photo.photo)}
              >
                Post
              </button>
            </div>
          </div>
        </div>
      </div>
    </form>
  );
}
