/** @jsxImportSource react */
import { LexicalBox } from '../LexicalBox';
import { useComposer } from '../use-composer';
import { usePhoto } from '../use-photo';
import css from './business-suite.module.css';
import { TextButton } from './TextButton';
import { words } from './words';

/** The composer, a page of its own: a combobox to write in, and text buttons under it. */
export function PostForm(props: { onPublish(text: string): Promise<void>; onClose(): void }) {
  const composer = useComposer({ autoFocus: false, surface: 'post' });
  const photo = usePhoto();
  if (!composer.present) return null;
  const empty = composer.text.trim() === '' && !photo.photo;

  return (
    <div className={css.form}>
      <h1>{`\u200b${words.create}`}</h1>
      <section className={css.card}>
        <h2>{words.media}</h2>
        {photo.photo && <img src={photo.photo.url} alt="" className={css.photo} />}
        <TextButton words={words.addPhoto} className={css.quiet} onPress={photo.attach} />
      </section>
      <section className={css.card} key={composer.key}>
        <h2>{words.details}</h2>
        <div className={css.text}>
          <LexicalBox {...composer.editor} role="combobox" label={`\u200b${words.text}`} className={css.editor} />
        </div>
      </section>
      <div className={css.end}>
        <TextButton words={words.cancel} className={css.quiet} onPress={props.onClose} />
        <TextButton words={words.later} className={css.quiet} onPress={() => undefined} />
        <TextButton
          words={words.publish}
          className={css.publish}
          disabled={empty}
          onPress={() => props.onPublish(composer.editor.model.current())}
        />
      </div>
    </div>
  );
}
