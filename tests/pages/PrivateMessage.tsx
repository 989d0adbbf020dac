/** @jsxImportSource react */
import { Field } from './Field';
import { useComposer } from './use-composer';
import type { usePublishing } from './use-publishing';

interface PrivateMessageProps {
  send: ReturnType<typeof usePublishing>['send'];
  /** Attributes of the textarea. */
  attributes?: Record<string, string>;
}

/** A textarea for a private message, with a button that sends it. */
export function PrivateMessage({ send, attributes }: PrivateMessageProps) {
  const message = useComposer({ autoFocus: false, surface: 'message' });
  const submit = async () => {
    if (await send([{ surface: 'message', text: message.text }])) message.clear();
  };
  return (
    <>
      <p className="bubble">Are we still on for lunch on Friday?</p>
      <Field
        key={message.key}
        {...message.editor}
        text={message.text}
        attributes={{ 'aria-label': 'Message', ...attributes }}
        onModEnter={submit}
      />
      <button type="submit" className="main" aria-label="Send message" onClick={submit}>
        Send
      </button>
    </>
  );
}
