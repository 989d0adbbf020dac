/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { asked } from '../page';
import { Post, type Written } from './Post';
import { PublishButton } from './PublishButton';

/** What is written in the box, as Goalpost calls it. */
export type XSurface = 'post' | 'post-inline' | 'quote' | 'reply' | 'reply-inline';

const nothing: Written = { text: '', empty: true, model: () => '' };
let made = 0;
const fresh = (initialText = '') => ({ key: made++, initialText, written: nothing });

/** X's box: one post, or a thread of them, in the modal, at the top of the timeline or under a post. */
export function Composer(props: {
  surface: XSurface;
  quoted?: ReactNode;
  /** Gives true once the network took all the texts. */
  onPublish(texts: string[]): Promise<boolean>;
}) {
  const inline = props.surface.endsWith('-inline');
  const replying = props.surface.startsWith('reply');
  const [posts, setPosts] = useState(() => [fresh(asked.prefill), ...(asked.has('thread') ? [fresh()] : [])]);
  const [active, setActive] = useState(0);
  const [expanded, setExpanded] = useState(props.surface !== 'reply-inline');
  const empty = posts.some(({ written }) => written.empty);

  const submit = async () => {
    if (empty || !(await props.onPublish(posts.map(({ written }) => written.model())))) return;
    setPosts([fresh()]);
    setActive(0);
  };
  const button = (
    <PublishButton
      testId={inline ? 'tweetButtonInline' : 'tweetButton'}
      label={replying ? 'Reply' : posts.length > 1 ? 'Post all' : 'Post'}
      revision={posts.map(({ written }) => written.text).join()}
      empty={empty}
      onPublish={submit}
    />
  );

  return (
    <div className="composer">
      {posts.map((post, index) => (
        <Post
          key={post.key}
          index={index}
          surface={props.surface}
          placeholder={replying ? 'Post your reply' : index > 0 ? 'Add another post' : "What's happening?"}
          initialText={post.initialText}
          autoFocus={!inline && index === 0}
          active={index === active}
          expanded={expanded}
          button={button}
          quoted={index === 0 && props.quoted}
          onWrite={(written) => setPosts((all) => all.map((one) => (one.key === post.key ? { ...one, written } : one)))}
          onFocus={() => {
            setActive(index);
            setExpanded(true);
          }}
          onAdd={inline || replying ? undefined : () => setPosts([...posts, fresh()])}
          onRemove={posts.length > 1 ? () => setPosts(posts.filter((one) => one !== post)) : undefined}
          onPublish={submit}
        />
      ))}
    </div>
  );
}
