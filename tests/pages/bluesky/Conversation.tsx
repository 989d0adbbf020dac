/** @jsxImportSource react */
import { useState } from 'react';
import { Icon } from '../Icon';
import { publish } from '../page';
import { useComposer } from '../use-composer';

/** A private conversation: a plain textarea, where Enter sends. */
export function Conversation() {
  const composer = useComposer({ autoFocus: false });
  const [sent, setSent] = useState<string[]>([]);
  composer.editor.model.current = () => composer.text;
  const submit = async () => {
    if (composer.text.trim() === '' || !(await publish('message', composer.text))) return;
    setSent([...sent, composer.text]);
    composer.clear();
  };

  return (
    <div data-testid="convoScreen" className="conversation">
      <p className="bubble">Are we still on for lunch on Friday?</p>
      {sent.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
        <p key={index} className="bubble own">
          {text}
        </p>
      ))}
      {composer.present && (
        <div key={composer.key} className="message-box">
          <textarea
            rows={1}
            placeholder="Write a message"
            aria-label="Write a message"
            value={composer.text}
            onChange={(event) => composer.editor.onChange(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              submit();
            }}
          />
          <button type="button" aria-label="Send message" onClick={submit}>
            <Icon name="mail" />
          </button>
        </div>
      )}
    </div>
  );
}
