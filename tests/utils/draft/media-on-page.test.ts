// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readMedia } from '../../../utils/draft/media-on-page';
import { linkedin } from '../../../utils/networks/linkedin';
import { x } from '../../../utils/networks/x';

/** What is told of the media of a page, one line each. */
function mediaOf(network: typeof x, html: string): string[] {
  document.body.innerHTML = html;
  const surface = network.surfaces.find(({ media }) => media);
  if (!surface) throw new Error(`${network.name} tells of no media`);
  const composer = { surface, container: document.body } as unknown as Parameters<typeof readMedia>[0];
  return readMedia(composer).map(({ type, alt }) => `${type}: ${alt}`);
}

test('X tells whether a photo is described, not in which words', () => {
  const photo = (label: string) =>
    `<div data-testid="attachments"><img src="blob:1" alt=""><span data-testid="altTextLabel">${label}</span></div>`;
  expect(mediaOf(x, photo('Add description'))).toEqual(['photo: null']);
  expect(mediaOf(x, photo('ALT'))).toEqual(['photo: true']);
});

test('LinkedIn keeps the words in the photo itself', () => {
  const photos = '<img src="blob:1" alt="A bridge"><img src="blob:2" alt=""><img src="blob:3">';
  expect(mediaOf(linkedin, photos)).toEqual(['photo: null', 'photo: null', 'photo: A bridge']);
});
