// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { anywhereAt } from '../../../utils/composer/anywhere';
import type { Composer } from '../../../utils/composer/composer';
import { isControl } from '../../../utils/composer/control-shape';
import { likelyComposer } from '../../../utils/composer/likely-composer';
import { isSending, likelyControls } from '../../../utils/composer/likely-control';
import { likelyNexts } from '../../../utils/composer/likely-next';
import { pressedOn } from '../../../utils/composer/publish-control';

const anywhere = anywhereAt('site.example', []);
const post = '<button>Back</button><button>Post</button>';

Element.prototype.checkVisibility = function () {
  return this.closest('[hidden]') === null;
};

/** What a press on the button of that name is, after the draft was led on from `ledOn`. */
function pressOn(name: string, ledOn?: Composer) {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name) as Element;
  const path: Element[] = [];
  for (let at: Element | null = button; at; at = at.parentElement) path.push(at);
  return pressedOn(path, { networks: [anywhere], location: '/', current: ledOn, ledOn: ledOn && [ledOn] });
}

/** Presses "Next", and gives the box that was led on once the page shows the next step. */
function ledOnFrom(): Composer {
  const pressed = pressOn('Next');
  document.querySelector('[role="dialog"]')?.replaceChildren();
  (document.querySelector('[role="dialog"]') as Element).innerHTML = post;
  return (pressed as NonNullable<typeof pressed>).composers[0];
}

beforeEach(() => {
  globalThis.goalpostLikeness = {
    composerAt: likelyComposer,
    controlsOf: (editable) => likelyControls(editable)?.controls ?? [],
    nextsOf: likelyNexts,
    publishes: isSending,
    isControl,
  };
  document.body.innerHTML =
    '<div role="dialog"><textarea placeholder="What’s new?"></textarea><button>Cancel</button><button>Next</button></div><div class="card"><button>Share</button></div>';
});

test('“Next” leads the draft on, “Cancel” does not', () => {
  expect(pressOn('Next')?.leadsOn).toBe(true);
  expect(pressOn('Cancel')).toBeUndefined();
});

test('the last step publishes what was led on to it', () => {
  const ledOn = ledOnFrom();
  expect(pressOn('Post', ledOn)).toMatchObject({ composers: [ledOn], leadsOn: false });
});

test('a step back publishes nothing, and nothing beside the dialog does', () => {
  const ledOn = ledOnFrom();
  expect(pressOn('Back', ledOn)).toBeUndefined();
  expect(pressOn('Share', ledOn)).toBeUndefined();
});

test('another box that is published later takes along nothing that was led on and given up', () => {
  const ledOn = ledOnFrom();
  document.body.innerHTML = '<form><textarea placeholder="Write a comment"></textarea><button>Comment</button></form>';
  expect(pressOn('Comment', ledOn)?.composers).toMatchObject([{ editable: document.querySelector('textarea') }]);
});
