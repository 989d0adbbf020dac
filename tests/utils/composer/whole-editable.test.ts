// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { wholeEditable } from '../../../utils/composer/whole-editable';

const editable = (text: string, attributes = '') => `<div contenteditable="true" ${attributes}>${text}</div>`;
const inForm = (html: string, button = '<button>Publish</button>') =>
  `<form aria-label="New post"><div id="whole">${html}</div>${button}</form>`;

/** The boxes on a page, each by its id, else by what is written in it. */
function boxesOn(html: string): string[] {
  document.body.innerHTML = html;
  const editables = [...document.querySelectorAll('[contenteditable]:not([contenteditable="false"])')];
  const wholes = editables.map((one) => wholeEditable(one));
  return [...new Set(wholes)].map((whole) => whole.id || (whole.textContent ?? ''));
}

afterEach(() => document.body.replaceChildren());

/** As Editor.js 2.31 and its tools make them. */
const ceBlock = (html: string) => `<div class="ce-block"><div class="ce-block__content">${html}</div></div>`;
const paragraph = (text: string) => ceBlock(editable(text, 'class="ce-paragraph cdx-block"'));
const items = ceBlock(
  `<ul class="cdx-list"><li>${editable('one')}</li><li>${editable('two')}<ul><li>${editable('inner')}</li></ul></li></ul>`,
);
const table = ceBlock(
  `<div class="tc-wrap"><div class="tc-toolbox"><div class="tc-popover__item-label">Add row above</div></div><div class="tc-table"><div class="tc-row">${editable('one')}${editable('two')}</div></div></div>`,
);
const quote = ceBlock(
  `<blockquote>${editable('said')}${editable('who', 'data-placeholder="Enter a caption"')}</blockquote>`,
);
const editorJs = (blocks: string) =>
  `<form><div class="codex-editor"><div class="codex-editor__redactor" id="whole">${blocks}</div><div class="ce-toolbar"><div>Text</div><input placeholder="Filter"></div></div><button>Publish</button></form>`;

describe('all blocks of an editor are one box', () => {
  test.each([
    ['the first paragraph of Editor.js', editorJs(paragraph('one'))],
    ['paragraphs of Editor.js', editorJs(paragraph('one') + paragraph('two'))],
    ['the items of a list, with others inside', editorJs(items)],
    ['a list between paragraphs', editorJs(paragraph('one') + items + paragraph('two'))],
    ['the cells of a table, with its menus', editorJs(table + paragraph('two'))],
    ['a quote and its caption', editorJs(quote)],
    [
      'an Editor.js in columns of another',
      editorJs(ceBlock(`<div class="codex-editor__redactor">${paragraph('one')}</div>`)),
    ],
    [
      'Gutenberg’s inner blocks',
      inForm('').replace(
        '<div id="whole">',
        `<div id="whole" class="is-root-container block-editor-block-list__layout"><p contenteditable="true">one</p><ul class="block-editor-block-list__layout"><li>${editable('two')}</li><li>${editable('three')}</li></ul>`,
      ),
    ],
    [
      'bare paragraphs',
      inForm('<p contenteditable="true">one</p><h2 contenteditable="true">two</h2><p contenteditable="true">three</p>'),
    ],
    [
      'blocks that a program calls so',
      inForm(
        `<div data-block-id="1">${editable('one')}</div><div data-block-id="2">${editable('two')}<div data-block-id="3">${editable('inner')}</div></div>`,
      ),
    ],
    [
      'blocks with handles and tools, a divider between them',
      inForm(
        `<div class="text-block"><button>+</button><div aria-hidden="true">⋮⋮ Drag</div><span>•</span>${editable('one')}</div><hr><div class="text-block"><div role="button">Turn into a heading</div>${editable('two')}</div>`,
      ),
    ],
    [
      'a list of items that an outer list holds',
      inForm(
        `<p contenteditable="true">one</p><div class="list-block text-block"><p contenteditable="true">two</p><p contenteditable="true">three</p></div>`,
      ),
    ],
    [
      'a title over paragraphs',
      inForm(
        '<h1 contenteditable="true" class="title">t</h1><p contenteditable="true">one</p><p contenteditable="true">two</p>',
      ),
    ],
    [
      'a group of blocks, an island in what is edited',
      `<div id="whole" contenteditable="true"><div contenteditable="false"><div><p contenteditable="true">one</p><div contenteditable="false"><button>+</button><p contenteditable="true">two</p></div></div></div><p>three</p></div>`,
    ],
    ['an editable in an editable', `<div id="whole" contenteditable="true"><p contenteditable="true">one</p></div>`],
  ])('%s', (_, html) => {
    expect(boxesOn(html)).toEqual(['whole']);
  });
});

describe('what stands side by side stays what it is', () => {
  const three = (wrap: (text: string) => string) => ['one', 'two', 'three'].map(wrap).join('');
  test.each([
    ['boxes for replies', inForm(three((text) => `<div class="block">${editable(text)}</div>`))],
    ['boxes for replies with nothing around them', inForm(three((text) => editable(text)))],
    [
      'boxes that each ask for a reply',
      inForm(three((text) => `<div class="text-block">${editable(text, 'data-placeholder="Write a reply…"')}</div>`)),
    ],
    [
      'boxes of which each has its button',
      inForm(three((text) => `<div class="text-block">${editable(text)}<button>Reply</button></div>`)),
    ],
    [
      'boxes whose button is a picture',
      inForm(
        three(
          (text) => `<div class="text-block">${editable(text)}<button><svg class="icon-send"></svg></button></div>`,
        ),
      ),
    ],
    [
      'boxes under what they answer',
      inForm(three((text) => `<div class="text-block"><div>Ann</div>${editable(text)}</div>`)),
    ],
    [
      'boxes with the time beside them',
      inForm(three((text) => `<div class="text-block"><span>12:30</span>${editable(text)}</div>`)),
    ],
    [
      'boxes of comments, called blocks',
      inForm(three((text) => `<div class="comment-text-block">${editable(text)}</div>`)),
    ],
    [
      'boxes that Enter sends',
      inForm(three((text) => `<div class="text-block">${editable(text, 'enterkeyhint="send"')}</div>`)),
    ],
    ['drafts of a thread', inForm(three((text) => `<div class="tweet-block">${editable(text)}</div>`))],
    [
      'blocks that nothing publishes',
      inForm(
        three((text) => `<p contenteditable="true">${text}</p>`),
        '',
      ),
    ],
    [
      'fields with names of their own',
      inForm(three((text) => `<p contenteditable="true" aria-label="${text}">${text}</p>`)),
    ],
    ['blocks beside a field', inForm(`${three((text) => `<p contenteditable="true">${text}</p>`)}<input>`)],
    [
      'blocks beside text that is not theirs',
      inForm(`${three((text) => `<p contenteditable="true">${text}</p>`)}<p>Rules</p>`),
    ],
    [
      'cells of a table',
      `<form><table><tbody><tr>${three((text) => `<td class="text-block" contenteditable="true">${text}</td>`)}</tr></tbody></table><button>Publish</button></form>`,
    ],
    ['titles of cards on a board', inForm(three((text) => `<div class="card">${editable(text)}</div>`))],
    ['headings of cards on a board', inForm(three((text) => `<h3 contenteditable="true">${text}</h3>`))],
    ['things to do', inForm(three((text) => `<li contenteditable="true">${text}</li>`))],
  ])('%s', (_, html) => {
    expect(boxesOn(html)).toEqual(['one', 'two', 'three']);
  });

  test.each([
    [
      'a title and its text',
      inForm('<h1 contenteditable="true" class="title">one</h1><p contenteditable="true">two</p>'),
    ],
    [
      'a form of a title and a body',
      inForm(editable('one', 'aria-label="Title"') + editable('two', 'aria-label="Body"')),
    ],
    [
      'a title over Editor.js',
      editorJs(paragraph('two'))
        .replace('<form>', '<form><h1 contenteditable="true">one</h1>')
        .replace('id="whole"', ''),
    ],
    [
      'a chat beside a composer',
      inForm(`<div class="chat">${editable('one')}</div><div class="composer">${editable('two')}</div>`),
    ],
    ['two Editor.js', `${editorJs(paragraph('one'))}${editorJs(paragraph('two'))}`.replaceAll('id="whole"', '')],
    [
      'an island that is a box of its own',
      `<div contenteditable="true">one<div contenteditable="false">${editable('two')}<button>Reply</button></div></div>`,
    ],
    [
      'an island with words of its own',
      `<div contenteditable="true">one<div contenteditable="false"><p>Ann</p>${editable('two')}</div></div>`,
    ],
  ])('%s', (_, html) => {
    expect(boxesOn(html).length).toBe(2);
  });

  test('a text field in a block of Editor.js is a box of its own', () => {
    document.body.innerHTML = editorJs(paragraph('one') + ceBlock('<textarea></textarea>'));
    const field = document.querySelector('textarea') as Element;
    expect(wholeEditable(field)).toBe(field);
  });

  test('an Editor.js whose blocks publish by themselves is none', () => {
    const html = editorJs(three((text) => ceBlock(`${editable(text)}<button>Reply</button>`)));
    expect(boxesOn(html).length).toBe(3);
  });
});

test('a list stays one while blocks are taken from it, and while its control is gone', () => {
  document.body.innerHTML = inForm('<p contenteditable="true">one</p><p contenteditable="true">two</p>');
  const [one, two] = document.querySelectorAll('p');
  const whole = document.querySelector('#whole');
  expect(wholeEditable(two as Element)).toBe(whole);
  two?.remove();
  document.querySelector('button')?.remove();
  expect(wholeEditable(one as Element)).toBe(whole);
});
