/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Avatar, author } from '../Feed';
import { Icon } from '../Icon';
import { asked, publish } from '../page';
import { RoleButton } from '../RoleButton';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { useToast } from '../use-toast';
import { Chat } from './Chat';
import { CommentForm } from './CommentForm';
import { CreateDialog } from './CreateDialog';
import css from './instagram.module.css';
import { words } from './words';

document.documentElement.lang = asked.language;
document.documentElement.dir = asked.language === 'ar' ? 'rtl' : 'ltr';

function Page() {
  const [path, go] = usePath();
  const [creating, setCreating] = useState(false);
  const [chatting, setChatting] = useState(false);
  const [toast, showToast] = useToast();

  const publishAs = (surface: string) => async (text: string) => {
    const taken = await publish(surface, text);
    if (!taken) showToast({ text: words.failed, failed: true });
    return taken;
  };
  const chat = <Chat onSend={publishAs('message')} />;

  return (
    <div className={css.page}>
      <nav className={css.menu}>
        <a href="/">
          <Icon name="home" />
        </a>
        <a href="/direct/inbox/">
          <Icon name="mail" />
        </a>
        <a
          href="/create/select/"
          onClick={(event) => {
            event.preventDefault();
            setCreating(true);
          }}
        >
          <Icon name="plus" />
          <span>{words.create}</span>
        </a>
      </nav>
      <main className={css.main}>
        {path.startsWith('/direct') ? (
          chat
        ) : (
          <article className={css.article}>
            <div className={css.author}>
              <Avatar initials="MF" />
              <strong>millbrookmarket</strong>
            </div>
            <div className={css.view} />
            <p>
              <strong>millbrookmarket</strong> First strawberries of the year this Saturday, eight to noon.
            </p>
            <CommentForm onPublish={publishAs('comment')} />
          </article>
        )}
      </main>
      {!path.startsWith('/direct') && (
        <div data-pagelet="IGDChatTabsRootContent" className={css.corner}>
          {chatting && chat}
          <RoleButton className={css.tab} onPress={() => setChatting(!chatting)}>
            <Avatar initials={author.initials} />
            <Icon name="mail" />
          </RoleButton>
        </div>
      )}
      {creating && (
        <CreateDialog
          onPublish={publishAs('caption')}
          onClose={() => {
            setCreating(false);
            go('/');
          }}
        />
      )}
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
