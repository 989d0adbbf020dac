import type { TestSurface } from './surfaces/test-surface';

/** The boxes of tests/pages/engines, each with the engine it is of; those in a shadow root are entered by a click on it. */
const engines: Readonly<Record<string, string>> = {
  'draft-js': 'draft-js',
  lexical: 'lexical',
  'lexical-breaks': 'lexical',
  tiptap: 'prosemirror',
  'tiptap-mention': 'prosemirror',
  quill: 'quill',
  'quill-1': 'quill-1',
  slate: 'slate',
  'react-textarea': 'textarea',
  'vue-textarea': 'textarea',
  codemirror: 'codemirror',
  trix: 'trix',
  plain: 'unknown',
  'plaintext-only': 'unknown',
  'shadow-textarea': 'textarea',
  'shadow-lexical': 'lexical',
  'closed-shadow-textarea': 'textarea',
};

const editable = '.engine-box :is(textarea, [contenteditable], trix-editor):not(.ql-clipboard)';

/** A box of the test page, as a place a person writes in. */
export interface EngineBox extends TestSurface {
  name: string;
}

/** The boxes on a site: `engines.example`, or its twin `unwatched.example` that Goalpost is not allowed on. */
export function engineBoxes(site: string): EngineBox[] {
  return Object.entries(engines).map(([name, engine]) => ({
    name,
    network: site,
    surface: 'post',
    engine,
    url: `https://${site}/?engine=${name}`,
    box: name.includes('shadow') ? '.shadow-box' : editable,
    publish: ['.compose-form__submit button'],
    newline: 'Enter',
  }));
}
