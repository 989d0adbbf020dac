/** @jsxImportSource react */
import { type FormEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Field } from '../Field';
import { PrivateMessage } from '../PrivateMessage';
import { useComposer } from '../use-composer';
import { usePublishing } from '../use-publishing';
import '../forms.css';

type Send = ReturnType<typeof usePublishing>['send'];

/** `/submit`: a classic form; when the post is taken, the page goes to it. */
function NewPost({ send }: { send: Send }) {
  const title = useComposer({ autoFocus: false, surface: 'title', initialText: '' });
  const post = useComposer({ autoFocus: false, surface: 'post' });
  if (!post.present) return null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const texts = [
      { surface: 'title', text: title.text },
      { surface: 'post', text: post.text },
    ];
    if (await send(texts)) location.assign('/r/millbrook/comments/1abc2d/');
  };
  return (
    <form className="submit content" id="newlink" onSubmit={submit}>
      <div className="spacer">
        <Field key={title.key} {...title.editor} text={title.text} attributes={{ name: 'title', rows: '2' }} />
      </div>
      <div className="usertext-edit md-container" key={post.key}>
        <div className="md">
          <Field {...post.editor} text={post.text} attributes={{ name: 'text', rows: '1' }} />
        </div>
      </div>
      <button className="btn" name="submit" value="form" type="submit">
        submit
      </button>
    </form>
  );
}

/** A comment's form, under a post. */
function Comments({ published, send }: { published: string[]; send: Send }) {
  const comment = useComposer({ autoFocus: false, surface: 'comment' });
  const [isOpen, setOpen] = useState(true);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (comment.text.trim() !== '' && (await send([{ surface: 'comment', text: comment.text }]))) comment.clear();
  };
  return (
    <div className="commentarea">
      {isOpen && comment.present && (
        <form className="usertext cloneable" onSubmit={submit} key={comment.key}>
          <div className="usertext-edit md-container">
            <div className="md">
              <Field {...comment.editor} text={comment.text} attributes={{ name: 'text', rows: '1' }} />
            </div>
            <div className="bottom-area">
              <div className="usertext-buttons">
                <button type="submit" className="save">
                  save
                </button>
                <button type="button" className="cancel" onClick={() => setOpen(false)}>
                  cancel
                </button>
              </div>
            </div>
          </div>
        </form>
      )}
      {published.map((text, index) => {
        const name = `n${published.length - index}`;
        return (
          <div className="thing comment" key={name}>
            <p dir="auto">{text}</p>
            <a className="bylink" href={`/r/millbrook/comments/1abc2d/crossing/${name}/`}>
              permalink
            </a>
          </div>
        );
      })}
    </div>
  );
}

function Page() {
  const { published, toast, send } = usePublishing();
  const path = location.pathname;
  return (
    <div className="page">
      <h1>millbrook</h1>
      {path.startsWith('/message') ? (
        <form id="compose-message" onSubmit={(event) => event.preventDefault()}>
          <PrivateMessage send={send} attributes={{ name: 'text' }} />
        </form>
      ) : path.includes('/submit') ? (
        <NewPost send={send} />
      ) : (
        <Comments published={published} send={send} />
      )}
      {toast?.failed && <span className="error">{toast.text}</span>}
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
