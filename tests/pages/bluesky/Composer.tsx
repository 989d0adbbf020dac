/** @jsxImportSource react */
import { DismissableLayer } from '@radix-ui/react-dismissable-layer';
import { FocusScope } from '@radix-ui/react-focus-scope';
import { Avatar, author } from '../Feed';
import { Icon } from '../Icon';
import { TipTapBox } from '../TipTapBox';
import { useComposer } from '../use-composer';
import { usePhoto } from '../use-photo';
import { PhotosView } from './PhotosView';

const maxGraphemes = 300;
const graphemes = new Intl.Segmenter();
const attributes = { class: 'ProseMirror', 'data-placeholder': "What's up?" };

/** Bluesky's composer, in the focus trap of Radix: what takes the focus outside the dialog loses it at once. */
export function Composer(props: { onPublish(text: string): void; onClose(): void }) {
  const composer = useComposer({ autoFocus: true });
  const photo = usePhoto();
  if (!composer.present) return null;

  const remaining = maxGraphemes - [...graphemes.segment(composer.text)].length;
  const disabled = remaining < 0 || (composer.text.trim() === '' && !photo.photo);
  const submit = () => {
    if (!disabled) props.onPublish(composer.editor.model.current());
  };

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
          <div key={composer.key} data-testid="composePostView">
            <div className="bar">
              <button type="button" aria-label="Cancel" className="plain" onClick={props.onClose}>
                Cancel
              </button>
              <button
                type="button"
                data-testid="composerPublishBtn"
                aria-label="Publish post"
                className="pill"
                disabled={disabled}
                onClick={submit}
              >
                <div>Post</div>
              </button>
            </div>
            <div className="composer-text">
              <Avatar initials={author.initials} />
              <div className="composer-column">
                <TipTapBox {...composer.editor} attributes={attributes} onModEnter={submit} />
                <PhotosView photo={photo} />
              </div>
            </div>
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
              <button type="button" data-testid="selectLangBtn" aria-label="Post language selection" className="plain">
                English
              </button>
              <span className={remaining < 0 ? 'remaining over' : 'remaining'}>{remaining}</span>
            </div>
          </div>
        </div>
      </DismissableLayer>
    </FocusScope>
  );
}
