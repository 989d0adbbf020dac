/** @jsxImportSource react */
import { useState } from 'react';
import { DraftBox } from '../DraftBox';
import { Icon } from '../Icon';
import { publish } from '../page';
import { useComposer } from '../use-composer';

/** A conversation, on its own page and in the drawer at the bottom of the timeline: the same Draft.js, but private. */
export function Messages() {
  const composer = useComposer({ autoFocus: false, surface: 'message' });
  const [sent, setSent] = useState<string[]>([]);
  const submit = async () => {
    const text = composer.editor.model.current();
    if (text.trim() === '' || !(await publish('message', text))) return;
    setSent([...sent, text]);
    composer.clear();
  };

  return (
    <div data-testid="DmActivityContainer" className="messages">
      <div className="messages-log">
        <p className="bubble">Are we still on for lunch on Friday?</p>
        {sent.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
          <p key={index} className="bubble own">
            {text}
          </p>
        ))}
      </div>
      {composer.present && (
        <aside className="messages-box" key={composer.key}>
          <DraftBox
            {...composer.editor}
            testId="dmComposerTextInput"
            label="Message"
            placeholder="Start a new message"
            submit="Enter"
            onSubmit={submit}
          />
          <button
            type="button"
            className="round"
            data-testid="dmComposerSendButton"
            aria-label="Send"
            aria-disabled={composer.text.trim() === '' ? 'true' : undefined}
            onClick={submit}
          >
            <Icon name="mail" />
          </button>
        </aside>
      )}
    </div>
  );
}
