/** @jsxImportSource react */
import { type ReactElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { asked, publish } from '../page';

type Step = 'write' | 'preview' | 'question' | 'done';

interface WizardProps {
  /** The box has its own "Post", and no step follows but the thanks. */
  isShort?: boolean;
}

/** A dialog of steps as programs in React make it: each step takes the other's place. */
function Wizard({ isShort = false }: WizardProps) {
  const [step, setStep] = useState<Step>('write');
  const [text, setText] = useState('');
  const goes = (to: Step) => () => setStep(to);
  const send = async () => {
    if (await publish('post', text)) setStep('done');
  };
  const button = (name: string, onClick: () => unknown) => (
    <button type="button" onClick={onClick}>
      {name}
    </button>
  );
  const steps: Record<Step, () => ReactElement> = {
    write: () => (
      <div className="write">
        <textarea
          data-box
          // Some sites make their box anew with each version they keep.
          key={asked.has('autosave') && text.endsWith('.') ? 'kept' : 'box'}
          // biome-ignore lint/a11y/noAutofocus: as it is on such sites
          autoFocus
          placeholder="What’s on your mind?"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {button('Cancel', goes('question'))}
        {isShort ? button('Post', send) : button('Next', goes('preview'))}
      </div>
    ),
    preview: () => (
      <section className="preview">
        <p>{text}</p>
        {button('Back', goes('write'))}
        {asked.has('early') ? (
          <button type="button" onPointerDown={send}>
            Post
          </button>
        ) : (
          button('Post', send)
        )}
      </section>
    ),
    question: () => (
      <p>
        Give this post up?
        {button('Discard', goes('done'))}
        {button('Keep editing', goes('write'))}
        {button('Post', goes('done'))}
      </p>
    ),
    done: () => (
      <aside>
        Thank you!
        {button('Share', () => undefined)}
      </aside>
    ),
  };
  return (
    <div className="app" role="dialog" aria-label="New post">
      {steps[step]()}
    </div>
  );
}

/** One box seen in two ways; what publishes it stands beside both. */
function Tabs() {
  const [isPreview, setPreview] = useState(false);
  const [text, setText] = useState('');
  const tab = (name: string, preview: boolean) => (
    <button type="button" role="tab" aria-selected={preview === isPreview} onClick={() => setPreview(preview)}>
      {name}
    </button>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void publish('post', text).then((isTaken) => isTaken && setText(''));
      }}
    >
      <div role="tablist">
        {tab('Write', false)}
        {tab('Preview', true)}
      </div>
      <div hidden={isPreview}>
        <textarea
          data-box
          placeholder="Leave a comment"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {isPreview && <p>{text}</p>}
      {text && <button type="submit">Comment</button>}
    </form>
  );
}

/** A photo with what others said of it, and a reply that one may turn away from. */
function Photo() {
  const [answered, setAnswered] = useState('');
  return (
    <div role="dialog" aria-label="Photo by Anna">
      {['Ben', 'Cleo'].map((name) => (
        <div key={name}>
          <b>{name}</b> <time>2 h</time> A lovely day.
          <button type="button" onClick={() => setAnswered(answered === name ? '' : name)}>
            Answer {name}
          </button>
          {answered === name && (
            <div className="answer">
              <textarea data-box placeholder="Write a reply…" />
              <button type="button">Reply</button>
            </div>
          )}
        </div>
      ))}
      <button type="button">Share</button>
    </div>
  );
}

const flows: Record<string, ReactElement> = {
  wizard: <Wizard />,
  thanks: <Wizard isShort />,
  tabs: <Tabs />,
  photo: <Photo />,
};

/** Draws one of them; false where there is none of that name. */
export function startFlow(name: string, root: Element): boolean {
  const flow = flows[name];
  if (flow) createRoot(root).render(flow);
  return flow !== undefined;
}
