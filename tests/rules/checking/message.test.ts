import { expect, it } from 'vitest';
import { messageInGeneral, placeholdersOf } from '../../../rules/checking/message';

it.each([
  ['“{match}” reads as a threat.', '“…” reads as a threat.'],
  ['{count} of at most {max} words.', '… of at most … words.'],
  ['Say it plainly.', 'Say it plainly.'],
  ['Braces {Like} these { } stay.', 'Braces {Like} these { } stay.'],
])('%j is in general: %j', (message, inGeneral) => {
  expect(messageInGeneral(message)).toBe(inGeneral);
  expect(placeholdersOf(inGeneral)).toEqual([]);
});
