/** @jsxImportSource react */
import { Icon } from '../Icon';
import type { usePhoto } from '../use-photo';

/** Drawn from where Font Awesome's icons of these names begin: nothing else tells them apart. */
const plus = 'M256 80v144h144v64h-144v144h-64v-144h-144v-64h144v-144z';
const check = 'M438.6 105.4l-278 300l-150-150l45-45l105 105l233-255z';

/** The attached photo; its ALT button has a plus while the description is missing, a check once it is there. */
export function PhotosView(props: { photo: ReturnType<typeof usePhoto> }) {
  const { photo, toggleAlt, remove } = props.photo;
  if (!photo) return null;
  return (
    <>
      <div data-testid="selectedPhotosView" className="photos">
        <button type="button" data-testid="altTextButton" aria-label="Add alt text" className="alt" onClick={toggleAlt}>
          <svg viewBox="0 0 448 512" aria-hidden="true" fill="currentColor">
            <path d={photo.alt === '' ? plus : check} />
          </svg>{' '}
          ALT
        </button>
        <button
          type="button"
          data-testid="removePhotoButton"
          aria-label="Remove image"
          className="remove"
          onClick={remove}
        >
          <Icon name="close" />
        </button>
        <div data-testid="selectedPhotoImage">
          <img src={photo.url} alt="" />
        </div>
      </div>
      <p className="reminder">
        Alt text describes images for blind and low-vision users, and helps give context to everyone.
      </p>
    </>
  );
}
