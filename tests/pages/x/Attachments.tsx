/** @jsxImportSource react */
import { Icon } from '../Icon';
import type { usePhoto } from '../use-photo';

/** The attached photo. Its description is behind a link whose label asks for one, or shows it. */
export function Attachments(props: { photo: ReturnType<typeof usePhoto> }) {
  const { photo, toggleAlt, remove } = props.photo;
  if (!photo) return null;
  return (
    <div data-testid="attachments" className="attachments">
      <img src={photo.url} alt="" draggable="true" />
      <button type="button" className="round remove" aria-label="Remove media" onClick={remove}>
        <Icon name="close" />
      </button>
      <a
        href="/compose/post/media"
        data-testid="altTextWrapper"
        aria-label={photo.alt === '' ? 'Add description' : photo.alt}
        onClick={(event) => {
          event.preventDefault();
          toggleAlt();
        }}
      >
        <span data-testid="altTextLabel">{photo.alt === '' ? 'Add description' : photo.alt}</span>
      </a>
    </div>
  );
}
