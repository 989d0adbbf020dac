/** @jsxImportSource react */
import Quill from 'quill-1';
import type { ReactNode } from 'react';
import { Avatar, author } from '../Feed';
import { Icon } from '../Icon';
import { QuillBox } from '../QuillBox';
import { useComposer } from '../use-composer';
import { usePhoto } from '../use-photo';
import { words } from './words';

const attributes = {
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': words.editor,
  'data-placeholder': words.placeholder,
  'data-test-ql-editor-contenteditable': 'true',
};

interface ClassicShareBoxProps {
  surface: string;
  /** What its primary action is called. */
  action: string;
  /** Whether it may publish without a text of its own. */
  optional?: boolean;
  onPublish(text: string): void;
  onClose(): void;
  children?: ReactNode;
}

/** LinkedIn's share box of the years before: Ember's modal in plain elements, names that stay, Quill 1. */
export function ClassicShareBox(props: ClassicShareBoxProps) {
  const composer = useComposer({ autoFocus: true, surface: props.surface });
  const { photo, attach, toggleAlt } = usePhoto();
  if (!composer.present) return null;
  const isEmpty = composer.text.trim() === '' && !photo && !props.optional;

  return (
    <div data-test-modal-container="" data-test-modal-id="sharebox" className="artdeco-modal-overlay">
      <div data-test-modal="" role="dialog" aria-label={words.start} className="artdeco-modal share-box-v2__modal">
        <button type="button" className="artdeco-modal__dismiss" aria-label={words.dismiss} onClick={props.onClose}>
          <Icon name="close" />
        </button>
        <div className="share-box" key={composer.key}>
          <div className="share-unified-settings-entry-button">
            <Avatar initials={author.initials} />
            <strong>{author.name}</strong>
          </div>
          <div className="share-creation-state">
            <div className="share-creation-state__text-editor">
              <div className="editor-container">
                <QuillBox {...composer.editor} engine={Quill} attributes={attributes} />
              </div>
            </div>
            {photo && (
              <div className="share-creation-state__preview-container">
                <img src={photo.url} alt={photo.alt} />
                <button type="button" aria-label={words.alternative} onClick={toggleAlt}>
                  ALT
                </button>
              </div>
            )}
            {props.children}
          </div>
          <div className="share-creation-state__footer">
            <button type="button" className="share-promoted-detour-button" aria-label={words.media} onClick={attach}>
              <Icon name="photo" />
            </button>
            <button type="button" className="share-actions__scheduled-post-icon-btn" aria-label={words.schedule}>
              <Icon name="clock" />
            </button>
            <button
              type="button"
              className="share-actions__primary-action artdeco-button artdeco-button--primary"
              disabled={isEmpty}
              onClick={() => props.onPublish(composer.editor.model.current())}
            >
              <span className="artdeco-button__text">{props.action}</span>
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}
