/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Feed } from '../Feed';
import { Icon } from '../Icon';
import { asked } from '../page';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { usePublishing } from '../use-publishing';
import { Composer } from './Composer';
import { Conversation } from './Conversation';
import './bluesky.css';

/** Where Bluesky shows a post that it took. */
const link = { className: 'plain', href: '/profile/sreyes.example/post/3m' };

function Page() {
  const [path, go] = usePath();
  const [composing, setComposing] = useState(!asked.has('closed'));
  const { published, toast, send } = usePublishing();
  const messages = path.startsWith('/messages');
  const replyTo = asked.has('reply') ? 'Bus 14 takes the long way round the market until Sunday.' : undefined;

  const submit = async (texts: string[]) => {
    const surface = replyTo ? 'reply' : 'post';
    if (await send(texts.map((text) => ({ surface, text })))) setComposing(false);
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
        {messages ? <Conversation /> : <Feed published={published} link={link} />}
      </main>
      {composing && !messages && <Composer replyTo={replyTo} onPublish={submit} onClose={() => setComposing(false)} />}
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
