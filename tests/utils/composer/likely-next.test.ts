// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { isSending, likelyControls } from '../../../utils/composer/likely-control';
import { likelyNexts } from '../../../utils/composer/likely-next';

Element.prototype.checkVisibility = function () {
  return this.closest('[hidden]') === null;
};

afterEach(() => document.body.replaceChildren());

test.each([
  ['<button>Next</button>', true],
  ['<button>Continue to audience</button>', true],
  ['<button>Weiter</button>', true],
  ['<button>下一步</button>', true],
  ['<button>Cancel</button>', false],
  ['<button hidden>Next</button>', false],
  ['<button aria-haspopup="menu">Next</button>', false],
  ['<button>Next</button><button>Post</button>', false],
])('whether %s leads from a box to another step: %s', (buttons, leads) => {
  document.body.innerHTML = `<div role="dialog"><textarea placeholder="What’s new?"></textarea>${buttons}</div>`;
  const box = document.querySelector('textarea') as Element;
  expect(likelyNexts(box).length > 0).toBe(leads);
});

test("a form's only button leads on where it says so, and publishes nothing", () => {
  document.body.innerHTML = '<form><textarea placeholder="What’s new?"></textarea><button>Next</button></form>';
  const box = document.querySelector('textarea') as Element;
  expect(likelyControls(box)).toBeUndefined();
  expect(likelyNexts(box)).toEqual([document.querySelector('button')]);
});

test.each([
  ['<button>Post</button>', true],
  ['<button>Share now</button>', true],
  ['<button>Back</button>', false],
  ['<button>Close</button>', false],
  ['<button><svg class="cancel-reply-btn"></svg></button>', false],
])('whether %s publishes by itself: %s', (html, publishes) => {
  document.body.innerHTML = html;
  expect(isSending(document.body.firstElementChild as Element)).toBe(publishes);
});
