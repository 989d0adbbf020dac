/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Avatar, author } from '../Feed';
import { Icon } from '../Icon';
import { LexicalBox } from '../LexicalBox';
import { RoleButton } from '../RoleButton';
import { useComposer } from '../use-composer';
import css from './instagram.module.css';
import { words } from './words';

/** The last step: the picture, the caption, and drawers with more to say below it. */
export function CaptionStep(props: {
  bar(share: () => void): ReactNode;
  picture: ReactNode;
  onPublish(text: string): void;
}) {
  const composer = useComposer({ autoFocus: false, surface: 'caption' });
  if (!composer.present) return null;
  return (
    <div key={composer.key}>
      {props.bar(() => props.onPublish(composer.editor.model.current()))}
      <div className={css.caption}>
        {props.picture}
        <div className={css.side}>
          <div className={css.author}>
            <Avatar initials={author.initials} />
            <strong>{author.handle}</strong>
          </div>
          <div className={css.text}>
            <LexicalBox {...composer.editor} lines="breaks" label={words.caption} className={css.editor} />
            {composer.text === '' && <div className={css.placeholder}>{words.caption}</div>}
          </div>
          <div className={css.count}>
            <Icon name="smile" />
            <span>{composer.text.length.toLocaleString('en')}/2,200</span>
          </div>
          {[words.accessibility, words.advanced].map((name) => (
            <RoleButton key={name} className={css.drawer} onPress={() => undefined}>
              <span>{name}</span>
              <Icon name="plus" />
            </RoleButton>
          ))}
        </div>
      </div>
    </div>
  );
}
