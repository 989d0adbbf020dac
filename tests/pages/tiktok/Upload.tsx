/** @jsxImportSource react */
import { useState } from 'react';
import { DraftBox } from '../DraftBox';
import { useComposer } from '../use-composer';

/**
 * TikTok Studio's upload: the caption and the button that posts are apart. Where the check for copyright is not done
 * (`?checking`), another dialog asks first.
 */
export function Upload(props: { isChecking: boolean; onPublish(text: string): void; onDiscard(): void }) {
  const caption = useComposer({ autoFocus: false, surface: 'caption' });
  const [asking, setAsking] = useState(false);
  const publish = () => props.onPublish(caption.editor.model.current());
  return (
    <div className="css-1h2kd-upload">
      <div data-e2e="upload-card">video.mp4</div>
      <div className="css-8zq-caption-wrapper">
        <span className="css-l1">Description</span>
        <div className="css-8zq-caption-editor">
          {caption.present && (
            <DraftBox
              {...caption.editor}
              key={caption.key}
              role="combobox"
              label="Description"
              placeholder="Share more about your video here..."
            />
          )}
        </div>
      </div>
      <div className="css-2b-buttons">
        <button
          type="button"
          data-e2e="post_video_button"
          className="main"
          onClick={() => (props.isChecking ? setAsking(true) : publish())}
        >
          <div>Post</div>
        </button>
        <button type="button" data-e2e="discard_post_button" onClick={props.onDiscard}>
          Discard
        </button>
      </div>
      {asking && (
        <div role="dialog" aria-label="Continue to post?" className="css-9-modal">
          <p>The check of your video is not complete.</p>
          <button type="button" onClick={() => setAsking(false)}>
            Cancel
          </button>
          <button type="button" className="main" onClick={publish}>
            Post now
          </button>
        </div>
      )}
    </div>
  );
}
