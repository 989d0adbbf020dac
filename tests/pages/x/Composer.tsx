/** @jsxImportSource react */
import { Avatar, author } from '../Feed';
import { useComposer } from '../use-composer';
import { usePhoto } from '../use-photo';
import { Attachments } from './Attachments';
import { DraftBox } from './DraftBox';
import { ToolBar } from './ToolBar';

/** X's post box, in the modal or at the top of the timeline. */
export function Composer(props: {
  surface: 'post' | 'post-inline';
  /** Gives true once the network took the text. */
  onPublish(text: string): Promise<boolean>;
}) {
  const inline = props.surface === 'post-inline';
  const composer = useComposer({ autoFocus: !inline });
  const photo = usePhoto();
  if (!composer.present) return null;

  const empty = composer.text.trim() === '' && !photo.photo;
  const submit = async () => {
    if (empty || !(await props.onPublish(composer.editor.model.current()))) return;
    photo.remove();
    composer.clear();
  };

  return (
    <div className="composer" key={composer.key}>
      <div className="composer-text">
        <Avatar initials={author.initials} />
        <div className="composer-column">
          <DraftBox
            {...composer.editor}
            testId="tweetTextarea_0"
            label="Post text"
            placeholder="What's happening?"
            submit="mod+Enter"
            onSubmit={submit}
          />
          <Attachments photo={photo} />
        </div>
      </div>
      <ToolBar
        testId={inline ? 'tweetButtonInline' : 'tweetButton'}
        revision={composer.text}
        empty={empty}
        onPhoto={photo.attach}
        onPublish={submit}
      />
    </div>
  );
}
