/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Avatar, author, Feed } from '../Feed';
import { asked, publish } from '../page';
import { Toast } from '../Toast';
import { useComposer } from '../use-composer';
import { usePath } from '../use-path';
import { useToast } from '../use-toast';
import { ComposeForm } from './ComposeForm';
import type { Visibility } from './VisibilityMenu';
import './mastodon.css';

const direct = asked.has('direct');

function Page() {
  const [path, go] = usePath();
  const [published, setPublished] = useState<string[]>([]);
  const [toast, showToast] = useToast();
  const composer = useComposer({ autoFocus: false });
  const conversations = path === '/conversations';

  const submit = async (visibility: Visibility, text: string) => {
    const taken = await publish(visibility === 'direct' ? 'message' : 'post', text);
    showToast(
      taken ? { text: 'Post published.', failed: false } : { text: 'Something went wrong. Try again.', failed: true },
    );
    if (!taken) return;
    if (visibility !== 'direct') setPublished([text, ...published]);
    composer.clear();
  };

  return (
    <div className="columns-area__panels layout-single-column">
      <div className="compose-panel">
        <div className="navigation-bar">
          <Avatar initials={author.initials} />
          <span>
            <strong>{author.name}</strong>
            <br />@{author.handle}
          </span>
        </div>
        {composer.present && (
          <ComposeForm
            {...composer.editor}
            key={`${composer.key} ${conversations}`}
            direct={direct || conversations}
            onPublish={submit}
          />
        )}
      </div>
      <main className="columns-area__panels__main">
        <h1 className="column-header">{conversations ? 'Private mentions' : 'Home'}</h1>
        {!conversations && <Feed published={published} />}
      </main>
      <nav className="navigation-panel" aria-label="Main">
        <button type="button" onClick={() => go('/home')}>
          Home
        </button>
        <button type="button" onClick={() => go('/conversations')}>
          Private mentions
        </button>
      </nav>
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
