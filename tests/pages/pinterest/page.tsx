/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PrivateMessage } from '../PrivateMessage';
import { usePublishing } from '../use-publishing';
import { Pin } from './Pin';
import './pinterest.css';

function Page() {
  const { toast, send } = usePublishing();
  const [messaging, setMessaging] = useState(false);
  return (
    <div className="page">
      <nav>
        <button type="button" data-test-id="inbox-button" onClick={() => setMessaging(!messaging)}>
          Messages
        </button>
      </nav>
      {messaging && (
        <div data-test-id="conversation-drawer">
          <PrivateMessage send={send} attributes={{ id: 'messageDraft' }} />
        </div>
      )}
      <Pin onPublish={send} />
      {toast && (
        <div data-test-id="toast" role="status" className={toast.failed ? 'toast toast-failed' : 'toast'}>
          {toast.text}
          {!toast.failed && <a href="/pin/1/">View</a>}
        </div>
      )}
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
