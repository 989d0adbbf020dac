/** @jsxImportSource react */
import Quill from 'quill';
import Quill1 from 'quill-1';
import type { ReactNode } from 'react';
import { DraftBox } from '../DraftBox';
import { LexicalBox } from '../LexicalBox';
import { QuillBox } from '../QuillBox';
import { SlateBox } from '../SlateBox';
import { TipTapBox } from '../TipTapBox';
import type { EditorProps } from '../use-composer';
import { VueTextarea } from '../VueTextarea';
import { CodeMirrorBox } from './CodeMirrorBox';
import { FieldBox } from './FieldBox';
import { InShadow } from './InShadow';
import { MentionBox } from './MentionBox';
import { PlainBox } from './PlainBox';
import { TrixBox } from './TrixBox';

const label = "What's on your mind?";
const attributes = { 'data-testid': 'editable', role: 'textbox', 'aria-label': label };
const lexical = { label, className: 'lexical-box' };

/** A box of each engine; the editable carries `data-testid="editable"`, but for Lexical's (`.lexical-box`). */
export const boxes: Record<string, (props: EditorProps) => ReactNode> = {
  'draft-js': (props) => (
    <DraftBox {...props} testId="editable" label={label} placeholder={label} submit="mod+Enter" onSubmit={() => {}} />
  ),
  lexical: (props) => <LexicalBox {...props} {...lexical} />,
  'lexical-breaks': (props) => <LexicalBox {...props} {...lexical} lines="breaks" />,
  tiptap: (props) => <TipTapBox {...props} attributes={attributes} />,
  'tiptap-mention': (props) => <MentionBox {...props} attributes={attributes} />,
  quill: (props) => <QuillBox {...props} engine={Quill} attributes={attributes} />,
  'quill-1': (props) => <QuillBox {...props} engine={Quill1} attributes={attributes} />,
  slate: (props) => <SlateBox {...props} attributes={attributes} />,
  'react-textarea': (props) => <FieldBox {...props} />,
  'vue-textarea': (props) => <VueTextarea {...props} attributes={attributes} />,
  codemirror: (props) => <CodeMirrorBox {...props} />,
  trix: (props) => <TrixBox {...props} />,
  plain: (props) => <PlainBox {...props} kind="true" />,
  'plaintext-only': (props) => <PlainBox {...props} kind="plaintext-only" />,
  'shadow-textarea': (props) => (
    <InShadow mode="open">
      <FieldBox {...props} />
    </InShadow>
  ),
  'closed-shadow-textarea': (props) => (
    <InShadow mode="closed">
      <FieldBox {...props} />
    </InShadow>
  ),
  'shadow-lexical': (props) => (
    <InShadow mode="open">
      <LexicalBox {...props} {...lexical} />
    </InShadow>
  ),
};
