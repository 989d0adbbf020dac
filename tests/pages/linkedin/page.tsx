/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Avatar, author, Feed } from '../Feed';
import { Icon } from '../Icon';
import { asked, publish } from '../page';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { useToast } from '../use-toast';
import css from './linkedin.module.css';
import { Messaging } from './Messaging';
import { ShareDialog } from './ShareDialog';
import { words } from './words';

declare module 'react' {
  interface HTMLAttributes<T> {
    /** LinkedIn's own attribute: a random UUID on most nodes, a name on a few. */
    componentkey?: T extends Element ? string : never;
  }
}

document.documentElement.lang = asked.language;
document.documentElement.dir = asked.language === 'ar' ? 'rtl' : 'ltr';

function Page() {
  const [path, go] = usePath();
  const [published, setPublished] = useState<string[]>([]);
  const [toast, showToast] = useToast();
  const messaging = path.startsWith('/messaging');

  const submit = async (text: string) => {
    const taken = await publish('post', text);
    showToast(
      taken ? { text: 'Post successful.', failed: false } : { text: 'Something went wrong. Try again.', failed: true },
    );
    if (!taken) return;
    setPublished([text, ...published]);
    go('/feed/');
  };

  return (
    <>
      <nav aria-label="Primary" className={css.bar}>
        <button type="button" onClick={() => go('/feed/')}>
          <Icon name="home" id="home-medium" />
          Home
        </button>
        <button type="button" onClick={() => go('/messaging/')}>
          <Icon name="mail" id="messages-medium" />
          Messaging
        </button>
      </nav>
      <main className={css.main}>
        {!messaging && (
          <>
            <div className={css.start}>
              <Avatar initials={author.initials} />
              <button type="button" onClick={() => go('/sharing/compose')}>
                <span>{words.start}</span>
              </button>
            </div>
            <Feed published={published} />
          </>
        )}
      </main>
      <Messaging key={String(messaging)} whole={messaging} />
      {path.startsWith('/sharing/compose') ? (
        <ShareDialog onPublish={submit} onClose={() => go('/feed/')}>
          <Toast toast={toast} />
        </ShareDialog>
      ) : (
        <Toast toast={toast} />
      )}
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
