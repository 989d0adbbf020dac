// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../utils/draft/read-draft';
import { editorOf } from '../../../utils/editors';

/** What each engine makes of a draft, as copied from its page. */
const markup: { engine: string; what: string; html: string; text: string }[] = [
  {
    engine: 'draft-js',
    what: 'lines, an empty line, a decorated hashtag, and no text of a decorator’s own',
    html: `<div class="DraftEditor-root"><div class="public-DraftEditorPlaceholder-root">What’s happening?</div>
      <div class="public-DraftEditor-content" contenteditable="true" id="editable"><div data-contents="true"><div data-block="true"><div class="public-DraftStyleDefault-block"><span><span data-text="true">Road </span></span><span class="tagged">⚑<span><span data-text="true">#open</span></span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span><span data-text="true">soft\nbreak\n\n</span></span></div></div></div></div></div>`,
    text: 'Road #open\n\nsoft\nbreak\n',
  },
  {
    engine: 'lexical',
    what: 'paragraphs, a break at the end, a list, code, and no card',
    html: `<div contenteditable="true" data-lexical-editor="true" data-slate-editor="true" id="editable"><p><span data-lexical-text="true">One 🚓</span><br><br data-lexical-managed-linebreak="true"></p><p><br></p><ul><li value="1"><span data-lexical-text="true">first</span></li><li value="2"><ul><li value="1"><span data-lexical-text="true">inner</span></li></ul></li></ul><code><span data-lexical-text="true">let a;</span><br><span data-lexical-text="true">a</span></code><div data-lexical-cursor="true"></div></div>`,
    text: 'One 🚓\n\n\nfirst\ninner\nlet a;\na',
  },
  {
    engine: 'prosemirror',
    what: 'a mention that is one unit, a break, an empty paragraph, a list item’s paragraph, and no widget',
    html: `<div contenteditable="true" class="tiptap ProseMirror" id="editable"><p>Hi <span data-type="mention" contenteditable="false">@Sam</span><img class="ProseMirror-separator" alt=""><br>there<span class="ProseMirror-widget">Typing…</span></p><p><br class="ProseMirror-trailingBreak"></p><ul><li><p>one</p></li></ul></div>`,
    text: 'Hi @Sam\nthere\n\none',
  },
  {
    engine: 'quill',
    what: 'a list’s handles and the guards around what is embedded are no text',
    html: `<div class="ql-container"><div class="ql-editor" contenteditable="true" id="editable"><ol><li data-list="bullet"><span class="ql-ui" contenteditable="false">•</span>one</li></ol><p>Hi <span class="mention">\ufeff<span contenteditable="false">@Sam</span>\ufeff</span><strong><span class="ql-cursor">\ufeff</span></strong></p><p><br></p></div></div>`,
    text: 'one\nHi @Sam\n',
  },
  {
    engine: 'quill-1',
    what: 'paragraphs, and nothing of the box it pastes into',
    html: `<div class="ql-container"><div class="ql-editor" contenteditable="true" id="editable"><p>one</p><p><br></p><p>two</p></div><div class="ql-clipboard" contenteditable="true"></div></div>`,
    text: 'one\n\ntwo',
  },
  {
    engine: 'gutenberg',
    what: 'paragraphs that are editables of their own, an empty one, and nothing of what adds another',
    html: `<div class="is-root-container block-editor-block-list__layout" id="editable"><p contenteditable="true">one<br>more</p><p contenteditable="true">\ufeff<span data-rich-text-placeholder="Write" contenteditable="false"></span></p><p contenteditable="true">two</p><div class="block-list-appender">Add a block</div></div>`,
    text: 'one\nmore\n\ntwo',
  },
  {
    engine: 'slate',
    what: 'an empty line, a mention without text of its own, and no placeholder',
    html: `<div data-slate-editor="true" data-slate-node="value" contenteditable="true" id="editable"><p data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">Hi </span></span></span><span data-slate-node="element" data-slate-inline="true" data-slate-void="true"><span contenteditable="false">@Sam<span data-slate-spacer="true"><span data-slate-zero-width="z">\ufeff</span></span></span></span><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-zero-width="z" data-slate-length="0">\ufeff</span></span></span></p><p data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-placeholder="true" contenteditable="false">Write…</span><span data-slate-zero-width="n">\ufeff<br></span></span></span></p></div>`,
    text: 'Hi @Sam\n',
  },
  {
    engine: 'codemirror',
    what: 'a line each, an empty one too',
    html: `<div class="cm-editor"><div class="cm-scroller"><div class="cm-content" contenteditable="true" id="editable"><div class="cm-line">one  two</div><div class="cm-line"><br></div><div class="cm-line">three</div></div></div></div>`,
    text: 'one  two\n\nthree',
  },
  {
    engine: 'trix',
    what: 'spaces it shows as no-break spaces, but for the author’s own between letters, and no helpers of its own',
    html: `<trix-editor contenteditable="true" id="editable"><div><!--block-->\u00a0one\u00a0 two<br>5\u00a0km\u00a0<figure contenteditable="false" data-trix-attachment="{}"><span data-trix-cursor-target="left" data-trix-serialize="false">\ufeff</span><img alt="A car"></figure></div></trix-editor>`,
    text: ' one  two\n5\u00a0km ',
  },
  {
    engine: 'unknown',
    what: 'lines of the browser’s own, white space as it is shown, an emoji’s picture, zero-width joiners',
    html: `<div contenteditable="true" style="white-space: normal" id="editable">
        first   line&nbsp;
        <div>👩\u200d👩\u200d👧 <img alt="🚓"><img alt="A crash"> end </div><div><br></div><div>last<br></div>
      </div>`,
    text: 'first line\u00a0\n👩\u200d👩\u200d👧 🚓 end\n\nlast',
  },
  {
    engine: 'unknown',
    what: 'line breaks that are kept, of which the last only gives the line its height',
    html: `<div contenteditable="true" style="white-space: pre-wrap" id="editable">one  two\nthree\n\n</div>`,
    text: 'one  two\nthree\n',
  },
  {
    engine: 'unknown',
    what: 'an emoji of the server’s own',
    html: '<div contenteditable="true" id="editable"><img alt=":cat:"></div>',
    text: ':cat:',
  },
  {
    engine: 'unknown',
    what: 'paragraphs that are editables of their own, and nothing of the handles and menus around them',
    html: '<div id="editable"><div><span>⋮⋮</span><div contenteditable="true">one <b>more</b></div></div><div><div>Add a row</div><div contenteditable="true">two</div></div></div>',
    text: 'one more\ntwo',
  },
  {
    engine: 'unknown',
    what: 'paragraphs that the page has locked while it publishes',
    html: '<div id="editable"><div><span>⋮⋮</span><div contenteditable="false">one</div></div><div contenteditable="false">two</div></div>',
    text: 'one\ntwo',
  },
  {
    engine: 'unknown',
    what: 'a box that the page has locked while it publishes',
    html: '<div contenteditable="false" id="editable">one</div>',
    text: 'one',
  },
  {
    engine: 'unknown',
    what: 'a box that is no editable any more',
    html: '<div id="editable"><p>one</p></div>',
    text: 'one',
  },
  { engine: 'textarea', what: 'its value', html: '<textarea id="editable">a\n\nb</textarea>', text: 'a\n\nb' },
];

describe('a draft is read as its engine keeps it', () => {
  test.each(markup)('$engine: $what', ({ engine, html, text }) => {
    const editable = show(html);
    const editor = editorOf(editable);
    expect(`${editor.id}: ${JSON.stringify(readDraft(editable, editor).text)}`).toBe(
      `${engine}: ${JSON.stringify(text)}`,
    );
  });

  test.each(markup.filter(({ engine }) => engine !== 'textarea'))(
    '$engine: every character has its place on the page, and the place its offset ($what)',
    ({ html }) => {
      const editable = show(html);
      const draft = readDraft(editable, editorOf(editable));
      for (const [character, start] of charactersOf(draft.text)) {
        const end = start + character.length;
        const range = draft.rangeOf({ start, end });
        expect(range && draft.offsetOf(range.startContainer, range.startOffset)).toBe(start);
        expect(range && draft.offsetOf(range.endContainer, range.endOffset)).toBe(end);
      }
    },
  );
});

test('a caret beside what an engine put there for its sake has a place in the draft', () => {
  const editable = show('<div id="editable"><p contenteditable="true">\ufeffone\ufeff</p></div>');
  const draft = readDraft(editable);
  const text = editable.querySelector('p')?.firstChild as Text;
  expect([0, 1, 4, 5].map((offset) => draft.offsetOf(text, offset))).toEqual([0, 0, 3, 3]);
});

test('blocks in a frame are one draft, with the title over them once there is one', () => {
  const appender = '<div class="block-list-appender">Type / to choose</div>';
  const list = (html: string) =>
    `<div class="block-editor-block-list__layout">${html}<div role="toolbar">Bold</div>${appender}</div>`;
  const title = (html: string) => `<h1 class="editor-post-title" contenteditable="true">${html}</h1>`;
  const blocks = list('<p contenteditable="true">one</p><p contenteditable="true">two</p>');
  const read = (html: string, attributes = '') => {
    const frame = document.createElement('iframe');
    const page = document.implementation.createHTMLDocument('');
    page.write(`<body ${attributes}>${html}</body>`);
    Object.defineProperty(frame, 'contentDocument', { value: page });
    return `${editorOf(frame).id}: ${readDraft(frame).text}`;
  };
  expect(read(title('\ufeff<span data-rich-text-placeholder="Add title"></span>') + blocks)).toBe(
    'gutenberg: one\ntwo',
  );
  expect(read(title('Hello') + blocks)).toBe('gutenberg: Hello\none\ntwo');
  // While several blocks are selected, and after that.
  for (const state of ['true', 'false'])
    expect(read(title('Hello') + blocks, `contenteditable="${state}"`)).toBe('gutenberg: Hello\none\ntwo');
});

describe('where a part of the text is not on the page', () => {
  test.each([
    ['lines that CodeMirror does not draw', '<div class="cm-content" id="editable"><div class="cm-gap"></div></div>'],
    [
      'lines in view, of CodeMirror 5 where it has no hidden field',
      '<div class="CodeMirror"><div class="CodeMirror-code" contenteditable="true" id="editable"><pre>one</pre></div></div>',
    ],
    [
      'lines above those in view, of CodeMirror 5',
      '<div class="CodeMirror" id="editable"><div class="CodeMirror-sizer" style="min-height: 90px"><div style="position: relative; top: 40px"><div class="CodeMirror-code"><pre class="CodeMirror-line"><span>one</span></pre></div></div></div></div>',
    ],
    [
      'lines below those in view, of CodeMirror 5',
      '<div class="CodeMirror" id="editable"><div class="CodeMirror-sizer" style="min-height: 90px"><div style="position: relative; top: 0px"><div class="CodeMirror-code"><pre class="CodeMirror-line"><span>one</span></pre></div></div></div></div>',
    ],
    [
      'the hidden field of CodeMirror 5',
      '<div class="CodeMirror"><div><textarea id="editable"></textarea></div></div>',
    ],
    ['the hidden field of Monaco', '<div class="monaco-editor"><textarea id="editable"></textarea></div>'],
  ])('the draft is not whole: %s', (_, html) => {
    const editable = show(html);
    expect(readDraft(editable, editorOf(editable)).isWhole).toBe(false);
  });
});

test('of CodeMirror 5 the lines are read, and nothing of what stands around them', () => {
  const line = (html: string) => `<pre class="CodeMirror-line"><span role="presentation">${html}</span></pre>`;
  const editable = show(
    `<div class="CodeMirror" id="editable"><div><textarea></textarea></div><div class="CodeMirror-sizer" style="min-height: 0px"><div style="position: relative; top: 0px"><div class="CodeMirror-measure"><pre>xxxxxxxxxx</pre>${line('Not there.')}</div>
      <pre class="CodeMirror-placeholder CodeMirror-line-like">Say it.</pre><div class="CodeMirror-code">${line('Hello <span class="cm-strong">**all**</span>')}<div><div class="CodeMirror-gutter-wrapper">2</div>${line('<span>\u200b</span>')}</div>${line('More.')}</div></div></div><div class="editor-preview-full"><p>Hello<br>all<br>More.</p></div></div>`,
  );
  const draft = readDraft(editable, editorOf(editable));
  expect(draft.isWhole).toBe(true);
  expect(draft.text).toBe('Hello **all**\n\nMore.');
  expect(String(draft.rangeOf({ start: 6, end: 13 }))).toBe('**all**');
});

test('ranges are no longer current once the page has changed what they stand on', () => {
  const editable = show('<div contenteditable="true" id="editable"><p>Hello <b>you</b></p></div>');
  const draft = readDraft(editable, editorOf(editable));
  expect(draft.isCurrent()).toBe(true);
  editable.querySelector('b')?.replaceWith('you');
  expect(draft.isCurrent()).toBe(false);
  expect(draft.rangeOf({ start: 6, end: 9 })).toBeUndefined();
});

test('a box is known by marks around it and inside it, and a field beside other things in it is no textarea', () => {
  expect(editorOf(show('<div class="ProseMirror"><p contenteditable="true" id="editable">a</p></div>')).id).toBe(
    'prosemirror',
  );
  expect(editorOf(show('<div id="editable"><div data-contents="true"></div></div>')).id).toBe('draft-js');
  expect(editorOf(show('<div contenteditable="true" id="editable"><input type="checkbox"> done</div>')).id).toBe(
    'unknown',
  );
});

/** What stands as one: an emoji, or one of the server's own. */
function charactersOf(text: string): [string, number][] {
  return [...text.matchAll(/:\w+:|\P{M}/gsu)].map((match) => [match[0], match.index]);
}

function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector('#editable') as HTMLElement;
}
