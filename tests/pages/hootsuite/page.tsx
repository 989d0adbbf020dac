/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LexicalBox } from '../LexicalBox';
import { PrivateMessage } from '../PrivateMessage';
import { asked } from '../page';
import { Toast } from '../Toast';
import { useComposer } from '../use-composer';
import { usePublishing } from '../use-publishing';
import '../forms.css';

document.documentElement.lang = asked.language;
const words =
  { fr: { post: 'Publier', cancel: 'Annuler' }, ar: { post: 'نشر الآن', cancel: 'إلغاء' } }[asked.language] ??
  ({ post: 'Post now', cancel: 'Cancel' } as const);

/** A dialog whose markup says nothing of its own: a rich box, and buttons with words. */
function Composer({ send, onClose }: { send: ReturnType<typeof usePublishing>['send']; onClose(): void }) {
  const composer = useComposer({ autoFocus: false, surface: 'post' });
  if (!composer.present) return null;
  const submit = async () => {
    if (await send([{ surface: 'post', text: composer.editor.model.current() }])) onClose();
  };
  return (
    <div role="dialog" aria-label="New post" className="panel">
      <LexicalBox key={composer.key} {...composer.editor} label="Enter your text and links" className="box" />
      <div className="row">
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="button" className="main" disabled={composer.text.trim() === ''} onClick={submit}>
          {words.post}
        </button>
      </div>
    </div>
  );
}

function Page() {
  const { toast, send } = usePublishing();
  const [isOpen, setOpen] = useState(true);
  const isInbox = location.pathname.startsWith('/inbox');
  return (
    <div className="page">
      <h1>{isInbox ? 'Inbox' : 'Planner'}</h1>
      {isInbox ? <PrivateMessage send={send} /> : isOpen && <Composer send={send} onClose={() => setOpen(false)} />}
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
