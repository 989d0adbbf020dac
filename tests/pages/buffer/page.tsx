/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Field } from '../Field';
import { asked } from '../page';
import { SlateBox } from '../SlateBox';
import { Toast } from '../Toast';
import { useComposer } from '../use-composer';
import { usePublishing } from '../use-publishing';
import '../forms.css';

type Send = ReturnType<typeof usePublishing>['send'];

/** What the button does: it says so. */
const doing = asked.has('queue') ? 'Add to Queue' : 'Share Now';

/** The composer: Slate, in a dialog. */
function Composer({ send, onClose }: { send: Send; onClose(): void }) {
  const composer = useComposer({ autoFocus: false, surface: 'post' });
  if (!composer.present) return null;
  const submit = async () => {
    if (await send([{ surface: 'post', text: composer.editor.model.current() }])) onClose();
  };
  return (
    <div role="dialog" aria-label="Create Post" className="panel">
      <SlateBox
        key={composer.key}
        {...composer.editor}
        attributes={{ 'data-testid': 'composer-text-area', 'aria-label': 'composer textbox' }}
      />
      <div data-testid="integrations-bar" className="row">
        <button type="button">Canva</button>
      </div>
      <div className="row">
        <button type="button" onClick={onClose}>
          Save as Draft
        </button>
        <button type="button" className="main" disabled={composer.text.trim() === ''} onClick={submit}>
          {doing}
        </button>
      </div>
    </div>
  );
}

/** An answer to a comment, on the tab named Community. */
function Reply({ send }: { send: Send }) {
  const reply = useComposer({ autoFocus: false, surface: 'reply' });
  if (!reply.present) return null;
  const submit = async () => {
    if (await send([{ surface: 'reply', text: reply.text }])) reply.clear();
  };
  return (
    <div data-testid="reply-form-item" key={reply.key}>
      <Field {...reply.editor} text={reply.text} attributes={{ placeholder: 'Write a reply' }} />
      <div className="row">
        <button type="button" disabled={reply.text.trim() === ''} className="main" onClick={submit}>
          Reply
        </button>
      </div>
    </div>
  );
}

function Page() {
  const { toast, send } = usePublishing();
  const [isOpen, setOpen] = useState(true);
  return (
    <div className="page">
      <h1>Publish</h1>
      <button type="button" onClick={() => setOpen(true)}>
        New Post
      </button>
      {location.pathname.startsWith('/community') ? (
        <Reply send={send} />
      ) : (
        isOpen && <Composer send={send} onClose={() => setOpen(false)} />
      )}
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
