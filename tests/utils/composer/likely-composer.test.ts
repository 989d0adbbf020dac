// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { anywhereAt } from '../../../utils/composer/anywhere';
import { likelyComposer } from '../../../utils/composer/likely-composer';
import { likelyControls } from '../../../utils/composer/likely-control';
import { composers, others } from '../../pages/anywhere/all-pages';
import type { ClientPage } from '../../pages/anywhere/client-page';

const anywhere = anywhereAt('site.example', []);
const [, surface] = anywhere.surfaces;

function shows({ path, html }: ClientPage): void {
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://site.example${path}`);
  document.body.innerHTML = html;
}

const boxes = () => [
  ...document.querySelectorAll('textarea, [contenteditable], input:not([type]), input[type="text"]'),
];
const composerAt = (element: Element) => surface && likelyComposer(element, anywhere, surface);

// The test's DOM has no style sheets: what the page hides says so.
Element.prototype.checkVisibility = function () {
  return this.closest('[hidden]') === null;
};

afterEach(() => document.body.replaceChildren());

test.each(composers)('the box of $client is found, with what publishes it', (page) => {
  shows(page);
  const box = document.querySelector('[data-box]') as Element;
  expect(composerAt(box)?.editable, 'the box').toBe(box);
  const wanted = [...document.querySelectorAll('[data-publish]')].map((one) => one.outerHTML);
  expect(likelyControls(box)?.controls.map((one) => one.outerHTML) ?? []).toEqual(wanted);
  for (const title of document.querySelectorAll('[data-title]:not([hidden]), [data-also]')) {
    expect(composerAt(title)?.container, title.outerHTML).toBe(composerAt(box)?.container);
  }
});

test.each(others)('$client is left alone', (page) => {
  shows(page);
  expect(
    boxes()
      .filter((box) => composerAt(box))
      .map((box) => box.outerHTML),
  ).toEqual([]);
});

test('the hidden field that CodeMirror 5 is typed into is a part of what it draws', () => {
  shows(composers.find(({ client }) => client === 'EasyMDE') as ClientPage);
  const field = document.querySelector('.CodeMirror textarea') as Element;
  expect(composerAt(field)?.editable).toBe(document.querySelector('.CodeMirror'));
});

test.each([
  ['a button that opens the last step', '<button aria-expanded="false">Publish</button>', true],
  ['a button that opens a dialog', '<button aria-haspopup="dialog" aria-expanded="false">Publish</button>', true],
  ['a menu', '<button aria-haspopup="menu" aria-expanded="false">Publish</button>', false],
  ['a part of the page that is called otherwise', '<button aria-expanded="false">Settings</button>', false],
  ['an answer to another post', '<article><p>Hi.</p><button aria-expanded="false">Comment</button></article>', false],
])('a text is told as a post by %s: %#', (_, html, is) => {
  shows({ client: '', path: '/', html: `<header>${html}</header><div><div contenteditable="true"></div></div>` });
  expect(composerAt(document.querySelector('[contenteditable]') as Element) !== undefined).toBe(is);
});

test.each([
  ['no field that mirrors an editor', 1, false],
  ['a field that is seen', 120, true],
])('%s is a box, where no key leads to it', (_, height, is) => {
  shows({
    client: '',
    path: '/',
    html: '<div class="new-post"><div contenteditable="true"></div><textarea tabindex="-1"></textarea><button>Post</button></div>',
  });
  const field = document.querySelector('textarea') as Element;
  field.getBoundingClientRect = () => new DOMRect(0, 0, 600, height);
  expect(composerAt(field) !== undefined).toBe(is);
});

test.each([':r1q:', 'radix-:r2dm:', 'editor-q0vq4fej-content', 'editor-d6rv69q9'])(
  'an id that was made up says nothing of a box: %s',
  (id) => {
    shows({
      client: '',
      path: '/',
      html: `<div id="${id}"><textarea id="${id}"></textarea></div><button>Post</button>`,
    });
    expect(composerAt(document.querySelector('textarea') as Element)).toBeDefined();
  },
);

test.each(['q', 'q1', 'search-q'])('a search is none by its id: %s', (id) => {
  shows({ client: '', path: '/', html: `<div><textarea id="${id}"></textarea></div><button>Post</button>` });
  expect(composerAt(document.querySelector('textarea') as Element)).toBeUndefined();
});

/** Puts a box and what publishes it into the shadow root of an element, as design systems do. */
function showsInShadow(html: string): ShadowRoot {
  shows({ client: '', path: '/', html: '<x-composer></x-composer>' });
  const root = (document.querySelector('x-composer') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

test('a button of a design system publishes, whose words are in its own shadow root', () => {
  const root = showsInShadow(
    '<textarea placeholder="What’s new?"></textarea><x-send></x-send><x-action label="Post"></x-action>',
  );
  const host = root.querySelector('x-send') as Element;
  host.attachShadow({ mode: 'open' }).innerHTML = '<button><span>Publish</span></button>';
  const box = root.querySelector('textarea') as Element;
  expect(composerAt(box)?.editable).toBe(box);
  expect(likelyControls(box)?.controls).toEqual([host.shadowRoot?.querySelector('button')]);
});

test.each([
  ['an element that is a button, by its label', '<md-filled-button label="Post"></md-filled-button>'],
  ['an element that is a button, by its words', '<sl-button><span>Post</span></sl-button>'],
])('%s publishes', (_, button) => {
  const root = showsInShadow(`<textarea placeholder="What’s new?"></textarea>${button}`);
  expect(likelyControls(root.querySelector('textarea') as Element)?.controls).toEqual([root.lastElementChild]);
});

test.each([
  ['<input placeholder="Write a comment…">', true],
  ['<textarea placeholder="Write a comment, press Enter to send"></textarea>', true],
  ['<textarea placeholder="写评论，按 Enter 发送"></textarea>', true],
  ['<textarea placeholder="Comment (Shift+Enter for a new line)"></textarea>', true],
  ['<textarea placeholder="Write a comment…"></textarea>', false],
  ['<textarea placeholder="Comment. Ctrl+Enter to send"></textarea>', false],
])('whether Enter publishes %s: %s', (html, publishes) => {
  shows({ client: '', path: '/', html: `<form>${html}<button>Comment</button></form>` });
  const box = document.querySelector('input, textarea') as Element;
  expect(composerAt(box)?.surface.shortcuts.includes('Enter')).toBe(publishes);
});

test('a box is known by what stood in it while it was empty', () => {
  const page = composers.find(({ client }) => client === 'a bar for comments in German');
  if (!page) throw new Error('There is no such page.');
  shows(page);
  const box = document.querySelector('[data-box]') as Element;
  expect(composerAt(box)?.editable).toBe(box);
  box.innerHTML = '<p>A plate</p>';
  expect(composerAt(box)?.editable).toBe(box);
});

test('a bar of tools that quotes a line leaves publishing to what is named so', () => {
  shows({
    client: '',
    path: '/',
    html: `<div role="dialog" aria-label="New post"><div class="editor"><div class="bar"><button type="button" title="Bold"></button><button type="button" title="Quote (Ctrl-')" aria-label="Quote (Ctrl-')"></button></div><textarea></textarea></div><button type="button">Post</button></div>`,
  });
  expect(likelyControls(boxes()[0] as Element)?.controls.map((one) => one.textContent)).toEqual(['Post']);
});

test('a button named “Quote” publishes where nothing else does', () => {
  shows({
    client: '',
    path: '/',
    html: '<form><textarea placeholder="Add a comment"></textarea><button>Quote</button></form>',
  });
  expect(likelyControls(boxes()[0] as Element)?.controls.map((one) => one.textContent)).toEqual(['Quote']);
});

test('paragraphs that are one box are asked for by what the first of them says, and Enter goes on to the next', () => {
  shows({
    client: '',
    path: '/',
    html: '<form><div class="codex-editor__redactor"><p contenteditable="true" aria-label="Write something, press Enter to send">one</p><p contenteditable="true">two</p></div><button>Send</button></form>',
  });
  for (const paragraph of document.querySelectorAll('p')) {
    const composer = composerAt(paragraph);
    expect(composer?.editable).toBe(document.querySelector('.codex-editor__redactor'));
    expect(composer?.surface.shortcuts).not.toContain('Enter');
  }
});

test('where a list of blocks doesn’t look like a box for posts, each of them may', () => {
  shows({
    client: '',
    path: '/',
    html: '<form><div id="bio" class="codex-editor__redactor"><p contenteditable="true">one</p></div><button>Post</button></form>',
  });
  const paragraph = document.querySelector('p') as Element;
  expect(composerAt(paragraph)?.editable).toBe(paragraph);
});
