/** @jsxImportSource react */
import Quill from 'quill-1';
import { useState } from 'react';
import { Avatar, author } from '../Feed';
import { QuillBox } from '../QuillBox';
import { TipTapBox } from '../TipTapBox';
import { useComposer } from '../use-composer';
import css from './linkedin.module.css';
import { words } from './words';

const attributes = {
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': words.comment,
  'data-placeholder': words.comment,
};
const tiptapAttributes = { ...attributes, class: 'tiptap ProseMirror' };

/** A post's comments, and the box for one more: TipTap today, Quill in a form before. Its button comes with the first word. */
export function Comments(props: { classic: boolean; onPublish(text: string): Promise<boolean> }) {
  const composer = useComposer({ autoFocus: false, surface: 'comment' });
  const [comments, setComments] = useState<string[]>([]);
  const [uuid] = useState(() => crypto.randomUUID());
  const isEmpty = composer.text.trim() === '';
  const submit = async () => {
    const text = composer.editor.model.current();
    if (!(await props.onPublish(text))) return;
    setComments([...comments, text]);
    composer.clear();
  };

  return (
    <section className={css.comments} aria-label="Comments">
      {composer.present &&
        (props.classic ? (
          <div className="comments-comment-box comments-comment-box--cr" key={composer.key}>
            <form
              className="comments-comment-box__form"
              onSubmit={(event) => {
                event.preventDefault();
                submit();
              }}
            >
              <div className="comments-comment-box-comment__text-editor">
                <QuillBox {...composer.editor} engine={Quill} attributes={attributes} />
              </div>
              {!isEmpty && (
                <button type="submit" className="comments-comment-box__submit-button--cr artdeco-button">
                  <span className="artdeco-button__text">{words.postComment}</span>
                </button>
              )}
            </form>
          </div>
        ) : (
          <div componentkey={`commentBox-${uuid}`} data-view-name="comment-box" key={composer.key}>
            <div data-testid="ui-core-tiptap-text-editor-wrapper" className={css.comment}>
              <TipTapBox {...composer.editor} attributes={tiptapAttributes} />
            </div>
            {!isEmpty && (
              <div componentkey={`commentButtonSection-${uuid}`}>
                <button type="button" data-view-name="comment-post" className={css.post} onClick={submit}>
                  <span>{words.postComment}</span>
                </button>
              </div>
            )}
          </div>
        ))}
      {comments.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: comments are only ever added at the end
        <article key={index} className={css.comment} componentkey={`replaceableComment_${index}`}>
          <Avatar initials={author.initials} />{' '}
          <a href={`/feed/update/urn:li:activity:7?commentUrn=urn%3Ali%3Acomment%3A${index}`}>now</a>
          <p dir="auto">{text}</p>
        </article>
      ))}
    </section>
  );
}
