/** @jsxImportSource react */
import { useState } from 'react';
import { CommentBox } from './CommentBox';

interface CommentsProps {
  onPublish(text: string): Promise<boolean>;
}

/** A video's comments: the box comes when its placeholder is clicked; each comment has another one for replies. */
export function Comments(props: CommentsProps) {
  const [writing, setWriting] = useState<'comment' | 'reply'>();
  const [comments, setComments] = useState(['First crossing I ever enjoyed. Thank you!']);
  const publish = async (text: string) => {
    if (!(await props.onPublish(text))) return;
    setComments([text, ...comments]);
    setWriting(undefined);
  };
  const box = (
    <CommentBox
      surface="comment"
      label="Add a comment..."
      submit={writing === 'reply' ? 'Reply' : 'Comment'}
      onPublish={publish}
      onCancel={() => setWriting(undefined)}
    />
  );

  return (
    <ytd-comments id="comments">
      <ytd-item-section-renderer>
        <div id="header">
          <ytd-comments-header-renderer>
            <div id="simple-box">
              <ytd-comment-simplebox-renderer>
                {writing === 'comment' ? (
                  <div id="comment-dialog">
                    <ytd-comment-dialog-renderer>{box}</ytd-comment-dialog-renderer>
                  </div>
                ) : (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: as it is on YouTube
                  // biome-ignore lint/a11y/noStaticElementInteractions: as it is on YouTube
                  <div id="placeholder-area" onClick={() => setWriting('comment')}>
                    <yt-formatted-string id="simplebox-placeholder" tabIndex={0}>
                      Add a comment…
                    </yt-formatted-string>
                  </div>
                )}
              </ytd-comment-simplebox-renderer>
            </div>
          </ytd-comments-header-renderer>
        </div>
        <div id="contents">
          {comments.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: counted from the oldest, so each keeps its own
            <ytd-comment-thread-renderer key={`${comments.length - index}`}>
              <a href={`/watch?v=millbrook&lc=Ug${comments.length - index}`}>just now</a>
              <p dir="auto">{text}</p>
              {index === comments.length - 1 && (
                <ytd-button-renderer id="reply-button-end">
                  <yt-button-shape>
                    <button type="button" aria-label="Reply" onClick={() => setWriting('reply')}>
                      Reply
                    </button>
                  </yt-button-shape>
                </ytd-button-renderer>
              )}
              <div id="reply-dialog">
                {index === comments.length - 1 && writing === 'reply' && (
                  <ytd-comment-reply-dialog-renderer>{box}</ytd-comment-reply-dialog-renderer>
                )}
              </div>
            </ytd-comment-thread-renderer>
          ))}
        </div>
      </ytd-item-section-renderer>
    </ytd-comments>
  );
}
