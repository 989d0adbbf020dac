/** @jsxImportSource react */
import { useState } from 'react';
import { Avatar, author } from '../Feed';
import { Icon } from '../Icon';
import { LexicalBox } from '../LexicalBox';
import { asked } from '../page';
import { RoleButton } from '../RoleButton';
import { useComposer } from '../use-composer';
import { usePhoto } from '../use-photo';
import css from './facebook.module.css';
import { PostSettings } from './PostSettings';
import { words } from './words';

/** Whether a Page posts, for which the dialog has a second step; `?page=kept` leaves the first one hidden beneath it. */
const isPage = asked.has('page');
const keepsFirstStep = location.search.includes('page=kept');

/** Facebook's post dialog: roles and translated labels are all that names its parts. */
export function PostDialog(props: { onPublish(text: string): void; onClose(): void }) {
  const composer = useComposer({ autoFocus: true, surface: 'post' });
  const photo = usePhoto();
  const [settling, setSettling] = useState(false);
  if (!composer.present) return null;
  const empty = composer.text.trim() === '' && !photo.photo;
  const publish = () => props.onPublish(composer.editor.model.current());

  return (
    <div className={css.layer}>
      <div role="dialog" aria-label={settling ? words.settings : words.createPost} className={css.dialog}>
        {settling && <PostSettings onBack={() => setSettling(false)} onPublish={publish} onClose={props.onClose} />}
        {(!settling || keepsFirstStep) && (
          <form method="POST" key={composer.key} hidden={settling} onSubmit={(event) => event.preventDefault()}>
            <div className={css.title}>
              <h2>
                <span>{words.createPost}</span>
              </h2>
              <RoleButton label={words.close} className={css.close} onPress={props.onClose}>
                <Icon name="close" />
              </RoleButton>
            </div>
            <div className={css.author}>
              <Avatar initials={author.initials} />
              <div>
                <strong>{author.name}</strong>
                <RoleButton label={words.audience} className={css.audience} onPress={() => undefined}>
                  <Icon name="globe" />
                  <span>{words.public}</span>
                </RoleButton>
              </div>
            </div>
            <div className={css.text}>
              <LexicalBox {...composer.editor} initialText={composer.text} label={words.mind} className={css.editor} />
              {composer.text === '' && <div className={css.placeholder}>{words.mind}</div>}
            </div>
            {photo.photo && <img src={photo.photo.url} alt={photo.photo.alt} className={css.photo} />}
            <div className={css.add}>
              <span>{words.add}</span>
              <RoleButton label={words.photo} className={css.addButton} onPress={photo.attach}>
                <Icon name="photo" />
              </RoleButton>
            </div>
            <RoleButton
              label={isPage ? words.next : words.post}
              className={css.post}
              disabled={empty}
              onPress={() => (isPage ? setSettling(true) : publish())}
            >
              <div>
                <span>
                  <span>{isPage ? words.next : words.post}</span>
                </span>
              </div>
            </RoleButton>
          </form>
        )}
      </div>
    </div>
  );
}
