/** @jsxImportSource react */
import { useState } from 'react';
import { DraftBox } from '../DraftBox';
import { useComposer } from '../use-composer';

/** A video's comments: Enter sends, and a button that is only a div. */
export function Comments(props: { onPublish(text: string): Promise<boolean> }) {
  const composer = useComposer({ autoFocus: false, surface: 'comment' });
  const [comments, setComments] = useState<string[]>([]);
  const isEmpty = composer.text.trim() === '';
  const publish = async () => {
    const text = composer.editor.model.current();
    if (text.trim() === '' || !(await props.onPublish(text))) return;
    setComments([text, ...comments]);
    composer.clear();
  };
  return (
    <div className="css-7-comments">
      <div className="css-7-bar">
        <div data-e2e="comment-input" className="css-7-input">
          <div data-e2e="comment-text">
            {composer.present && (
              <DraftBox
                {...composer.editor}
                key={composer.key}
                label="Add comment..."
                placeholder="Add comment..."
                submit="Enter"
                onSubmit={publish}
              />
            )}
          </div>
          {/* biome-ignore lint/a11y/useFocusableInteractive: as it is on TikTok */}
          <div role="button" data-e2e="comment-emoji-icon" aria-label="Add emoji" />
        </div>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as it is on TikTok */}
        <div
          role="button"
          tabIndex={0}
          data-e2e="comment-post"
          aria-label="Post"
          aria-disabled={isEmpty}
          className="main"
          onClick={publish}
        >
          Post
        </div>
      </div>
      {comments.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: counted from the oldest, so each keeps its own
        <div key={`${comments.length - index}`} data-e2e="comment-level-1">
          <p dir="auto">{text}</p>
        </div>
      ))}
    </div>
  );
}
