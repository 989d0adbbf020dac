/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { Icon } from '../Icon';
import { LexicalBox } from '../LexicalBox';
import { publish } from '../page';
import { RoleButton } from '../RoleButton';
import { useComposer } from '../use-composer';
import css from './facebook.module.css';

/** Where Enter sends: a comment under a post, which is public, or a message, which is not. Gives what could not be sent. */
export function EnterBox(props: {
  surface: 'comment' | 'message';
  label: string;
  send: string;
  initialText: string;
  onSent(taken: boolean): void;
}) {
  const composer = useComposer({ autoFocus: false, initialText: props.initialText, surface: props.surface });
  const [sent, setSent] = useState<string[]>([]);
  const submit = async () => {
    const text = composer.editor.model.current();
    if (text.trim() === '') return;
    const taken = await publish(props.surface, text);
    props.onSent(taken);
    if (!taken) return;
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
        <Row isComment={props.surface === 'comment'} key={composer.key}>
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
        </Row>
      )}
    </div>
  );
}

/** Comments stand in a form that is none for assistive technology. */
function Row(props: { isComment: boolean; children: ReactNode }) {
  if (!props.isComment) return <div className={css.enterBox}>{props.children}</div>;
  return (
    <form role="presentation" className={css.enterBox} onSubmit={(event) => event.preventDefault()}>
      {props.children}
    </form>
  );
}
