/** @jsxImportSource react */
import { LexicalBox } from '../LexicalBox';
import { publish } from '../page';
import { useComposer } from '../use-composer';
import css from './business-suite.module.css';
import { TextButton } from './TextButton';
import { words } from './words';

/** Messages to the Page: private, though they are written in the same editor. */
export function Inbox(props: { onSent(taken: boolean): void }) {
  const composer = useComposer({ autoFocus: false, surface: 'message' });
  if (!composer.present) return null;
  const submit = async () => {
    const taken = await publish('message', composer.editor.model.current());
    props.onSent(taken);
    if (taken) composer.clear();
  };

  return (
    <div className={css.card}>
      <p className="bubble">Are you open on Sunday?</p>
      <div className={css.text} key={composer.key}>
        <LexicalBox {...composer.editor} label={words.message} className={css.line} onEnter={submit} />
      </div>
      <TextButton words={words.send} className={css.publish} onPress={submit} />
    </div>
  );
}
