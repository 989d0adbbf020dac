/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PrivateMessage } from '../PrivateMessage';
import { asked } from '../page';
import { Toast } from '../Toast';
import { useComposer } from '../use-composer';
import { usePublishing } from '../use-publishing';

import { Composer } from './Composer';
import { Element } from './Element';
import { PostForm } from './PostForm';
import { words } from './words';
import './elements';
import '../forms.css';

document.documentElement.lang = asked.language;
document.documentElement.dir = asked.language === 'ar' ? 'rtl' : 'ltr';

/** The comment box under a post. */
function Comments({ published, send }: Omit<ReturnType<typeof usePublishing>, 'toast'>) {
  const [isOpen, setOpen] = useState(!asked.has('closed'));
  const comment = useComposer({ autoFocus: false, surface: 'comment' });
  const submit = async () => {
    const text = comment.editor.model.current();
    if (text.trim() !== '' && (await send([{ surface: 'comment', text }]))) comment.clear();
  };
  return (
    <>
      <p>The new crossing on Elm Street has lights now.</p>
      {isOpen && comment.present ? (
        <Composer composer={comment} label={words.join} onModEnter={submit}>
          <button type="button" slot="cancel-button" onClick={() => setOpen(false)}>
            {words.cancel}
          </button>
          <button type="submit" slot="submit-button" className="main" onClick={submit}>
            {words.comment}
          </button>
        </Composer>
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          {words.join}
        </button>
      )}
      {published.map((text, index) => {
        const name = `n${published.length - index}`;
        return (
          <Element key={name} of="shreddit-comment" attributes={{ author: 'sreyes' }}>
            <p dir="auto">{text}</p>
            <a href={`/r/millbrook/comments/1abc2d/comment/${name}/`}>now</a>
          </Element>
        );
      })}
    </>
  );
}

function Page() {
  const { toast, ...publishing } = usePublishing();
  const path = location.pathname;
  return (
    <div className="page">
      <h1>{path.includes('/submit') ? words.createPost : 'r/millbrook'}</h1>
      {path.startsWith('/chat') ? (
        <PrivateMessage send={publishing.send} />
      ) : path.includes('/submit') ? (
        <PostForm send={publishing.send} />
      ) : (
        <Comments {...publishing} />
      )}
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
