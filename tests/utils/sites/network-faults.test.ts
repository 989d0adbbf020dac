// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { networks } from '../../../utils/networks';
import { bluesky } from '../../../utils/networks/bluesky';
import { networkFaults } from '../../../utils/sites/network-faults';

test('every network Goalpost knows is in the form', () => {
  const faults = networks.flatMap((network) => networkFaults(network));
  expect(faults.filter((fault) => !fault.startsWith('This browser can’t read'))).toEqual([]);
});

test('a selector that can’t be read is named, also behind a shadow root', () => {
  const [surface] = bluesky.surfaces;
  if (!surface) throw new Error('Bluesky has no surface.');
  const broken = { ...surface, editable: ['form >>> div['], publish: { selectors: ['button]'] } };
  expect(networkFaults({ ...bluesky, surfaces: [broken] })).toEqual([
    'This browser can’t read the selector “form >>> div[”.',
    'This browser can’t read the selector “button]”.',
  ]);
});

test('a definition that is not in the form says where', () => {
  expect(networkFaults({ ...bluesky, matches: ['everywhere'] })).toEqual([
    'matches.0: write it as *://*.example.social/*',
  ]);
});
