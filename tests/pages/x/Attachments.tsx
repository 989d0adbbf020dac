/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Icon } from '../Icon';
import type { usePhoto } from '../use-photo';

/**
 * The attached photo, and the quoted post with a photo of its own, both in one element as on X. The own photo's
 * description is behind a link whose label asks for one, or shows it.
 */
export function Attachments(props: { photo: ReturnType<typeof usePhoto>; quoted: ReactNode }) {
  const { photo, toggleAlt, remove } = props.photo;
  if (!photo && !props.quoted) return null;
  return (
    <div data-testid="attachments" className="attachments">
      {photo && (
        <>
          <img src={photo.url} alt="" draggable="true" />
          <button type="button" className="round remove" aria-label="Remove media" onClick={remove}>
            <Icon name="close" />
          </button>
          <a
            href="/compose/post/media"
            data-testid="altTextWrapper"
            aria-label="Add description"
            onClick={(event) => {
              event.preventDefault();
              toggleAlt();
            }}
          >
            <span data-testid="altTextLabel">{photo.alt === '' ? 'Add description' : photo.alt}</span>
          </a>
        </>
      )}
      {props.quoted}
    </div>
  );
}
