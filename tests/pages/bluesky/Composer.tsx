/** @jsxImportSource react */
import { DismissableLayer } from '@radix-ui/react-dismissable-layer';
import { FocusScope } from '@radix-ui/react-focus-scope';
import { useRef, useState } from 'react';
import { Icon } from '../Icon';
import { usePhoto } from '../use-photo';
import { PhotosView } from './PhotosView';
import { ThreadPost } from './ThreadPost';

const maxGraphemes = 300;
const graphemes = new Intl.Segmenter();

interface ComposerProps {
  /** What is answered; without it a new thread begins. */
  replyTo: string | undefined;
  /** Takes the texts that the editors' models hold. */
  onPublish(texts: string[]): void;
  onClose(): void;
}

/** Bluesky's composer, in the focus trap of Radix: what takes the focus outside the dialog loses it at once. */
export function Composer(props: ComposerProps) {
  const [texts, setTexts] = useState(['']);
  const models = useRef<(() => string)[]>([]);
  const photo = usePhoto();
  const isThread = texts.length > 1;
  const remaining = texts.map((text) => maxGraphemes - [...graphemes.segment(text)].length);
  const disabled = remaining.some((left) => left < 0) || (texts.every((text) => text.trim() === '') && !photo.photo);
  const submit = () => {
    if (!disabled) props.onPublish(models.current.slice(0, texts.length).map((model) => model()));
  };
  const label = props.replyTo ? (isThread ? 'replies' : 'reply') : isThread ? 'posts' : 'post';

  return (
    <FocusScope loop trapped asChild onMountAutoFocus={(event) => event.preventDefault()}>
      <DismissableLayer
        role="dialog"
        aria-modal
        aria-label="New post"
        className="layer"
        onFocusOutside={(event) => event.preventDefault()}
        onInteractOutside={(event) => event.preventDefault()}
        onDismiss={props.onClose}
      >
        <div className="composer">
          <div data-testid="composePostView">
            <div className="bar">
              <button type="button" aria-label="Cancel" className="plain" onClick={props.onClose}>
                Cancel
              </button>
              <button
                type="button"
                data-testid="composerPublishBtn"
                aria-label={`Publish ${label}`}
                className="pill"
                disabled={disabled}
                onClick={submit}
              >
                <div>{props.replyTo ? 'Reply' : isThread ? 'Post All' : 'Post'}</div>
              </button>
            </div>
            {props.replyTo && <p className="reply-to">{props.replyTo}</p>}
            {texts.map((_, place) => (
              <ThreadPost
                // biome-ignore lint/suspicious/noArrayIndexKey: posts are only ever added at the end
                key={place}
                place={place}
                surface={props.replyTo ? 'reply' : 'post'}
                models={models}
                onText={(text) => setTexts((last) => last.with(place, text))}
                onModEnter={submit}
              >
                {place === 0 && <PhotosView photo={photo} />}
              </ThreadPost>
            ))}
            {!props.replyTo && (
              <button type="button" data-testid="openReplyGateButton" className="plain">
                Anyone can interact
              </button>
            )}
            <div className="tools">
              <button type="button" data-testid="openMediaBtn" aria-label="Add media to post" onClick={photo.attach}>
                <Icon name="photo" />
              </button>
              <button type="button" data-testid="openGifBtn" aria-label="Select GIF">
                <Icon name="heart" />
              </button>
              <button type="button" aria-label="Open emoji picker">
                <Icon name="smile" />
              </button>
              <span className="grow" />
              {texts.at(-1)?.trim() !== '' && (
                <button type="button" aria-label="Add another post to thread" onClick={() => setTexts([...texts, ''])}>
                  <Icon name="plus" />
                </button>
              )}
              <button type="button" data-testid="selectLangBtn" aria-label="Post language selection" className="plain">
                English
              </button>
              <span className={Math.min(...remaining) < 0 ? 'remaining over' : 'remaining'}>{remaining.at(-1)}</span>
            </div>
          </div>
        </div>
      </DismissableLayer>
    </FocusScope>
  );
}
