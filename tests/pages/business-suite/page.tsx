/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Avatar, author, Feed } from '../Feed';
import { Icon } from '../Icon';
import { asked, publish } from '../page';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { useToast } from '../use-toast';
import css from './business-suite.module.css';
import { Inbox } from './Inbox';
import { PostForm } from './PostForm';
import { words } from './words';

document.documentElement.lang = asked.language;
document.documentElement.dir = asked.language === 'ar' ? 'rtl' : 'ltr';

function Page() {
  const [path, go] = usePath();
  const [published, setPublished] = useState<string[]>([]);
  const [toast, showToast] = useToast();
  const tell = (taken: boolean) =>
    showToast(taken ? { text: words.live, failed: false } : { text: words.failed, failed: true });

  const submit = async (text: string) => {
    const taken = await publish('post', text);
    tell(taken);
    if (!taken) return;
    setPublished([text, ...published]);
    go('/latest/content_calendar');
  };

  return (
    <div className={css.page}>
      <nav className={css.menu}>
        <Avatar initials={author.initials} />
        <a href="/latest/home">
          <Icon name="home" />
        </a>
        <a href="/latest/inbox">
          <Icon name="mail" />
        </a>
        <a href="/latest/composer/">
          <Icon name="plus" />
        </a>
      </nav>
      <div className={css.main}>
        {path.startsWith('/latest/inbox') && <Inbox onSent={tell} />}
        {path.startsWith('/latest/composer') && (
          <PostForm onPublish={submit} onClose={() => go('/latest/content_calendar')} />
        )}
        {path.startsWith('/latest/content_calendar') && <Feed published={published} />}
      </div>
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
