/** @jsxImportSource react */
import { EditableBox } from '../EditableBox';
import { Field } from '../Field';
import { Icon } from '../Icon';
import { asked } from '../page';
import { useComposer } from '../use-composer';
import { words } from './words';

/** A dialog with one box, a textarea or (`?rich`) an editable, and a form's button: what little is known of Nextdoor's. */
export function PostDialog(props: { onPublish(text: string): void; onClose(): void }) {
  const composer = useComposer({ autoFocus: true, surface: 'post' });
  if (!composer.present) return null;
  const attributes = { 'aria-label': words.start, placeholder: words.start, dir: 'auto' };
  return (
    <div role="dialog" aria-modal="true" aria-label={words.start} className="css-1xq9">
      <form
        key={composer.key}
        onSubmit={(event) => {
          event.preventDefault();
          props.onPublish(composer.editor.model.current());
        }}
      >
        <button type="button" aria-label={words.close} onClick={props.onClose}>
          <Icon name="close" />
        </button>
        <button type="button">{words.audience}</button>
        {asked.has('rich') ? (
          <EditableBox {...composer.editor} attributes={{ ...attributes, role: 'textbox' }} />
        ) : (
          <Field {...composer.editor} text={composer.text} attributes={{ ...attributes, rows: '5' }} />
        )}
        <button type="button" aria-label={words.photo}>
          <Icon name="photo" />
        </button>
        <button type="submit" className="main" disabled={composer.text.trim() === ''}>
          <span>{words.post}</span>
        </button>
      </form>
    </div>
  );
}
