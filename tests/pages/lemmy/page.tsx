/** @jsxImportSource react */
import { type FormEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Feed } from '../Feed';
import { Field } from '../Field';
import { asked } from '../page';
import { Toast } from '../Toast';
import { useComposer } from '../use-composer';
import { usePublishing } from '../use-publishing';
import { MarkdownTextarea } from './MarkdownTextarea';
import '../forms.css';

document.documentElement.lang = asked.language;
document.documentElement.dir = asked.language === 'ar' ? 'rtl' : 'ltr';
const words =
  { fr: { create: 'Créer', post: 'Publier' }, ar: { create: 'إنشاء', post: 'نشر' } }[asked.language] ??
  ({ create: 'Create', post: 'Post' } as const);

type Send = ReturnType<typeof usePublishing>['send'];

/** `/create_post`: the textarea's form inside the post's. */
function PostForm({ send, onDone }: { send: Send; onDone(): void }) {
  const title = useComposer({ autoFocus: false, surface: 'title', initialText: '' });
  const body = useComposer({ autoFocus: false, surface: 'post' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const texts = [
      { surface: 'title', text: title.text },
      { surface: 'post', text: body.text },
    ];
    if (await send(texts)) onDone();
  };
  if (!body.present) return null;
  return (
    <form className="post-form" onSubmit={submit}>
      <label htmlFor="post-title">Title</label>
      <Field
        key={title.key}
        {...title.editor}
        text={title.text}
        attributes={{ id: 'post-title', className: 'form-control', rows: '1' }}
      />
      <MarkdownTextarea composer={body} />
      <button type="submit" className="btn main" disabled={title.text.trim() === ''}>
        {words.create}
      </button>
    </form>
  );
}

/** A comment under a post, or an answer to one. */
function CommentForm({ send }: { send: Send }) {
  const comment = useComposer({ autoFocus: false, surface: 'comment' });
  const submit = async () => {
    if (await send([{ surface: 'comment', text: comment.text }])) comment.clear();
  };
  return (
    <div className="comment-form mb-3">
      <MarkdownTextarea composer={comment} buttonTitle={words.post} onSubmit={submit} onCancel={comment.clear} />
    </div>
  );
}

/** `/create_private_message/1`. */
function PrivateMessageForm({ send }: { send: Send }) {
  const message = useComposer({ autoFocus: false, surface: 'message' });
  const submit = async () => {
    if (await send([{ surface: 'message', text: message.text }])) message.clear();
  };
  return (
    <div className="private-message-form">
      <MarkdownTextarea composer={message} buttonTitle="Send Message" onSubmit={submit} />
    </div>
  );
}

function Page() {
  const { published, toast, send } = usePublishing();
  const [path, setPath] = useState(location.pathname);
  const goToPost = () => {
    history.pushState(null, '', '/post/1');
    setPath('/post/1');
  };
  const isPrivate = path.startsWith('/create_private_message');
  return (
    <div className="page">
      <h1>millbrook</h1>
      {path === '/create_post' && <PostForm send={send} onDone={goToPost} />}
      {isPrivate && <PrivateMessageForm send={send} />}
      {path.startsWith('/post/') && <CommentForm send={send} />}
      {!isPrivate && <Feed published={published} link={{ className: 'quiet', href: '/comment/12' }} />}
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
