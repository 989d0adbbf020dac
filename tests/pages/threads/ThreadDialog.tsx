/** @jsxImportSource react */
import { useState } from 'react';
import { asked } from '../page';
import { RoleButton } from '../RoleButton';
import { ThreadPost, type Written } from './ThreadPost';
import css from './threads.module.css';
import { words } from './words';

const nothing: Written = { empty: true, model: () => '' };
let made = 0;
const fresh = (initialText = '') => ({ key: made++, initialText, written: nothing });

/** The dialog for a new thread: as many editors as it has posts, and one “Post” for them all. */
export function ThreadDialog(props: { onPublish(texts: string[]): void; onClose(): void }) {
  const [posts, setPosts] = useState(() => [fresh(asked.prefill), ...(asked.has('thread') ? [fresh()] : [])]);
  const empty = posts.some(({ written }) => written.empty);
  const submit = () => {
    if (!empty) props.onPublish(posts.map(({ written }) => written.model()));
  };

  return (
    <div className={css.layer}>
      <div role="dialog" aria-label={words.title} className={css.dialog}>
        <div className={css.bar}>
          <RoleButton onPress={props.onClose}>{words.cancel}</RoleButton>
          <h1>{words.title}</h1>
          <span />
        </div>
        {posts.map((post, index) => (
          <ThreadPost
            key={post.key}
            index={index}
            initialText={post.initialText}
            onWrite={(written) =>
              setPosts((all) => all.map((one) => (one.key === post.key ? { ...one, written } : one)))
            }
            onPublish={submit}
          />
        ))}
        <RoleButton className={css.add} disabled={empty} onPress={() => setPosts([...posts, fresh()])}>
          <span>{words.add}</span>
        </RoleButton>
        <div className={css.bar}>
          <RoleButton className={css.quiet} onPress={() => undefined}>
            {words.audience}
          </RoleButton>
          <RoleButton className={css.publish} disabled={empty} onPress={submit}>
            <div>{words.post}</div>
          </RoleButton>
        </div>
      </div>
    </div>
  );
}
