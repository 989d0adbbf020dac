// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anywhereAt } from '../../../utils/composer/anywhere';
import { type Composer, composerOf, composersIn } from '../../../utils/composer/composer';
import { isControl } from '../../../utils/composer/control-shape';
import { likelyComposer } from '../../../utils/composer/likely-composer';
import { likelyControls } from '../../../utils/composer/likely-control';
import { type Pressed, pressedOn } from '../../../utils/composer/publish-control';
import { readDraft } from '../../../utils/draft/read-draft';
import type { JudgedDraft } from '../../../utils/guard/judged-draft';
import { keyPress, submitPress } from '../../../utils/guard/presses';
import { boxesOf, whenPublished } from '../../../utils/guard/publication';

const networks = [anywhereAt('example.org', [])];
const location = '/';
const one = '<p contenteditable="true">one</p>';
const two = '<p contenteditable="true">two</p>';
const block = (text: string) =>
  `<div class="ce-block"><div class="ce-paragraph" contenteditable="true">${text}</div></div>`;
const editorJs = (blocks: string) =>
  `<div class="codex-editor"><div class="codex-editor__redactor">${blocks}</div></div>`;

beforeEach(() => {
  globalThis.goalpostLikeness = {
    composerAt: likelyComposer,
    controlsOf: (editable) => likelyControls(editable)?.controls ?? [],
    isControl,
    lastStep: () => undefined,
    letThrough: () => undefined,
  };
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return this.isConnected;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  globalThis.goalpostLikeness = undefined;
  document.body.replaceChildren();
});

const pathOf = (selector: string) => {
  const path: Element[] = [];
  for (let at = document.querySelector(selector); at; at = at.parentElement) path.push(at);
  return path;
};
const textsOf = (composers: readonly Composer[] | undefined) =>
  composers?.map(({ editable }) => readDraft(editable).text);
const textsOn = () => textsOf(composersIn(document, networks, location));
const around = (current?: Composer) => ({ networks, location, current, ledOn: undefined });
const textsPressed = (selector: string) => textsOf(pressedOn(pathOf(selector), around())?.composers);
const key = (selector: string, ctrlKey: boolean, current?: Composer) =>
  textsOf(
    keyPress(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey }), pathOf(selector), around(current))?.pressed
      .composers,
  );

describe('blocks are held as they were before they were one box', () => {
  test.each([
    ['Save', `<form class="post-form"><div>${one}${two}<button id="b" type="submit">Save</button></div></form>`],
    [
      'a name nobody knows',
      `<form class="comment-form"><div>${one}${two}<button id="b" type="submit">Los geht's</button></div></form>`,
    ],
  ])('where %s stands among them, and “Share” elsewhere', (_, form) => {
    document.body.innerHTML = `<header><button>Share</button></header>${form}`;
    expect(textsPressed('#b')).toEqual(['one', 'two']);
    const submitter = document.querySelector<HTMLElement>('#b');
    const submitted = submitPress(new SubmitEvent('submit', { submitter }), pathOf('form'), around());
    expect(textsOf(submitted?.composers)).toEqual(['one', 'two']);
  });

  test.each([
    ['a button that mentions someone', '<div class="bar"><button aria-label="Mention someone">@</button></div>'],
    ['a date filter from–to', '<div><label>From</label><label>To</label></div>'],
  ])('beside %s', (_, beside) => {
    const editor = `<div id="editorjs">${editorJs(block('one') + block('two'))}</div>`;
    document.body.innerHTML = `<div><main>${beside}<div>${editor}<button id="b">Publish</button></div></main></div>`;
    expect(textsPressed('#b')?.join('\n')).toBe('one\ntwo');
  });

  test('by the shortcut in a field beside them', () => {
    document.body.innerHTML = `<form class="post-form"><input id="tags">${editorJs(block('one') + block('two'))}<button>Publish</button></form>`;
    const current = composerOf(document.querySelector('.ce-paragraph') as Element, networks, location);
    expect(key('#tags', true, current)).toEqual(['one\ntwo']);
  });

  test('by Enter, where one of them says that it sends', () => {
    document.body.innerHTML = `<form class="comment-form"><div><p contenteditable="true" data-placeholder="Write a comment… Press Enter to send">one</p>${two}</div><button>Comment</button></form>`;
    expect(key('p', false)).toEqual(['one', 'two']);
  });

  test('with their title, where they are boxes of their own', () => {
    document.body.innerHTML = `<div><input placeholder="Title" value="title"><div><p contenteditable="true" aria-labelledby="x">one</p>${two}</div><span id="x">What's on your mind? post</span><button id="b">Save</button></div>`;
    expect(textsPressed('#b')).toContain('title');
  });
});

describe('blocks are read', () => {
  test('without the words of their tools', () => {
    const tools = '<div role="toolbar" contenteditable="false"><span>Turn into heading</span></div>';
    document.body.innerHTML = `<form class="post-form"><div><div class="text-block">${tools}<div contenteditable="true">one</div></div><div class="text-block">${tools}<div contenteditable="true">two</div></div></div><button>Publish</button></form>`;
    expect(textsOn()).toEqual(['one\ntwo']);
  });

  test('whole, also where one of them has an engine of its own', () => {
    const draft =
      '<div class="ce-block"><div class="public-DraftEditor-content" contenteditable="true"><div data-contents="true"><span data-text="true">draft</span></div></div></div>';
    document.body.innerHTML = `<form class="post-form">${editorJs(block('one') + draft + block('two'))}<button>Publish</button></form>`;
    expect(textsOn()).toEqual(['one\ndraft\ntwo']);
  });

  test('as taken, where the page shows the post in what held them', async () => {
    document.body.innerHTML = `<form class="post-form"><div id="list">${one}${two}</div><button id="b">Publish</button></form>`;
    const composers = composersIn(document, networks, location);
    const boxes = boxesOf(
      composers.map((composer) => ({ composer, text: readDraft(composer.editable).text }) as JudgedDraft),
    );
    const pressed = { composers, leadsOn: false, control: document.querySelector('#b') } as unknown as Pressed;
    const outcome = whenPublished(boxes, pressed, new AbortController().signal);
    (document.querySelector('#list') as Element).innerHTML = '<p>Your post is live.</p>';
    expect(await outcome).toBe('taken');
  });
});
