/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { DraftBox } from '../DraftBox';
import { InShadow } from '../engines/InShadow';
import { Field } from '../Field';
import { LexicalBox } from '../LexicalBox';
import { TipTapBox } from '../TipTapBox';
import { type EditorProps, useComposer } from '../use-composer';
import { ModalDialog } from './ModalDialog';
import { showPlaceOfWords } from './place-of-words';
import './marks.css';

const search = new URLSearchParams(location.search);
const asked = (name: string) => search.get(name) ?? '';

/** The boxes carry the marks that X and Pinterest give theirs, by which Goalpost finds them on hosts of those. */
const label = 'Post text';
const title = { id: 'storyboard-selector-title', 'aria-label': label };
const boxes: Record<string, (props: EditorProps, text: string) => ReactNode> = {
  lexical: (props) => <LexicalBox {...props} label={label} className="rich" />,
  tiptap: (props) => <TipTapBox {...props} attributes={{ role: 'textbox', 'aria-label': label }} />,
  'draft-js': (props) => (
    <DraftBox {...props} testId="tweetTextarea_0" label={label} placeholder="" submit="mod+Enter" onSubmit={() => {}} />
  ),
  textarea: (props, text) => <Field {...props} text={text} attributes={title} />,
  input: (props, text) => <Field {...props} text={text} attributes={title} oneLine />,
};

/** Where the box stands: in trees and layers of all kinds. */
const places: Record<string, (box: ReactNode) => ReactNode> = {
  page: (box) => box,
  open: (box) => <InShadow mode="open">{box}</InShadow>,
  closed: (box) => <InShadow mode="closed">{box}</InShadow>,
  nested: (box) => (
    <InShadow mode="open">
      <InShadow mode="closed">{box}</InShadow>
    </InShadow>
  ),
  dialog: (box) => <ModalDialog>{box}</ModalDialog>,
  'dialog-in-shadow': (box) => (
    <InShadow mode="open">
      <ModalDialog>{box}</ModalDialog>
    </InShadow>
  ),
  scroller: (box) => (
    <div className="scroller">
      <div className="tall">{box}</div>
    </div>
  ),
};

function Page() {
  const { editor, text } = useComposer({ autoFocus: false });
  const box = (
    <div data-testid="primaryColumn" className={`column ${asked('look')}`} dir={asked('dir') || 'ltr'}>
      <div data-testid="tweetTextarea_0_label" className="box">
        {boxes[asked('box')]?.(editor, text)}
      </div>
      <div data-test-id="storyboard-creation-nav-done">
        <button type="button" data-testid="tweetButtonInline">
          Post
        </button>
      </div>
    </div>
  );
  return <main id="place">{places[asked('place') || 'page']?.(box)}</main>;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
showPlaceOfWords();
