/** @jsxImportSource react */
import { EditableBox } from '../EditableBox';
import type { useComposer } from '../use-composer';

type Composer = ReturnType<typeof useComposer>;

/** A video's title and description: two boxes with the same id inside elements that tell them apart. */
export function VideoFields(props: { title: Composer; description: Composer; hidden?: boolean }) {
  return (
    <ytcp-video-metadata-editor hidden={props.hidden || undefined}>
      <ytcp-video-title>{textbox('title', 'Title (required)', props.title)}</ytcp-video-title>
      <ytcp-video-description>{textbox('description', 'Description', props.description)}</ytcp-video-description>
    </ytcp-video-metadata-editor>
  );
}

function textbox(name: string, label: string, composer: Composer) {
  return (
    <ytcp-social-suggestions-textbox id={`${name}-textarea`}>
      <ytcp-form-input-container id="container">
        <span className="label">{label}</span>
        <ytcp-social-suggestion-input id="input">
          {composer.present && (
            <EditableBox
              {...composer.editor}
              key={composer.key}
              attributes={{ id: 'textbox', role: 'textbox', 'aria-label': label, dir: 'auto' }}
            />
          )}
        </ytcp-social-suggestion-input>
      </ytcp-form-input-container>
    </ytcp-social-suggestions-textbox>
  );
}
