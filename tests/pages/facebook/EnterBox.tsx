/** @jsxImportSource react */
import { useState } from 'react';
import { Icon } from '../Icon';
import { publish } from '../page';
import { useComposer } from '../use-composer';
import css from './facebook.module.css';
import { LexicalBox } from './LexicalBox';
import { RoleButton } from './RoleButton';

/** Where Enter sends: a comment under a post, which is public, or a message, which is not. */
export function EnterBox(props: { surface: 'comment' | 'message'; label: string; send: string; initialText: string }) {
  const composer = useComposer({ autoFocus: false, initialText: props.initialText });
  const [sent, setSent] = useState<string[]>([]);
  const submit = async () => {
    const text = composer.editor.model.current();
    if (text.trim() === '' || !(await publish(props.surface, text))) return;
    setSent([...sent, text]);
    composer.clear();
  };

  return (
    <div className={css.enter}>
      {sent.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: these are only ever added at the end
        <p key={index} className={`bubble ${props.surface === 'message' ? 'own' : ''}`}>
          {text}
        </p>
      ))}
      {composer.present && (
        <div className={css.enterBox} key={composer.key}>
          <div className={css.text}>
            <LexicalBox {...composer.editor} label={props.label} className={css.line} onEnter={submit} />
            {composer.text === '' && <div className={css.placeholder}>{props.label}</div>}
          </div>
          <RoleButton
            label={props.send}
            className={css.addButton}
            disabled={composer.text.trim() === ''}
            onPress={submit}
          >
            <Icon name="mail" />
          </RoleButton>
        </div>
      )}
    </div>
  );
}
