/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Avatar, author } from '../Feed';
import { Icon } from '../Icon';
import { asked, publish } from '../page';
import { RoleButton } from '../RoleButton';
import { Toast } from '../Toast';
import { usePath } from '../use-path';
import { useToast } from '../use-toast';
import { Chat } from './Chat';
import { InlineReply } from './InlineReply';
import { NamedIcon } from './NamedIcon';
import { ThreadDialog } from './ThreadDialog';
import css from './threads.module.css';
import { words } from './words';

document.documentElement.lang = asked.language;
document.documentElement.dir = asked.language === 'ar' ? 'rtl' : 'ltr';

const library = {
  handle: 'millbrooklibrary',
  initials: 'ML',
  text: 'Story time is back on Saturdays at 10. Bring a blanket, a friend and your best dragon voice.',
};

function Page() {
  const [path] = usePath();
  const [writing, setWriting] = useState(false);
  const [published, setPublished] = useState<string[]>([]);
  const [toast, showToast] = useToast();

  const publishAs = async (surface: string, texts: string[]) => {
    for (const [index, text] of texts.entries()) {
      if (await publish(index === 0 ? surface : `${surface} ${index + 1}`, text)) continue;
      showToast({ text: words.failed, failed: true });
      return false;
    }
    if (surface === 'message') return true;
    showToast({ text: words.live, failed: false, link: `/@${author.handle}/post/P${published.length + 1}` });
    setPublished([...texts.toReversed(), ...published]);
    setWriting(false);
    return true;
  };
  const own = published.map((text) => ({ ...author, text }));

  return (
    <div className={css.page}>
      <nav className={css.menu}>
        <a href="/">
          <Icon name="home" />
        </a>
        <a href="/messages">
          <Icon name="mail" />
        </a>
      </nav>
      <main className={css.main}>
        {path.startsWith('/messages') && <Chat onSend={(text) => publishAs('message', [text])} />}
        {path === '/' && (
          <RoleButton className={css.open} onPress={() => setWriting(true)}>
            <Avatar initials={author.initials} />
            <span>{words.open}</span>
          </RoleButton>
        )}
        {path.includes('/post/') && (
          <PostCard {...library}>
            <InlineReply onPublish={(text) => publishAs('reply', [text])} />
          </PostCard>
        )}
        {path === '/' && [...own, library].map((post) => <PostCard key={post.text} {...post} />)}
      </main>
      {writing && (
        <ThreadDialog onPublish={(texts) => void publishAs('post', texts)} onClose={() => setWriting(false)} />
      )}
      <Toast toast={toast} />
    </div>
  );
}

/** A post with what one can do about it, and on its own page the box to answer in. */
function PostCard(props: { handle: string; initials: string; text: string; children?: ReactNode }) {
  return (
    <div data-pressable-container="true" className={css.card}>
      <Avatar initials={props.initials} />
      <div className={css.column}>
        <strong>{props.handle}</strong>
        <a href={`/@${props.handle}/post/P0`} className={css.time}>
          <time dateTime="2026-11-20T10:00:00.000Z">20 Nov</time>
        </a>
        <p dir="auto">{props.text}</p>
        <div className={css.actions}>
          <RoleButton onPress={() => undefined}>
            <NamedIcon name="heart" label={words.like} />
          </RoleButton>
          <RoleButton onPress={() => undefined}>
            <NamedIcon name="reply" label={words.reply} />
          </RoleButton>
        </div>
        {props.children}
      </div>
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
