/** @jsxImportSource react */
import { EditableBox } from '../EditableBox';
import { useComposer } from '../use-composer';

interface CommentBoxProps {
  surface: string;
  label: string;
  submit: string;
  onPublish(text: string): void;
  onCancel(): void;
}

/** YouTube's box for comments, replies and posts: the same ids each time, in elements that tell them apart. */
export function CommentBox(props: CommentBoxProps) {
  const composer = useComposer({ autoFocus: true, surface: props.surface });
  if (!composer.present) return null;
  const publish = () => props.onPublish(composer.editor.model.current());
  return (
    <ytd-commentbox id="commentbox" key={composer.key}>
      <div id="thumbnail-input-row">
        <yt-formatted-string id="contenteditable-textarea">
          <EditableBox
            {...composer.editor}
            attributes={{ id: 'contenteditable-root', 'aria-label': props.label, dir: 'auto' }}
            onModEnter={publish}
          />
        </yt-formatted-string>
      </div>
      <div id="footer">
        <div id="buttons">
          <ytd-button-renderer id="cancel-button">
            <yt-button-shape>
              <button type="button" aria-label="Cancel" onClick={props.onCancel}>
                Cancel
              </button>
            </yt-button-shape>
          </ytd-button-renderer>
          <ytd-button-renderer id="submit-button">
            <yt-button-shape>
              <button type="button" aria-label={props.submit} disabled={composer.text.trim() === ''} onClick={publish}>
                <span>{props.submit}</span>
              </button>
            </yt-button-shape>
          </ytd-button-renderer>
        </div>
      </div>
    </ytd-commentbox>
  );
}
