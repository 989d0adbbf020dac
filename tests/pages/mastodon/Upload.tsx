/** @jsxImportSource react */
import { Icon } from '../Icon';
import type { usePhoto } from '../use-photo';

/** The attached photo; its ALT button is active, with a warning sign, while the description is missing. */
export function Upload(props: { photo: ReturnType<typeof usePhoto> }) {
  const { photo, toggleAlt, remove } = props.photo;
  if (!photo) return null;
  const missing = photo.alt === '';
  return (
    <div className="compose-form__uploads">
      <div className="compose-form__upload">
        <div className="compose-form__upload__thumbnail">
          <img src={photo.url} alt="" />
          <div className="compose-form__upload__actions">
            <button
              type="button"
              className="icon-button compose-form__upload__delete"
              aria-label="Delete"
              onClick={remove}
            >
              <Icon name="close" className="icon icon-close" />
            </button>
          </div>
          <div className="compose-form__upload__warning">
            <button
              type="button"
              className={missing ? 'icon-button active' : 'icon-button'}
              aria-label={missing ? 'Add alt text' : 'Edit alt text'}
              onClick={toggleAlt}
            >
              {missing && <Icon name="warning" className="icon icon-warning" />} ALT
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}
