/** @jsxImportSource react */
import { LexicalBox } from '../LexicalBox';
import { useComposer } from '../use-composer';
import css from './threads.module.css';
import { words } from './words';

/** Messages: the same editor, but private. */
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
        <LexicalBox {...composer.editor} label={words.message} className={css.editor} onEnter={() => void submit()} />
      </div>
    </div>
  );
}
