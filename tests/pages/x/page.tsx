/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Feed } from '../Feed';
import { Icon, type IconName } from '../Icon';
import { publish } from '../page';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { useToast } from '../use-toast';
import { Composer } from './Composer';
import { Messages } from './Messages';
import './x.css';

const menu: [path: string, name: string, icon: IconName][] = [
  ['/home', 'Home', 'home'],
  ['/notifications', 'Notifications', 'bell'],
  ['/messages', 'Messages', 'mail'],
];

function Page() {
  const [path, go] = usePath();
  const [published, setPublished] = useState<string[]>([]);
  const [toast, showToast] = useToast();
  const [drawer, setDrawer] = useState(false);
  const composing = path === '/compose/post';

  const publishFrom = async (surface: string, text: string) => {
    const taken = await publish(surface, text);
    showToast(
      taken
        ? { text: 'Your post was sent.', failed: false }
        : { text: 'Something went wrong. Try again.', failed: true },
    );
    if (taken) setPublished([text, ...published]);
    if (taken && composing) go('/home');
    return taken;
  };

  return (
    <div className="columns">
      <header className="menu">
        <nav aria-label="Primary">
          {menu.map(([to, name, icon]) => (
            <button
              type="button"
              key={to}
              className="menu-item"
              aria-current={path === to ? 'page' : undefined}
              onClick={() => go(to)}
            >
              <Icon name={icon} />
              <span>{name}</span>
            </button>
          ))}
        </nav>
        <button
          type="button"
          className="pill wide"
          data-testid="SideNav_NewTweet_Button"
          onClick={() => go('/compose/post')}
        >
          Post
        </button>
      </header>
      <main data-testid="primaryColumn">
        <h1>{path === '/messages' ? 'Messages' : 'Home'}</h1>
        {path === '/messages' && <Messages />}
        {path === '/home' && <Composer surface="post-inline" onPublish={(text) => publishFrom('post-inline', text)} />}
        {path !== '/messages' && <Feed published={published} />}
      </main>
      {path === '/home' && (
        <div data-testid="DMDrawer" className="drawer">
          <button
            type="button"
            className="drawer-header"
            data-testid="DMDrawerHeader"
            aria-expanded={drawer}
            onClick={() => setDrawer(!drawer)}
          >
            Messages
          </button>
          {drawer && <Messages />}
        </div>
      )}
      {composing && (
        <div id="layers">
          <div className="mask" data-testid="mask" />
          <div role="dialog" aria-modal="true" className="layer">
            <div role="dialog" aria-modal="true" aria-label="New post" className="modal">
              <div className="modal-bar">
                <button
                  type="button"
                  className="round"
                  data-testid="app-bar-close"
                  aria-label="Close"
                  onClick={() => go('/home')}
                >
                  <Icon name="close" />
                </button>
                <button type="button" className="plain" data-testid="unsentButton">
                  Drafts
                </button>
              </div>
              <Composer surface="post" onPublish={(text) => publishFrom('post', text)} />
            </div>
          </div>
        </div>
      )}
      <Toast toast={toast} testId="toast" />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
