/** @jsxImportSource react */
import { Icon } from '../Icon';
import type { usePhoto } from '../use-photo';

/** The attached photo; its ALT button has a plus while the description is missing, a check once it is there. */
export function PhotosView(props: { photo: ReturnType<typeof usePhoto> }) {
  const { photo, toggleAlt, remove } = props.photo;
  if (!photo) return null;
  return (
    <>
      <div data-testid="selectedPhotosView" className="photos">
        <button type="button" data-testid="altTextButton" aria-label="Add alt text" className="alt" onClick={toggleAlt}>
          <Icon name={photo.alt === '' ? 'plus' : 'check'} /> ALT
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
