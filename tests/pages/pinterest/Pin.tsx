/** @jsxImportSource react */
import { useState } from 'react';
import { DraftBox } from '../DraftBox';
import { Field } from '../Field';
import { useComposer } from '../use-composer';
import { usePhoto } from '../use-photo';

interface PinProps {
  onPublish(texts: { surface: string; text: string }[]): Promise<boolean>;
}

const titleField = { id: 'storyboard-selector-title', type: 'text', placeholder: 'Add a title' };

/** Pinterest's creation tool: all waits for a photo, and the description can't be edited before what lies over it is clicked. */
export function Pin(props: PinProps) {
  const title = useComposer({ autoFocus: false, initialText: '', surface: 'title' });
  const description = useComposer({ autoFocus: false, surface: 'description' });
  const [isEditing, setIsEditing] = useState(false);
  const { photo, attach, remove } = usePhoto();
  const publish = async () => {
    const texts = [
      { surface: 'title', text: title.editor.model.current() },
      { surface: 'description', text: description.editor.model.current() },
    ];
    if (!(await props.onPublish(texts))) return;
    title.clear();
    description.clear();
    setIsEditing(false);
    remove();
  };

  return (
    <div data-test-id="pin-draft">
      <div className="header">
        <h1>Create Pin</h1>
        {photo && (
          <div data-test-id="storyboard-creation-nav-done">
            <button type="button" className="main" onClick={publish}>
              <div>Publish</div>
            </button>
          </div>
        )}
      </div>
      <div data-test-id="storyboard-upload">
        {photo ? (
          <img src={photo.url} alt="" />
        ) : (
          <button type="button" data-test-id="storyboard-upload-input" onClick={attach}>
            Choose a file
          </button>
        )}
      </div>
      <form onSubmit={(event) => event.preventDefault()}>
        {photo && title.present ? (
          <Field {...title.editor} key={title.key} text={title.text} attributes={titleField} oneLine />
        ) : (
          <input {...titleField} disabled />
        )}
        <div id="dweb-comment-editor-container" data-test-id="comment-editor-container">
          {description.present && (
            <DraftBox
              {...description.editor}
              key={description.key}
              autoFocus={isEditing}
              readOnly={!isEditing}
              label="Add a detailed description"
              placeholder="Add a detailed description"
            />
          )}
          {photo && !isEditing && (
            // biome-ignore lint/a11y/useKeyWithClickEvents: as it is on Pinterest
            <div role="button" tabIndex={0} className="over" onClick={() => setIsEditing(true)} />
          )}
        </div>
      </form>
    </div>
  );
}
