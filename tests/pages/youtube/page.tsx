/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { usePublishing } from '../use-publishing';
import { Comments } from './Comments';
import { Community } from './Community';
import './youtube.css';

function Page() {
  const [path, go] = usePath();
  const { toast, send } = usePublishing();
  const publish = (surface: string) => (text: string) => send([{ surface, text }]);
  const onChannel = path.startsWith('/@');
  return (
    <>
      <nav aria-label="Guide">
        <button type="button" onClick={() => go('/watch')}>
          Watch
        </button>
        <button type="button" onClick={() => go('/@millbrook/posts')}>
          Your posts
        </button>
      </nav>
      <main>
        {onChannel ? (
          <Community onPublish={publish('community-post')} />
        ) : (
          <>
            <div className="video" />
            <h1>The new crossing on Elm Street</h1>
            <Comments onPublish={publish('comment')} />
          </>
        )}
      </main>
      <Toast toast={toast} />
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
