/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Feed } from '../Feed';
import { PrivateMessage } from '../PrivateMessage';
import { asked } from '../page';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { usePublishing } from '../use-publishing';
import { PostDialog } from './PostDialog';
import './tumblr.css';

document.documentElement.lang = asked.language;
document.documentElement.dir = asked.language === 'ar' ? 'rtl' : 'ltr';

function Page() {
  const [path, go] = usePath();
  const { published, toast, send } = usePublishing('/sreyes/7000000001');
  const [messaging, setMessaging] = useState(false);
  const publish = async (text: string) => {
    if (await send([{ surface: 'post', text }])) go('/dashboard');
  };
  return (
    <div className="page">
      <nav>
        <button type="button" aria-label="Create a post" onClick={() => go('/new/text')}>
          Create
        </button>
        <button type="button" aria-label="Messages" onClick={() => setMessaging(!messaging)}>
          Messages
        </button>
      </nav>
      <Feed published={published} />
      {messaging && (
        <div data-testid="messaging-conversation" className="e1knl">
          <PrivateMessage send={send} attributes={{ placeholder: 'Say your thing' }} />
        </div>
      )}
      {path.startsWith('/new/') && <PostDialog onPublish={publish} onClose={() => go('/dashboard')} />}
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
