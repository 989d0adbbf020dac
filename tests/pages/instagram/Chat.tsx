/** @jsxImportSource react */
import { LexicalBox } from '../LexicalBox';
import { RoleButton } from '../RoleButton';
import { useComposer } from '../use-composer';
import css from './instagram.module.css';
import { words } from './words';

/** A conversation, on its own page and in the corner of every other: Lexical as the caption, but private. */
export function Chat(props: { onSend(text: string): Promise<boolean> }) {
  const composer = useComposer({ autoFocus: false, surface: 'message' });
  if (!composer.present) return null;
  const submit = async () => {
    if (await props.onSend(composer.editor.model.current())) composer.clear();
  };
  return (
    <div className={css.chat}>
      <p className="bubble">Are we still on for lunch on Friday?</p>
      <div className={css.message} key={composer.key}>
        <div className={css.text}>
          <LexicalBox {...composer.editor} label={words.message} className={css.line} onEnter={submit} />
        </div>
        {composer.text !== '' && (
          <RoleButton className={css.forward} onPress={submit}>
            {words.send}
          </RoleButton>
        )}
      </div>
    </div>
  );
}
