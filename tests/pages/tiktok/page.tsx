/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { PrivateMessage } from '../PrivateMessage';
import { asked } from '../page';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { usePublishing } from '../use-publishing';
import { Comments } from './Comments';
import './tiktok.css';
import { Upload } from './Upload';

function Page() {
  const [path, go] = usePath();
  const { published, toast, send } = usePublishing();
  const publish = async (text: string) => {
    if (await send([{ surface: 'caption', text }])) go('/tiktokstudio/content');
  };
  return (
    <div className="page">
      <nav>
        <button type="button" onClick={() => go('/tiktokstudio/upload')}>
          Upload
        </button>
        <button type="button" onClick={() => go('/@millbrook/video/1')}>
          Video
        </button>
        <button type="button" onClick={() => go('/messages')}>
          Messages
        </button>
      </nav>
      {path === '/tiktokstudio/upload' && (
        <Upload isChecking={asked.has('checking')} onPublish={publish} onDiscard={() => go('/tiktokstudio/content')} />
      )}
      {path === '/tiktokstudio/content' && published.map((text) => <p key={text}>{text}</p>)}
      {path.startsWith('/@') && <Comments onPublish={(text) => send([{ surface: 'comment', text }])} />}
      {path.startsWith('/messages') && (
        <div data-e2e="message-input-area">
          <PrivateMessage send={send} attributes={{ 'data-e2e': 'message-text' }} />
        </div>
      )}
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
