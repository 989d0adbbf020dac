import '../../fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { taught } from '../../../utils/settings';
import { keepTaught } from '../../../utils/sites/keep-taught';

const surfaces = [{ id: 'post', editable: ['#box'], container: ['body'], publish: {}, shortcuts: [] }];
const lesson = { id: 'any', name: 'any', matches: [], private: { paths: [], within: [] }, surfaces };

beforeEach(() => fakeBrowser.reset());

test('what is taught holds on the host of the page it came from, whatever it says of itself', async () => {
  await keepTaught({ ...lesson, matches: ['https://bank.example/*'] }, 'https://social.example/home');
  expect(await taught.get()).toEqual({
    'social.example': {
      ...lesson,
      id: 'social.example',
      name: 'social.example',
      matches: ['https://social.example/*'],
    },
  });
});

test('on a network it carries the network’s name, so that rules for that network hold', async () => {
  await keepTaught(lesson, 'https://x.com/home');
  expect((await taught.get())['x.com']).toMatchObject({ id: 'x', name: 'X', matches: ['https://x.com/*'] });
});
