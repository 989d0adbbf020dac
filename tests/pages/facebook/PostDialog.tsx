/** @jsxImportSource react */
import { Avatar, author } from '../Feed';
import { Icon } from '../Icon';
import { useComposer } from '../use-composer';
import { usePhoto } from '../use-photo';
import css from './facebook.module.css';
import { LexicalBox } from './LexicalBox';
import { RoleButton } from './RoleButton';
import { words } from './words';

/** Facebook's post dialog: roles and translated labels are all that names its parts. */
export function PostDialog(props: { onPublish(text: string): void; onClose(): void }) {
  const composer = useComposer({ autoFocus: true });
  const photo = usePhoto();
  if (!composer.present) return null;
  const empty = composer.text.trim() === '' && !photo.photo;

  return (
    <div className={css.layer}>
      <div role="dialog" aria-label={words.createPost} className={css.dialog}>
        <form method="POST" key={composer.key} onSubmit={(event) => event.preventDefault()}>
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
            <LexicalBox {...composer.editor} label={words.mind} className={css.editor} />
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
            label={words.post}
            className={css.post}
            disabled={empty}
            onPress={() => props.onPublish(composer.editor.model.current())}
          >
            <div>
              <span>
                <span>{words.post}</span>
              </span>
            </div>
          </RoleButton>
        </form>
      </div>
    </div>
  );
}
