/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { Avatar, author, Feed } from '../Feed';
import { asked } from '../page';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { usePublishing } from '../use-publishing';
import { ComposeForm } from './ComposeForm';
import type { Visibility } from './VisibilityMenu';
import './mastodon.css';

document.documentElement.lang = asked.language;
document.documentElement.dir = asked.language === 'ar' ? 'rtl' : 'ltr';
const direct = asked.has('direct');
const replyTo = asked.has('reply') ? 'Bus 14 takes the long way round the market until Sunday.' : undefined;

/** Where Mastodon shows a post that it took. */
const link = { className: 'status__relative-time', href: '/@sreyes/1150000' };

/** The simple interface, the columns of the advanced one (under `/deck`), and the form alone (at `/publish`). */
function Page() {
  const [path, go] = usePath();
  const { published, toast, send } = usePublishing();
  const conversations = path === '/conversations';
  const isDeck = path.startsWith('/deck');
  const isAlone = path.startsWith('/publish');

  const submit = (visibility: Visibility, warning: string, text: string) => {
    if (visibility === 'direct') return send([{ surface: 'message', text }]);
    return send([
      { surface: 'content-warning', text: warning },
      { surface: replyTo ? 'reply' : 'post', text },
    ]);
  };
  const form = (
    <>
      <div className="navigation-bar">
        <Avatar initials={author.initials} />
        <span>
          <strong>{author.name}</strong>
          <br />@{author.handle}
        </span>
      </div>
      <ComposeForm key={String(conversations)} direct={direct || conversations} replyTo={replyTo} onPublish={submit} />
    </>
  );

  return (
    <div className={isDeck ? 'layout-multiple-columns' : 'columns-area__panels layout-single-column'}>
      {isDeck ? (
        <div className="drawer">
          <div className="drawer__pager">
            <div className="drawer__inner">{form}</div>
          </div>
        </div>
      ) : (
        !isAlone && <div className="compose-panel">{form}</div>
      )}
      <main className="columns-area__panels__main">
        <h1 className="column-header">{conversations ? 'Private mentions' : isAlone ? 'Post' : 'Home'}</h1>
        {isAlone ? form : !conversations && <Feed published={published} link={link} />}
      </main>
      <nav className="navigation-panel" aria-label="Main">
        <button type="button" onClick={() => go('/home')}>
          Home
        </button>
        <button type="button" onClick={() => go('/conversations')}>
          Private mentions
        </button>
      </nav>
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
