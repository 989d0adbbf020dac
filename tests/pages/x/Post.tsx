/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef } from 'react';
import { DraftBox } from '../DraftBox';
import { Avatar, author } from '../Feed';
import { Icon } from '../Icon';
import { useComposer } from '../use-composer';
import { usePhoto } from '../use-photo';
import { Attachments } from './Attachments';
import { ToolBar } from './ToolBar';

/** What the thread knows of one of its posts. */
export interface Written {
  text: string;
  /** Neither text nor photo. */
  empty: boolean;
  /** What the editor's model holds. */
  model(): string;
}

interface PostProps {
  index: number;
  surface: string;
  placeholder: string;
  initialText: string;
  autoFocus: boolean;
  /** Whether this is the post being written: the others have no tool bar. */
  active: boolean;
  /** Whether its tool bar is shown; a reply on a post's page is one line until one turns to it. */
  expanded: boolean;
  button: ReactNode;
  quoted: ReactNode;
  onWrite(written: Written): void;
  onFocus(): void;
  onAdd: (() => void) | undefined;
  onRemove: (() => void) | undefined;
  onPublish(): void;
}

/** One post of a thread, or the only one. */
export function Post(props: PostProps) {
  const composer = useComposer({
    autoFocus: props.autoFocus,
    initialText: props.initialText,
    surface: props.index === 0 ? props.surface : `${props.surface} ${props.index + 1}`,
  });
  const photo = usePhoto();
  const empty = composer.text.trim() === '' && !photo.photo;

  const { onWrite } = props;
  const report = useRef(onWrite);
  report.current = onWrite;
  const { model } = composer.editor;
  useEffect(
    () => report.current({ text: composer.text, empty, model: () => model.current() }),
    [composer.text, empty, model],
  );
  if (!composer.present) return null;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices which post of the thread has the focus
    <div className={props.active ? 'post' : 'post resting'} key={composer.key} onFocus={props.onFocus}>
      <div className="composer-text">
        <Avatar initials={author.initials} />
        <div className="composer-column">
          <div className="composer-row">
            <DraftBox
              {...composer.editor}
              testId={`tweetTextarea_${props.index}`}
              label="Post text"
              placeholder={props.placeholder}
              submit="mod+Enter"
              onSubmit={props.onPublish}
            />
            {props.onRemove && empty && (
              <button type="button" className="round" aria-label="Remove post" onClick={props.onRemove}>
                <Icon name="close" />
              </button>
            )}
            {!props.expanded && props.button}
          </div>
          <Attachments photo={photo} quoted={props.quoted} />
        </div>
      </div>
      {props.active && props.expanded && (
        <ToolBar onPhoto={photo.attach} onAdd={empty ? undefined : props.onAdd}>
          {props.button}
        </ToolBar>
      )}
    </div>
  );
}
