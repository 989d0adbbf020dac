/** @jsxImportSource react */
import { author } from '../Feed';
import { Icon } from '../Icon';
import { useComposer } from '../use-composer';
import { BlockBox } from './BlockBox';
import { words } from './words';

/** Tumblr's dialog for a post. Nothing names its button but its words; the arrow beside it leads to other ways to publish. */
export function PostDialog(props: { onPublish(text: string): void; onClose(): void }) {
  const composer = useComposer({ autoFocus: true, surface: 'post' });
  if (!composer.present) return null;
  const publish = () => props.onPublish(composer.editor.model.current());
  return (
    <div role="dialog" aria-modal="true" className="Xe3Ql" tabIndex={-1} key={composer.key}>
      <div className="q9fWd">
        <strong>{author.handle}</strong>
        <button type="button" className="TRX6J">
          {words.audience}
        </button>
      </div>
      <div className="interface-interface-skeleton__content">
        <BlockBox {...composer.editor} placeholder={words.placeholder} labels={words} onModEnter={publish} />
      </div>
      <textarea className="mK5tG" aria-label={words.tags} placeholder={words.tags} rows={1} />
      <div className="Zr0bN">
        <button type="button" className="TRX6J" onClick={props.onClose}>
          {words.close}
        </button>
        <div className="uB2cV">
          <button type="button" className="TRX6J main" disabled={composer.text.trim() === ''} onClick={publish}>
            <span className="EvhBA">{words.post}</span>
          </button>
          <button type="button" className="TRX6J main" aria-label="More">
            <Icon name="plus" />
          </button>
        </div>
      </div>
    </div>
  );
}
