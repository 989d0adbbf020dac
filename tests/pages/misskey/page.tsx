/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Feed } from '../Feed';
import { asked } from '../page';
import { Toast } from '../Toast';
import { usePublishing } from '../use-publishing';
import { PostForm } from './PostForm';
import '../forms.css';

document.documentElement.lang = asked.language;

function Page() {
  const { published, toast, send } = usePublishing();
  const [isOpen, setOpen] = useState(!asked.has('closed'));
  return (
    <div className="page">
      <h1>Timeline</h1>
      <button type="button" data-cy-open-post-form="" onClick={() => setOpen(true)}>
        Note
      </button>
      {isOpen && (
        <PostForm
          replyTo={asked.has('reply') ? 'Bus 14 takes the long way round the market until Sunday.' : undefined}
          isPrivate={asked.has('specified')}
          send={send}
          onClose={() => setOpen(false)}
        />
      )}
      {!asked.has('specified') && <Feed published={published} link={{ className: 'quiet', href: '/notes/9x' }} />}
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
