/** @jsxImportSource react */
import { useState } from 'react';
import { Icon } from '../Icon';
import { TipTapBox } from '../TipTapBox';
import type { useComposer } from '../use-composer';
import { usePhoto } from '../use-photo';
import css from './linkedin.module.css';
import { words } from './words';

const attributes = {
  class: 'tiptap ProseMirror',
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': words.editor,
  'data-placeholder': words.placeholder,
};

const keyed = { ...attributes, componentkey: 'ShareBox_textEditor' };

interface ShareBoxProps {
  composer: ReturnType<typeof useComposer>;
  /** A company page's box has no key. */
  ofCompany: boolean;
  onPublish(text: string): void;
}

/** The editor and its buttons. Nothing names the publish button: it is the last visible one without an icon. */
export function ShareBox(props: ShareBoxProps) {
  const { composer } = props;
  const photo = usePhoto();
  const [uuid] = useState(() => crypto.randomUUID());
  return (
    <>
      <div data-testid="ui-core-tiptap-text-editor-wrapper" componentkey={uuid} className={css.text}>
        <TipTapBox {...composer.editor} attributes={props.ofCompany ? attributes : keyed} />
      </div>
      {photo.photo && (
        <div id="ShareBoxpreviewCard" className={css.preview}>
          <img src={photo.photo.url} alt={photo.photo.alt} />
          <button type="button" aria-label={words.alternative} className={css.alternative} onClick={photo.toggleAlt}>
            <Icon name={photo.photo.alt === '' ? 'plus' : 'check'} /> ALT
          </button>
        </div>
      )}
      <div className={css.tools}>
        <button type="button" className={css.rewrite}>
          <Icon name="smile" id="sparkle-small" />
          <span>{words.rewrite}</span>
        </button>
        <button type="button" className={css.round} aria-label={words.media} onClick={photo.attach}>
          <Icon name="photo" id="image-medium" />
        </button>
        <button type="button" className={css.round} aria-label={words.event}>
          <Icon name="bell" id="calendar-medium" />
        </button>
      </div>
      <div className={css.foot}>
        <button type="button" className={css.round} aria-label={words.schedule}>
          <Icon name="clock" id="clock-medium" />
        </button>
        <button
          type="button"
          className={css.post}
          disabled={composer.text.trim() === '' && !photo.photo}
          onClick={() => props.onPublish(composer.editor.model.current())}
        >
          <span>{words.post}</span>
        </button>
        <button type="button" hidden>
          <span>{words.draft}</span>
        </button>
      </div>
    </>
  );
}
