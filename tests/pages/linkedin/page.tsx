/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { Icon } from '../Icon';
import { asked } from '../page';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { usePublishing } from '../use-publishing';
import { Article } from './Article';
import { ClassicShareBox } from './ClassicShareBox';
import { Home } from './Home';
import { InteropOutlet } from './InteropOutlet';
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

/** Which share box this account has: the newest, the one in a shadow root, or the one before. */
const generation = new URLSearchParams(location.search).get('generation') ?? 'new';

function Page() {
  const [path, go] = usePath();
  const { published, toast, send } = usePublishing('/feed/update/urn:li:share:7000000001/');
  const messaging = path.startsWith('/messaging');
  const ofCompany = path.includes('/admin/page-posts');
  const close = () => go('/feed/');

  const submit = async (texts: { surface: string; text: string }[]) => {
    if (await send(texts)) close();
  };
  const post = (text: string) => submit([{ surface: 'post', text }]);

  const composing = path.startsWith('/sharing/compose') || ofCompany;
  const classic = composing && generation !== 'new' && (
    <ClassicShareBox surface="post" action={words.post} onPublish={post} onClose={close} />
  );
  return (
    <>
      <nav aria-label="Primary" className={css.bar}>
        <button type="button" onClick={close}>
          <Icon name="home" id="home-medium" />
          Home
        </button>
        <button type="button" onClick={() => go('/messaging/')}>
          <Icon name="mail" id="messages-medium" />
          Messaging
        </button>
        {ofCompany && <a href="/company/123/admin/page-posts/published/">Page posts</a>}
      </nav>
      {path.startsWith('/article/new') && <Article onPublish={submit} />}
      {!messaging && !path.startsWith('/article/new') && (
        <Home
          published={published}
          isOnePost={path.startsWith('/feed/update/')}
          classic={generation !== 'new'}
          onStart={() => go(`/sharing/compose${location.search}`)}
          onComment={(text) => send([{ surface: 'comment', text }])}
        />
      )}
      <InteropOutlet>
        <Messaging key={String(messaging)} whole={messaging} />
        {generation === 'shadow' && classic}
      </InteropOutlet>
      {generation === 'classic' && classic}
      {composing && generation === 'new' ? (
        <ShareDialog ofCompany={ofCompany} onPublish={post} onClose={close}>
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
