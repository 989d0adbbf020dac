import { expect, test } from 'vitest';
import { networksInForce } from '../../utils/networks';
import { readPack } from '../../utils/pack-file/read-pack';
import { yamlBlocks } from './yaml-blocks';

test('the pack of docs/networks.md corrects one network and brings another', () => {
  const [block] = yamlBlocks('docs/networks.md');
  const read = readPack(block?.source ?? '', 'networks.yaml');
  if (!('pack' in read)) throw new Error(JSON.stringify(read));
  const inForce = networksInForce(read.pack.networks);
  const editables = (id: string) => inForce.find((network) => network.id === id)?.surfaces[0]?.editable;
  expect(editables('x')).toEqual(['[data-testid="newComposer"] [contenteditable="true"]']);
  expect(editables('intranet')).toEqual(['#message']);
});
