// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { filesOfDrop, filesOfInput } from '../../../../components/options/importing/chosen-files';

const file = (name: string) => new File(['x'], name);

/** What a browser gives for a dropped file or folder; a folder gives its content in batches. */
function entry(fullPath: string, batches?: object[][]): object {
  const left = [...(batches ?? [])];
  return {
    isDirectory: batches !== undefined,
    fullPath,
    file: (give: (file: File) => void) => give(file(fullPath.split('/').at(-1) ?? '')),
    createReader: () => ({ readEntries: (give: (entries: object[]) => void) => give(left.shift() ?? []) }),
  };
}

function drop(...entries: object[]): DataTransfer {
  return { items: entries.map((one) => ({ webkitGetAsEntry: () => one })), files: [] } as unknown as DataTransfer;
}

test('a dropped folder gives all its files with their paths, however many batches the browser makes', async () => {
  const folder = entry('/Style', [
    [entry('/Style/A.yml')],
    [entry('/Style/B.yml'), entry('/Style/inner', [[entry('/Style/inner/C.yml')]])],
  ]);
  const chosen = await filesOfDrop(drop(folder, entry('/.vale.ini')));
  expect(chosen.map(({ path, file: { name } }) => [path, name])).toEqual([
    ['Style/A.yml', 'A.yml'],
    ['Style/B.yml', 'B.yml'],
    ['Style/inner/C.yml', 'C.yml'],
    ['.vale.ini', '.vale.ini'],
  ]);
});

test('a whole disk is refused before all of it is walked', async () => {
  const many = Array.from({ length: 20_001 }, (_, index) => entry(`/disk/${index}`));
  await expect(filesOfDrop(drop(entry('/disk', [many])))).rejects.toThrow(
    'There are more than 20,000 files in it. Drop the style’s own folder.',
  );
});

test('a browser that knows no entries gives the files', async () => {
  const dropped = { items: [{}], files: [file('pack.yaml')] } as unknown as DataTransfer;
  expect((await filesOfDrop(dropped)).map(({ path }) => path)).toEqual(['pack.yaml']);
});

test('a chosen folder gives paths below it', () => {
  const inFolder = Object.defineProperty(file('Rule.yml'), 'webkitRelativePath', { value: 'Style/Rule.yml' });
  expect(filesOfInput([inFolder, file('pack.yaml')]).map(({ path }) => path)).toEqual(['Style/Rule.yml', 'pack.yaml']);
});
