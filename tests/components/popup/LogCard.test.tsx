// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { LogCard } from '../../../components/popup/LogCard';
import { draw } from '../draw';
import { madePost } from '../made-posts';

const linkIn = (link: string | undefined) =>
  draw(
    <LogCard post={madePost(1, link === undefined ? {} : { link })} network="X" onWhy={async () => undefined} />,
  ).querySelector('a');

test('a post leads to where it stands on the network, which learns nothing of where one came from', () => {
  const link = linkIn('https://x.com/example/status/1');
  expect([link?.textContent, link?.href]).toEqual(['See it on X', 'https://x.com/example/status/1']);
  expect(link?.rel).toBe('noopener noreferrer');
});

test.each([undefined, 'http://x.com/1', 'javascript:alert(1)', ' https://x.com'])('%j is no link', (address) => {
  expect(linkIn(address)).toBeNull();
});
