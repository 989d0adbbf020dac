/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Feed } from '../Feed';
import { Icon } from '../Icon';
import { asked, publish } from '../page';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { useToast } from '../use-toast';
import { Composer } from './Composer';
import { Conversation } from './Conversation';
import './bluesky.css';

function Page() {
  const [path, go] = usePath();
  const [composing, setComposing] = useState(!asked.has('closed'));
  const [published, setPublished] = useState<string[]>([]);
  const [toast, showToast] = useToast();
  const messages = path.startsWith('/messages');

  const submit = async (text: string) => {
    const taken = await publish('post', text);
    showToast(
      taken
        ? { text: 'Your post has been published', failed: false }
        : { text: 'Could not publish. Try again.', failed: true },
    );
    if (!taken) return;
    setPublished([text, ...published]);
    setComposing(false);
  };

  return (
    <div className="columns">
      <nav aria-label="Main" className="menu">
        <button type="button" onClick={() => go('/')}>
          <Icon name="home" /> Home
        </button>
        <button type="button" onClick={() => go('/messages/lunch')}>
          <Icon name="mail" /> Chat
        </button>
        <button type="button" data-testid="composeFAB" className="pill" onClick={() => setComposing(true)}>
          New post
        </button>
      </nav>
      <main>
        <h1>{messages ? 'Chat' : 'Following'}</h1>
        {messages ? <Conversation /> : <Feed published={published} />}
      </main>
      {composing && !messages && <Composer onPublish={submit} onClose={() => setComposing(false)} />}
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
