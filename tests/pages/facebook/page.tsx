/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Avatar, author, Feed } from '../Feed';
import { Icon } from '../Icon';
import { asked, publish } from '../page';
import { RoleButton } from '../RoleButton';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { useToast } from '../use-toast';
import { EnterBox } from './EnterBox';
import css from './facebook.module.css';
import { PostDialog } from './PostDialog';
import { words } from './words';

document.documentElement.lang = asked.language;
document.documentElement.dir = asked.language === 'ar' ? 'rtl' : 'ltr';

function Page() {
  const [path, go] = usePath();
  const [composing, setComposing] = useState(!asked.has('closed'));
  const [chatting, setChatting] = useState(false);
  const [published, setPublished] = useState<string[]>([]);
  const [toast, showToast] = useToast();
  const messages = path.startsWith('/messages');

  const tell = (taken: boolean) =>
    showToast(taken ? { text: words.live, failed: false } : { text: words.failed, failed: true });
  const submit = async (text: string) => {
    const taken = await publish('post', text);
    tell(taken);
    if (!taken) return;
    setPublished([text, ...published]);
    setComposing(false);
  };
  const messageBox = (
    <>
      <p className="bubble">Are we still on for lunch on Friday?</p>
      <EnterBox surface="message" label={words.message} send={words.send} initialText={asked.prefill} onSent={tell} />
    </>
  );

  return (
    <div className={css.page}>
      <div role="banner" className={css.banner}>
        <RoleButton label="Home" className={css.tab} onPress={() => go('/')}>
          <Icon name="home" />
        </RoleButton>
        <RoleButton label="Messenger" className={css.tab} onPress={() => setChatting(!chatting)}>
          <Icon name="mail" />
        </RoleButton>
      </div>
      <div role="main" className={css.main}>
        {messages ? (
          <div aria-label="Messenger" role="region" data-pagelet="MWThreadView" className={css.card}>
            {messageBox}
          </div>
        ) : (
          <>
            <div className={css.card}>
              <div className={css.author}>
                <Avatar initials={author.initials} />
                <RoleButton label={words.mind} className={css.open} onPress={() => setComposing(true)}>
                  <span>{words.mind}</span>
                </RoleButton>
              </div>
            </div>
            <div role="article" className={css.card}>
              <div className={css.author}>
                <Avatar initials="MF" />
                <strong>Millbrook Farmers Market</strong>
              </div>
              <p>First strawberries of the year this Saturday, eight to noon.</p>
              <RoleButton label={words.comment} className={css.audience} onPress={() => undefined}>
                <span>{words.comment}</span>
              </RoleButton>
              <EnterBox
                surface="comment"
                label={words.writeComment}
                send={words.comment}
                initialText=""
                onSent={tell}
              />
            </div>
            <Feed published={published} />
          </>
        )}
      </div>
      {composing && !messages && <PostDialog onPublish={submit} onClose={() => setComposing(false)} />}
      {chatting && (
        <div data-pagelet="ChatTab" className={css.chat}>
          {messageBox}
        </div>
      )}
      <Toast toast={toast} />
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
