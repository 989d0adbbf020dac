/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { author } from '../Feed';
import { Icon, type IconName } from '../Icon';
import { asked, publish } from '../page';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { useToast } from '../use-toast';
import { Composer } from './Composer';
import { Messages } from './Messages';
import { type Composing, Modal } from './Modal';
import { neighbours, TweetArticle } from './Tweet';
import './x.css';

const menu: [path: string, name: string, icon: IconName][] = [
  ['/home', 'Home', 'home'],
  ['/notifications', 'Notifications', 'bell'],
  ['/messages', 'Messages', 'mail'],
];

const plain: Composing = { surface: 'post', tweet: undefined };
/** `?reply` and `?quote` stand for the buttons that lead there. */
const atFirst: Composing = asked.has('reply')
  ? { surface: 'reply', tweet: neighbours[0] }
  : asked.has('quote')
    ? { surface: 'quote', tweet: neighbours[0] }
    : plain;

function Page() {
  const [path, go] = usePath();
  const [published, setPublished] = useState<string[]>([]);
  const [toast, showToast] = useToast();
  const [drawer, setDrawer] = useState(false);
  const [composing, setComposing] = useState(atFirst);
  const isStatus = path.includes('/status/');
  const compose = (next: Composing) => {
    setComposing(next);
    go('/compose/post');
  };

  const publishFrom = async (surface: string, texts: string[]) => {
    for (const [index, text] of texts.entries()) {
      if (await publish(index === 0 ? surface : `${surface} ${index + 1}`, text)) continue;
      showToast({ text: 'Something went wrong. Try again.', failed: true });
      return false;
    }
    showToast({ text: 'Your post was sent.', failed: false, link: `/${author.handle}/status/${published.length + 1}` });
    setPublished([...texts.toReversed(), ...published]);
    if (path === '/compose/post') go('/home');
    return true;
  };

  const own = published.map((text) => ({ ...author, text }));
  const [first, ...others] = neighbours;
  const timeline = isStatus ? [first, ...own, ...others] : [...own, ...neighbours];
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
          onClick={() => compose(plain)}
        >
          Post
        </button>
      </header>
      <main data-testid="primaryColumn">
        <h1>{path === '/messages' ? 'Messages' : isStatus ? 'Post' : 'Home'}</h1>
        {path === '/messages' && <Messages />}
        {path === '/home' && (
          <Composer surface="post-inline" onPublish={(texts) => publishFrom('post-inline', texts)} />
        )}
        {path !== '/messages' &&
          timeline.map((tweet, index) => (
            <div key={tweet.text}>
              <TweetArticle
                tweet={tweet}
                focal={isStatus && index === 0}
                onReply={() => compose({ surface: 'reply', tweet })}
                onQuote={() => compose({ surface: 'quote', tweet })}
              />
              {isStatus && index === 0 && (
                <div data-testid="inline_reply_offscreen">
                  <Composer surface="reply-inline" onPublish={(texts) => publishFrom('reply-inline', texts)} />
                </div>
              )}
            </div>
          ))}
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
      {path === '/compose/post' && (
        <Modal
          composing={composing}
          onPublish={(texts) => publishFrom(composing.surface, texts)}
          onClose={() => go('/home')}
        />
      )}
      <Toast toast={toast} testId="toast" />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
