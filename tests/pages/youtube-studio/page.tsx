/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { usePublishing } from '../use-publishing';
import { EditPage } from './EditPage';
import { StudioButton } from './StudioButton';
import { UploadDialog } from './UploadDialog';
import './studio.css';

const link = 'https://youtu.be/millbrook';

function Page() {
  const [path, go] = usePath();
  const { toast, send } = usePublishing();
  const [done, setDone] = useState(false);
  const upload = async (texts: { surface: string; text: string }[]) => {
    if (!(await send(texts))) return;
    go('/channel/UCmillbrook/videos');
    setDone(true);
  };
  return (
    <>
      <main>
        {path.startsWith('/video/') ? (
          <EditPage onPublish={send} />
        ) : (
          <>
            <h1>Channel content</h1>
            <StudioButton id="create-icon" label="Create" onPress={() => go('/channel/UCmillbrook/videos/upload')} />
          </>
        )}
      </main>
      {path.endsWith('/upload') && (
        <UploadDialog onPublish={upload} onClose={() => go('/channel/UCmillbrook/videos')} />
      )}
      {done && (
        <ytcp-video-share-dialog>
          <div role="dialog" aria-label="Video published" className="dialog">
            <a href={link}>{link}</a>
            <StudioButton id="close-button" label="Close" onPress={() => setDone(false)} />
          </div>
        </ytcp-video-share-dialog>
      )}
      <Toast toast={toast} />
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
