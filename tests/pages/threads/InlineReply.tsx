/** @jsxImportSource react */
import { Avatar, author } from '../Feed';
import { LexicalBox } from '../LexicalBox';
import { RoleButton } from '../RoleButton';
import { useComposer } from '../use-composer';
import { NamedIcon } from './NamedIcon';
import css from './threads.module.css';
import { words } from './words';

/** The answer under a post on its own page: one line, and the second drawing there that is called “Reply” sends it. */
export function InlineReply(props: { onPublish(text: string): Promise<boolean> }) {
  const composer = useComposer({ autoFocus: false, surface: 'reply' });
  if (!composer.present) return null;
  const empty = composer.text.trim() === '';
  const submit = async () => {
    if (!empty && (await props.onPublish(composer.editor.model.current()))) composer.clear();
  };
  return (
    <div className={css.inline} key={composer.key}>
      <Avatar initials={author.initials} />
      <div className={css.text}>
        <LexicalBox
          {...composer.editor}
          lines="breaks"
          label={words.box}
          className={css.editor}
          onModEnter={() => void submit()}
        />
        {composer.text === '' && <div className={css.placeholder}>{words.reply}</div>}
      </div>
      <RoleButton className={css.quiet} onPress={() => undefined}>
        <NamedIcon name="plus" label={words.expand} />
      </RoleButton>
      <RoleButton className={css.quiet} disabled={empty} onPress={() => void submit()}>
        <NamedIcon name="reply" label={words.reply} />
      </RoleButton>
    </div>
  );
}
