import type { ChosenFile } from './import-desk';

/** More files than any style has; a whole disk dropped by mistake is refused before it is walked. */
const mostFiles = 20_000;

/** The files of a file input, each with its path below the folder where one was chosen. */
export function filesOfInput(files: Iterable<File> | null): ChosenFile[] {
  return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/**
 * The files dropped on the page, with all that is in dropped folders. Must be called while the event is handled:
 * browsers forget what was dropped afterwards.
 * @throws Error where there are more files than any pack has.
 */
export async function filesOfDrop(dropped: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return filesOfInput(dropped.files);
  const chosen: ChosenFile[] = [];
  for (const entry of entries) await gather(entry, chosen);
  return chosen;
}

async function gather(entry: FileSystemEntry, chosen: ChosenFile[]): Promise<void> {
  if (chosen.length >= mostFiles)
    throw new Error(`There are more than ${mostFiles.toLocaleString('en')} files in it. Drop the style’s own folder.`);
  const { isDirectory, fullPath } = entry;
  if (!isDirectory) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    chosen.push({ path: fullPath.replace(/^\//, ''), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const next = () => new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  // A browser gives about 100 at a time, and none when there are no more.
  for (let some = await next(); some.length > 0; some = await next()) {
    for (const inside of some) await gather(inside, chosen);
  }
}
