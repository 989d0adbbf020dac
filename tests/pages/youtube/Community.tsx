/** @jsxImportSource react */
import { useState } from 'react';
import { CommentBox } from './CommentBox';

/** A channel's posts. Before the dialog stands what YouTube left of an older one: the same elements and ids, without a size. */
export function Community(props: { onPublish(text: string): Promise<boolean> }) {
  const [posts, setPosts] = useState<string[]>([]);
  const [key, setKey] = useState(0);
  const publish = async (text: string) => {
    if (!(await props.onPublish(text))) return;
    setPosts([text, ...posts]);
    setKey(key + 1);
  };
  return (
    <ytd-browse>
      <div className="vestige">
        <ytd-backstage-post-dialog-renderer>
          <ytd-commentbox id="commentbox">
            <div id="contenteditable-root" contentEditable suppressContentEditableWarning />
            <ytd-button-renderer id="submit-button">
              <button type="button" aria-label="Post" tabIndex={-1} />
            </ytd-button-renderer>
          </ytd-commentbox>
        </ytd-backstage-post-dialog-renderer>
      </div>
      <ytd-backstage-post-dialog-renderer>
        <CommentBox
          key={key}
          surface="community-post"
          label="What's on your mind?"
          submit="Post"
          onPublish={publish}
          onCancel={() => setKey(key + 1)}
        />
      </ytd-backstage-post-dialog-renderer>
      {posts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: counted from the oldest, so each keeps its own
        <ytd-backstage-post-thread-renderer key={`${posts.length - index}`}>
          <a href={`/post/Ugk${posts.length - index}`}>just now</a>
          <p dir="auto">{text}</p>
        </ytd-backstage-post-thread-renderer>
      ))}
    </ytd-browse>
  );
}
