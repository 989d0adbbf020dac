/** @jsxImportSource react */
import { useState } from 'react';
import { asked, publish } from '../page';
import { TipTapBox } from '../TipTapBox';
import { useComposer } from '../use-composer';

const attributes = {
  class: 'msg-form__contenteditable ProseMirror',
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': 'Write a message…',
  'data-placeholder': 'Write a message…',
};

/** LinkedIn's messages: on the messaging page, and folded below every other one. */
export function Messaging(props: { whole: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <div className={props.whole ? 'messaging' : 'messaging msg-overlay-container'}>
      {!props.whole && (
        <button type="button" className="msg-overlay-header" aria-expanded={open} onClick={() => setOpen(!open)}>
          Messaging
        </button>
      )}
      {(props.whole || open) && <MessageForm />}
    </div>
  );
}

function MessageForm() {
  const onMessaging = location.pathname.startsWith('/messaging');
  const composer = useComposer({
    autoFocus: false,
    initialText: onMessaging ? asked.prefill : '',
    surface: 'message',
  });
  const [sent, setSent] = useState<string[]>([]);
  const submit = async () => {
    const text = composer.editor.model.current();
    if (text.trim() === '' || !(await publish('message', text))) return;
    setSent([...sent, text]);
    composer.clear();
  };

  return (
    <div className="msg-conversation">
      <p className="bubble">Are we still on for lunch on Friday?</p>
      {sent.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
        <p key={index} className="bubble own">
          {text}
        </p>
      ))}
      {composer.present && (
        <form
          key={composer.key}
          className="msg-form"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <div data-testid="ui-core-tiptap-text-editor-wrapper">
            <TipTapBox {...composer.editor} attributes={attributes} />
          </div>
          <button type="submit" className="msg-form__send-button" disabled={composer.text.trim() === ''}>
            Send
          </button>
        </form>
      )}
    </div>
  );
}
