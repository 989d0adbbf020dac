/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Feed } from '../Feed';
import { asked } from '../page';
import { Toast } from '../Toast';
import { usePublishing } from '../use-publishing';
import { Composer } from './Composer';
import '../forms.css';
import '../tiptap.css';

document.documentElement.lang = asked.language;
document.documentElement.dir = asked.language === 'ar' ? 'rtl' : 'ltr';
const path = location.pathname;
const kind =
  path === '/new-topic' ? 'topic' : path === '/new-message' || asked.has('message') ? 'private-message' : 'reply';
// An answer within a private conversation is told by the page around it alone.
if (path.startsWith('/t/private/')) document.body.classList.add('archetype-private_message');

function Page() {
  const { published, toast, send } = usePublishing();
  const [isOpen, setOpen] = useState(!asked.has('closed'));
  return (
    <div className="page">
      <h1>Crossing on Elm Street</h1>
      <button type="button" onClick={() => setOpen(true)}>
        Reply
      </button>
      {isOpen && <Composer kind={kind} send={send} onClose={() => setOpen(false)} />}
      <Feed published={published} link={{ className: 'post-date', href: '/t/crossing/18/' }} />
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
