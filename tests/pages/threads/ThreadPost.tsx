/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { Avatar, author } from '../Feed';
import { LexicalBox } from '../LexicalBox';
import { RoleButton } from '../RoleButton';
import { useComposer } from '../use-composer';
import { usePhoto } from '../use-photo';
import { NamedIcon } from './NamedIcon';
import css from './threads.module.css';
import { words } from './words';

/** What the thread knows of one of its posts. */
export interface Written {
  /** Neither text nor photo. */
  empty: boolean;
  /** What the editor's model holds. */
  model(): string;
}

/** One post of a thread: an editor of its own. */
export function ThreadPost(props: {
  index: number;
  initialText: string;
  onWrite(written: Written): void;
  onPublish(): void;
}) {
  const composer = useComposer({
    autoFocus: true,
    initialText: props.initialText,
    surface: props.index === 0 ? 'post' : `post ${props.index + 1}`,
  });
  const photo = usePhoto();
  const empty = composer.text.trim() === '' && !photo.photo;

  const report = useRef(props.onWrite);
  report.current = props.onWrite;
  const { model } = composer.editor;
  useEffect(() => report.current({ empty, model: () => model.current() }), [empty, model]);
  if (!composer.present) return null;

  return (
    <div className={css.post} key={composer.key}>
      <Avatar initials={author.initials} />
      <div className={css.column}>
        <strong>{author.handle}</strong>
        <div className={css.text}>
          <LexicalBox
            {...composer.editor}
            lines="breaks"
            label={words.box}
            className={css.editor}
            onModEnter={props.onPublish}
          />
          {composer.text === '' && <div className={css.placeholder}>{words.open}</div>}
        </div>
        {photo.photo && <img src={photo.photo.url} alt="" className={css.photo} />}
        <RoleButton className={css.quiet} onPress={photo.attach}>
          <NamedIcon name="photo" label={words.attach} />
        </RoleButton>
      </div>
    </div>
  );
}
