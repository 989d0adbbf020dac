/** @jsxImportSource react */
import { type FormEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Field } from '../Field';
import { PrivateMessage } from '../PrivateMessage';
import { Toast } from '../Toast';
import { useComposer } from '../use-composer';
import { usePublishing } from '../use-publishing';
import '../forms.css';

/** A form whose markup says nothing of its own: a textarea, and buttons with words. */
function Compose({ send, onClose }: { send: ReturnType<typeof usePublishing>['send']; onClose(): void }) {
  const composer = useComposer({ autoFocus: false, surface: 'post' });
  if (!composer.present) return null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await send([{ surface: 'post', text: composer.text }])) onClose();
  };
  return (
    <form className="panel" onSubmit={submit} key={composer.key}>
      <Field {...composer.editor} text={composer.text} attributes={{ placeholder: 'What would you like to share?' }} />
      <div className="row">
        <button type="button" onClick={onClose}>
          Discard
        </button>
        <button type="submit" className="main" disabled={composer.text.trim() === ''}>
          Send
        </button>
      </div>
    </form>
  );
}

function Page() {
  const { toast, send } = usePublishing();
  const [isOpen, setOpen] = useState(true);
  const isInbox = location.pathname.startsWith('/messages');
  return (
    <div className="page">
      <h1>{isInbox ? 'Smart Inbox' : 'Publishing'}</h1>
      {isInbox ? <PrivateMessage send={send} /> : isOpen && <Compose send={send} onClose={() => setOpen(false)} />}
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
