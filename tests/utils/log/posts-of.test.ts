// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { anywhereAt } from '../../../utils/composer/anywhere';
import type { JudgedDraft } from '../../../utils/guard/judged-draft';
import { postsOf } from '../../../utils/log/to-log-entry';
import { networks } from '../../../utils/networks';

const somewhere = anywhereAt('forum.example', []);
const lines = (drafts: JudgedDraft[]) => postsOf(drafts).map((post) => post.map(({ text }) => text).join(' + '));

/** A draft in a box, made of its HTML; `network` and `surface` are a site's that nobody has described, unless given. */
function draftIn(html: string, text: string, network = somewhere, surface = somewhere.surfaces[1]): JudgedDraft {
  const box = document.createElement('div');
  box.innerHTML = html;
  const composer = { network, surface, editable: box.firstElementChild, container: box };
  return { composer, text } as unknown as JudgedDraft;
}

test('on a site nobody has described, a title and its text are one post, whichever the author was in', () => {
  const input = draftIn('<input name="subject">', 'Open day');
  const heading = draftIn('<h1 contenteditable="true"></h1>', 'Open day');
  const tall = draftIn('<textarea placeholder="Title"></textarea>', 'Open day');
  const text = draftIn('<textarea name="body"></textarea>', 'Come in.');
  expect(lines([input, text])).toEqual(['Open day + Come in.']);
  expect(lines([text, input])).toEqual(['Come in. + Open day']);
  expect(lines([heading, text])).toEqual(['Open day + Come in.']);
  expect(lines([tall, text])).toEqual(['Open day + Come in.']);
});

test('two texts are two posts of a thread', () => {
  const first = draftIn('<textarea></textarea>', 'One.');
  const second = draftIn('<textarea></textarea>', 'Two.');
  expect(lines([first, second])).toEqual(['One.', 'Two.']);
});

test('on a network its surfaces tell', () => {
  const mastodon = networks.find(({ id }) => id === 'mastodon');
  const [post] = mastodon?.surfaces ?? [];
  const first = draftIn('<textarea id="title-1"></textarea>', 'One.', mastodon, post);
  const second = draftIn('<textarea></textarea>', 'Two.', mastodon, post);
  expect(lines([first, second])).toEqual(['One.', 'Two.']);
});
