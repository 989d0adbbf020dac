import { expect, test } from 'vitest';
import { openFiles } from '../../../utils/desk/open-files';

const file = (path: string, ...parts: BlobPart[]) => ({ path, file: new File(parts, path.split('/').at(-1) ?? '') });
const rule = 'extends: existence\nmessage: Said.\ntokens: [said]\n';
const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0x00]);
const tooMuch = 'a'.repeat(5_000_001);

test('one file of a style that can’t be read says why, and the others are there', async () => {
  const opened = await openFiles([
    file('Style/Good.yml', rule),
    file('Style/Foreign.yml', utf16),
    file('Style/Large.yml', tooMuch),
  ]);
  expect(opened).toEqual({
    style: {
      name: 'Style',
      notices: [],
      files: [
        { path: 'Style/Good.yml', text: rule },
        { path: 'Style/Foreign.yml', text: '', unread: 'is written in UTF-16: save it as UTF-8' },
        { path: 'Style/Large.yml', text: '', unread: 'is larger than 5 MB: make it smaller' },
      ],
    },
  });
});

test('where no file can be read, the first says why', async () => {
  await expect(openFiles([file('pack.yaml', utf16)])).rejects.toThrow(
    'pack.yaml is written in UTF-16: save it as UTF-8, and choose it again.',
  );
  await expect(openFiles([file('pack.yaml', tooMuch)])).rejects.toThrow(
    'pack.yaml is larger than 5 MB: make it smaller, and choose it again.',
  );
});
