// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anywhereAt } from '../../../utils/composer/anywhere';
import type { Composer } from '../../../utils/composer/composer';
import { likelyComposer } from '../../../utils/composer/likely-composer';
import { hear, lastStep, letThrough, noted } from '../../../utils/composer/steps';

const [, surface] = anywhereAt('site.example', []).surfaces;
const network = anywhereAt('site.example', []);
const written = 'Seen after the crash: plate ABC 123.';
const box = '<textarea placeholder="What’s on your mind?"></textarea>';
const dialog = (inside: string) => `<div role="dialog"><div class="step">${inside}</div><footer></footer></div>`;
const steps = (inside: string) => `<div class="steps"><div class="step">${inside}</div><footer></footer></div>`;
const button = (name: string, more = '') => `<button type="button" ${more}>${name}</button>`;

// The test's DOM has no style sheets: what the page hides says so.
Element.prototype.checkVisibility = function () {
  return this.isConnected && this.closest('[hidden]') === null;
};

beforeEach(() => addEventListener('click', hear, { capture: true }));
afterEach(() => {
  removeEventListener('click', hear, { capture: true });
  globalThis.goalpost = undefined;
  document.body.replaceChildren();
});

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const named = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLElement;

/** A box with a draft, found to be a composer. */
function writes(html: string): Composer {
  document.body.innerHTML = html;
  const editable = find('textarea') as HTMLTextAreaElement;
  const composer = surface && noted(likelyComposer(editable, network, surface));
  if (!composer) throw new Error('The box is no composer.');
  editable.value = written;
  return composer;
}

const lastStepIs = (composer: Composer, name: string) => lastStep([named(name)], composer) === named(name);

test.each([
  ['a dialog', dialog, 'Post'],
  ['a dialog, by a word that says less', dialog, 'Share'],
  ['a page', steps, 'Publish'],
  ['a page whose steps are forms of their own', (inside: string) => steps(`<form>${inside}</form>`), 'Publish'],
])('in %s, what publishes by its name is the last step', (_, holder, name) => {
  const composer = writes(holder(box + button('Next')));
  expect(lastStepIs(composer, 'Next')).toBe(false);
  named('Next').click();
  find('.step').innerHTML = button('Back') + button(name);
  expect(lastStepIs(composer, name)).toBe(true);
  expect(lastStepIs(composer, 'Back')).toBe(false);
});

test('a box that is hidden is a step away as well, and one that is shown is not', () => {
  const composer = writes(dialog(`<div class="write">${box}</div>${button('Preview')}${button('Post')}`));
  named('Preview').click();
  expect(lastStepIs(composer, 'Post')).toBe(false);
  find('.write').hidden = true;
  expect(lastStepIs(composer, 'Post')).toBe(true);
});

test.each([
  ['given up by name', 'Cancel', dialog(button('Post')), 'Post'],
  ['put off', 'Save draft', dialog(button('Post')), 'Post'],
  ['a form that was closed', 'Close', `<form></form>${steps(button('Publish'))}`, 'Publish'],
  ['what only sends, after a form', 'Next', `<form></form>${steps(button('Share'))}`, 'Share'],
  ['beside the post of another', 'Next', steps(`<p>A post.</p>${button('Like')}${button('Post')}`), 'Post'],
  ['on a page with posts of others', 'Next', steps(`<article>A post.</article>${button('Publish')}`), 'Publish'],
  ['what only sends, on a page', 'Next', steps(button('Share')), 'Share'],
  ['what only sends, beside comments', 'Next', dialog(`<time>2 h</time>${button('Share')}`), 'Share'],
  ['one of several of its name', 'Next', steps(button('Publish') + button('Publish')), 'Publish'],
])('%s: no last step', (_, act, after, name) => {
  const inPlace = new DOMParser().parseFromString(after, 'text/html').querySelector('.step')?.innerHTML ?? '';
  const inForm = (inside: string) => steps(`<form>${inside}</form>`);
  const holder = after.includes('dialog') ? dialog : after.includes('form') ? inForm : steps;
  const composer = writes(holder(box + button(act)));
  named(act).click();
  find('.step').innerHTML = inPlace;
  expect(lastStepIs(composer, name)).toBe(false);
});

test('a press beside the box goes nowhere, and writing on takes back what was given up', () => {
  const composer = writes(dialog(box + button('Cancel') + button('Next')));
  named('Cancel').click();
  find('textarea').click();
  named('Next').click();
  find('footer').click();
  find('.step').innerHTML = button('Post');
  expect(lastStepIs(composer, 'Post')).toBe(false);

  const other = writes(dialog(box + button('Cancel') + button('Next')));
  named('Cancel').click();
  find('textarea').click();
  named('Next').click();
  find('.step').innerHTML = button('Post');
  expect(lastStepIs(other, 'Post')).toBe(true);
});

test('what was let through waits for no further step; what let it through may be pressed again', () => {
  const composer = writes(dialog(box + button('Next')));
  letThrough({ composers: [composer], leadsOn: false });
  named('Next').click();
  find('.step').innerHTML = button('Share');
  expect(lastStepIs(composer, 'Share')).toBe(false);

  const again = writes(dialog(box + button('Next')));
  named('Next').click();
  find('.step').innerHTML = button('Post');
  letThrough({ composers: [again], control: named('Post'), leadsOn: false, isLastStep: true });
  expect(lastStepIs(again, 'Post')).toBe(true);
  find('footer').innerHTML = button('Share');
  expect(lastStepIs(again, 'Share')).toBe(false);
});

test('what waited is forgotten once another box in its place was published, and no other', () => {
  const composer = writes(steps(box + button('Rich text')));
  named('Rich text').click();
  find('.step').innerHTML = box + button('Post');
  const other = { ...composer, editable: find('textarea') };
  letThrough({ composers: [{ ...composer, editable: document.createElement('p') }], leadsOn: false });
  const post = named('Post');
  find('textarea').remove();
  expect(lastStepIs(composer, 'Post')).toBe(true);
  find('.step').prepend(other.editable);
  letThrough({ composers: [other], control: post, leadsOn: false });
  find('.step').innerHTML = button('Publish');
  expect(lastStepIs(composer, 'Publish')).toBe(false);
});

test('a box that left the page with nothing to wait for is not kept, nor the part of the page it was in', () => {
  const asked: string[] = [];
  const leaves = (act: string) => {
    const { editable } = writes(steps(box + button(act)));
    named(act).click();
    document.body.innerHTML = '<p></p>';
    editable.checkVisibility = () => asked.push(act) < 0;
    find('p').click();
  };
  leaves('Post');
  leaves('Next');
  asked.length = 0;
  find('p').click();
  expect(asked).toEqual(['Next']);
});

test('what opened the box opens it again', () => {
  document.body.innerHTML = steps(button('Comment'));
  globalThis.goalpost = { opener: named('Comment') } as unknown as typeof globalThis.goalpost;
  const step = find('.step');
  step.innerHTML = box + button('Go on');
  const editable = find('textarea') as HTMLTextAreaElement;
  const composer = surface && noted(likelyComposer(editable, network, surface));
  editable.value = written;
  named('Go on').click();
  step.innerHTML = button('Comment');
  expect(composer && lastStepIs(composer, 'Comment')).toBe(false);
});

test('what can’t be read is no last step, and throws nothing', () => {
  const composer = writes(dialog(box + button('Next')));
  named('Next').click();
  find('.step').innerHTML = button('Post');
  expect(lastStep([{} as Element], composer)).toBeUndefined();
});

test('given up at a later step, it waits for nothing else; what still stands there publishes it', () => {
  const composer = writes(steps(box + button('Next')));
  named('Next').click();
  find('.step').innerHTML = button('Cancel') + button('Publish');
  named('Cancel').click();
  expect(lastStepIs(composer, 'Publish')).toBe(true);
  find('.step').innerHTML = button('Publish');
  expect(lastStepIs(composer, 'Publish')).toBe(false);
});

test.each([
  ['an addressee', '<input placeholder="To">'],
  ['readers that were chosen', '<select><option>Direct</option></select>'],
])('a last step with %s sends a message to few: it is left alone', (_, more) => {
  const composer = writes(dialog(box + button('Next')));
  named('Next').click();
  find('.step').innerHTML = more + button('Send');
  expect(lastStepIs(composer, 'Send')).toBe(false);
});

test('a box that became private while it was written in goes nowhere', () => {
  const composer = writes(dialog(`${box}<span role="radio">Direct</span>${button('Next')}`));
  find('[role="radio"]').setAttribute('aria-checked', 'true');
  named('Next').click();
  find('.step').innerHTML = button('Send');
  expect(lastStepIs(composer, 'Send')).toBe(false);
});

test('keys typed into one box are looked at once, however many boxes there are', () => {
  const one = writes(dialog(`<div class="more"></div>${box}${button('Next')}`));
  for (let count = 0; count < 20; count++) {
    const other = find('form') ?? document.body.appendChild(document.createElement('form'));
    other.insertAdjacentHTML('beforeend', `<div>${box}</div>`);
  }
  for (const other of document.querySelectorAll<HTMLElement>('form textarea')) noted({ ...one, editable: other });
  const looks = vi.spyOn(one.container, 'matches');
  addEventListener('keydown', hear, { capture: true, once: true });
  one.editable.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
  expect(looks.mock.calls.length).toBeLessThan(10);
});

test('a letter that is typed asks nothing of how the page is laid out, and takes back a “Next”', () => {
  const composer = writes(dialog(`${box}${button('Next')}`));
  named('Next').click();
  const looks = vi.spyOn(composer.editable, 'checkVisibility');
  addEventListener('keydown', hear, { capture: true, once: true });
  composer.editable.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  expect(looks).not.toHaveBeenCalled();
  find('.step').innerHTML = button('Post');
  expect(lastStepIs(composer, 'Post')).toBe(false);
});

/** A frame that is written in, found to be a composer; the test's DOM loads none. */
function writesInFrame(html: string): [Composer, HTMLElement] {
  document.body.innerHTML = html;
  const inner = document.implementation.createHTMLDocument('');
  inner.body.setAttribute('contenteditable', 'true');
  inner.body.textContent = written;
  const frame = find('iframe');
  Object.defineProperty(frame, 'contentDocument', { value: inner });
  const composer = surface && noted(likelyComposer(frame, network, surface));
  if (!composer) throw new Error('The frame is no composer.');
  return [composer, inner.body];
}

test('a draft in a frame is told from the posts of others, and writing on in it takes back what was given up', () => {
  const frame = '<h2>New post</h2><iframe title="What’s on your mind?"></iframe>';
  const [composer] = writesInFrame(steps(frame + button('Next')));
  named('Next').click();
  find('.step').innerHTML = `<article>A post of another.</article>${button('Publish')}`;
  expect(lastStepIs(composer, 'Publish')).toBe(false);

  const [other, body] = writesInFrame(steps(frame + button('Cancel') + button('Next')));
  named('Cancel').click();
  body.append(' I wrote on.');
  named('Next').click();
  find('.step').innerHTML = button('Publish');
  expect(lastStepIs(other, 'Publish')).toBe(true);
});
