/** @jsxImportSource react */
import { useState } from 'react';
import { Field } from '../Field';
import { TipTapBox } from '../TipTapBox';
import { useComposer } from '../use-composer';
import { ClassicShareBox } from './ClassicShareBox';
import css from './linkedin.module.css';
import { words } from './words';

const headline = { id: 'article-editor-headline__textarea', placeholder: words.headline };
const body = {
  class: 'ProseMirror',
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': 'Article editor content',
  'data-test-article-editor-content-textbox': '',
  'data-placeholder': words.writeHere,
};

/** The article editor: a headline and a body, “Next”, then a share box over it whose button publishes all three texts. */
export function Article(props: { onPublish(texts: { surface: string; text: string }[]): void }) {
  const title = useComposer({ autoFocus: true, surface: 'title' });
  const article = useComposer({ autoFocus: false, initialText: '', surface: 'article' });
  const [sharing, setSharing] = useState(false);
  const submit = (share: string) =>
    props.onPublish([
      { surface: 'title', text: title.editor.model.current() },
      { surface: 'article', text: article.editor.model.current() },
      { surface: 'share', text: share },
    ]);

  return (
    <div className={css.article}>
      <div className="article-editor-nav">
        <button
          type="button"
          className="article-editor-nav__publish artdeco-button"
          disabled={article.text.trim() === '' && title.text.trim() === ''}
          onClick={() => setSharing(true)}
        >
          <span className="artdeco-button__text">{words.next}</span>
        </button>
      </div>
      <main className="article-editor-content">
        {title.present && (
          <Field {...title.editor} key={`title ${title.key}`} text={title.text} attributes={headline} />
        )}
        {article.present && <TipTapBox {...article.editor} key={`article ${article.key}`} attributes={body} />}
      </main>
      {sharing && (
        <ClassicShareBox
          surface="share"
          action={words.publish}
          optional
          onPublish={submit}
          onClose={() => setSharing(false)}
        >
          <p>{title.text}</p>
        </ClassicShareBox>
      )}
    </div>
  );
}
