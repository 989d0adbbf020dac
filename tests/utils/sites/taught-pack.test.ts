import { expect, test } from 'vitest';
import { bluesky } from '../../../utils/networks/bluesky';
import { readPack } from '../../../utils/pack-file/read-pack';
import { taughtPack } from '../../../utils/sites/taught-pack';

test('what was taught on a site is a pack that can be imported', async () => {
  const taught = { ...bluesky, id: 'social.example', name: 'social.example', matches: ['https://social.example/*'] };
  const read = readPack(await taughtPack('social.example', taught), 'goalpost-social.example.yaml');
  expect(read).toMatchObject({ pack: { id: 'example.social.boxes', networks: [taught] } });
});
