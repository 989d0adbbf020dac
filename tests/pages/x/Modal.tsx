/** @jsxImportSource react */
import { Icon } from '../Icon';
import { Composer } from './Composer';
import { Answered, Quoted, type Tweet } from './Tweet';

/** What the modal is open for: `/compose/post` is the address of all three. */
export interface Composing {
  surface: 'post' | 'quote' | 'reply';
  tweet: Tweet | undefined;
}

/** X's modal: two nested dialogs, with the answered post above the box, or the quoted one below. */
export function Modal(props: { composing: Composing; onPublish(texts: string[]): Promise<boolean>; onClose(): void }) {
  const { surface, tweet } = props.composing;
  return (
    <div id="layers">
      <div className="mask" data-testid="mask" />
      <div role="dialog" aria-modal="true" className="layer">
        <div role="dialog" aria-modal="true" aria-label="New post" className="modal">
          <div className="modal-bar">
            <button
              type="button"
              className="round"
              data-testid="app-bar-close"
              aria-label="Close"
              onClick={props.onClose}
            >
              <Icon name="close" />
            </button>
            <button type="button" className="plain" data-testid="unsentButton">
              Drafts
            </button>
          </div>
          {surface === 'reply' && tweet && <Answered tweet={tweet} />}
          <Composer
            surface={surface}
            quoted={surface === 'quote' && tweet && <Quoted tweet={tweet} />}
            onPublish={props.onPublish}
          />
        </div>
      </div>
    </div>
  );
}
