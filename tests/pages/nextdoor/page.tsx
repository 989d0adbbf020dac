/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Feed } from '../Feed';
import { PrivateMessage } from '../PrivateMessage';
import { asked } from '../page';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { usePublishing } from '../use-publishing';
import './nextdoor.css';
import { PostDialog } from './PostDialog';
import { words } from './words';

document.documentElement.lang = asked.language;
document.documentElement.dir = asked.language === 'ar' ? 'rtl' : 'ltr';

function Page() {
  const [path, go] = usePath();
  const { published, toast, send } = usePublishing();
  const [composing, setComposing] = useState(false);
  const publish = async (text: string) => {
    if (await send([{ surface: 'post', text }])) setComposing(false);
  };
  return (
    <div className="page">
      <nav>
        <button type="button" onClick={() => go('/news_feed/')}>
          Home
        </button>
        <button type="button" onClick={() => go('/inbox/')}>
          Inbox
        </button>
      </nav>
      {path.startsWith('/inbox') ? (
        <div role="dialog" aria-label="New message">
          <PrivateMessage send={send} />
        </div>
      ) : (
        <>
          <button type="button" data-testid="prompt-container" onClick={() => setComposing(true)}>
            {words.start}
          </button>
          <Feed published={published} />
          {composing && <PostDialog onPublish={publish} onClose={() => setComposing(false)} />}
        </>
      )}
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
