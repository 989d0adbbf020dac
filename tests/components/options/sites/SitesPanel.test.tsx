// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Desk } from '../../../../components/options/desk';
import type { NetworkState, TaughtSite } from '../../../../components/options/sites/network-state';
import { sitesPanel } from '../../../../components/options/sites/SitesPanel';
import { draw, press } from '../../draw';

const network = (part: Partial<NetworkState>): NetworkState => ({
  id: 'x',
  name: 'X',
  matches: ['*://x.com/*', '*://*.x.com/*', '*://twitter.com/*'],
  isSelfHosted: false,
  isAllowed: true,
  packs: [],
  isTaught: false,
  faults: [],
  boxes: [{ id: 'post' }],
  ...part,
});

function drawPanel(networks: NetworkState[], taught: TaughtSite[] = []) {
  const asked: string[] = [];
  const ask = (what: string) => async (which: string) => {
    asked.push(`${what} ${which}`);
  };
  const desk = {
    sites: {
      networks: signal(networks),
      origins: signal([]),
      taught: signal(taught),
      onAllowNetwork: ask('allow'),
      onPasteInstead: ask('paste for'),
      onForgetSite: ask('turn off'),
      onForgetTaught: ask('forget'),
      onExportTaught: ask('export'),
    },
  };
  const page = draw(<sitesPanel.Component desk={desk as unknown as Desk} />);
  const cells = (id: string) =>
    [...page.querySelectorAll(`[data-network="${id}"] > *`)].map(({ textContent }) => textContent?.trim());
  return { page, asked, cells };
}

test('a network is told with its hosts, and that nothing was posted there yet', () => {
  const { cells } = drawPanel([network({})]);
  expect(cells('x')).toEqual(['Xx.com, twitter.com', 'on', 'Not used yet', 'None', 'Paste here instead of on X']);
});

test('who taught or corrected a network, and which of its selectors the browser can’t read, is said', () => {
  const faults = ['This browser can’t read the selector “:has(”.'];
  const { cells } = drawPanel([network({ isTaught: true, packs: ['Example Police'], faults })]);
  expect(cells('x')[1]).toBe(`ontaughtcorrected by Example Police${faults}`);
});

test('the newest of all boxes counts, and each is told apart', () => {
  const boxes = [
    { id: 'post', seen: '2026-11-20T10:00:00Z', published: '2026-11-19T10:00:00Z' },
    { id: 'reply', seen: '2026-11-21T10:00:00Z', trouble: { what: 'no-publish-control', at: '2026-11-18T10:00:00Z' } },
  ];
  const { cells } = drawPanel([network({ boxes })]);
  expect(cells('x')[2]).toMatch(/^Published .*19.*Box seen .*21.*Each box.*Post: published .*19.*Reply: seen .*21/);
  expect(cells('x')[3]).toMatch(/^A box was used, but no publish button was found\.Reply, .*18/);
});

test('where the permission is missing, it is asked for', async () => {
  const { page, asked, cells } = drawPanel([network({ isAllowed: false })]);
  expect(cells('x')[1]).toBe('permission missingAllow Goalpost on X');
  await act(async () => press(page, 'Allow'));
  expect(asked).toEqual(['allow x']);
  expect(page.querySelector('[role=status]')?.textContent).toBe('Goalpost is on for X.');
});

test('a draft can be pasted instead, and what was taught is exported or forgotten', async () => {
  const boxes = [{ id: 'post', box: '#box', button: '.send' }];
  const { page, asked } = drawPanel([network({})], [{ host: 'social.example', boxes }]);
  await act(async () => press(page, 'Paste here instead'));
  await act(async () => press(page, 'Export for everyone'));
  await act(async () => press(page, 'Forget'));
  expect(asked).toEqual(['paste for x', 'export social.example', 'forget social.example']);
  expect(page.textContent).toContain('Post: #box, published by .send');
});
