import { isForImport, type SourceFile, toSourceFile } from '../vale/source-file';
import { unzip } from '../zip/unzip';

/** A file as it was chosen, dropped or pasted; `path` begins with the chosen folder. */
export interface ChosenFile {
  path: string;
  file: File;
}

/** What the chosen files are: one pack's file, or the files of styles. */
export type OpenedFiles =
  | { pack: { source: string; file: string } }
  | { style: { files: SourceFile[]; name: string; notices: string[] } };

/** A pack is a tenth of this; more is some other file, and is not even read. */
const mostBytes = 5_000_000;
const packEnding = /\.(ya?ml|json|txt)$/i;
const zipStart = 0x04034b50;

/**
 * Reads chosen files: a pack's file, a folder of Vale styles, or a zip with either.
 * One file of a style that can't be read says so in `unread`, and the others go on without it.
 * @throws Error with the reason, for a person, where they are neither, or none can be read.
 */
export async function openFiles(chosen: readonly ChosenFile[]): Promise<OpenedFiles> {
  const [first, ...others] = chosen;
  if (!first) throw new Error('There is no file here.');
  if (others.length === 0 && (await isZip(first.file))) return openZip(first.file);
  const wanted = chosen.filter(({ path }) => chosen.length === 1 || isForImport(path) || isPackFile(path));
  return judge(await Promise.all(wanted.map(read)), topOf(first.path), []);
}

async function openZip(file: File): Promise<OpenedFiles> {
  try {
    const isWanted = (path: string) => isForImport(path) || isPackFile(path);
    const { files, notices } = unzip(new Uint8Array(await file.arrayBuffer()), isWanted);
    const opened = files.map(({ path, bytes }) => toSourceFile(path, bytes));
    return judge(opened, file.name.replace(/\.zip$/i, ''), notices);
  } catch (error) {
    throw new Error(`${file.name} ${(error as Error).message}`);
  }
}

/** A pack says so in its first key; anything else can only be a style. */
function judge(files: SourceFile[], name: string, notices: string[]): OpenedFiles {
  const [some] = files;
  if (some?.unread !== undefined && files.every(({ unread }) => unread !== undefined))
    throw new Error(`${some.path} ${some.unread}, and choose it again.`);
  const packs = files.filter(({ path, text }) => isPackFile(path) && /^["'{\s]*goalpost["']?\s*:/m.test(text));
  const [pack, second] = packs;
  if (pack && second) throw new Error(`There are two packs here, ${pack.path} and ${second.path}: choose one.`);
  if (pack) return { pack: { source: pack.text, file: pack.path } };
  const [only] = files;
  const isStyle = files.some(({ path, text }) => path.endsWith('.yml') && /^extends\s*:/m.test(text));
  // One file that is neither is told what is wrong with it as a pack.
  if (only && files.length === 1 && !isStyle) return { pack: { source: only.text, file: only.path } };
  return { style: { files, name, notices } };
}

function isPackFile(path: string): boolean {
  return packEnding.test(path);
}

function topOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.[^.]*$/, '');
}

async function isZip(file: File): Promise<boolean> {
  const head = await file.slice(0, 4).arrayBuffer();
  return head.byteLength === 4 && new DataView(head).getUint32(0, true) === zipStart;
}

async function read({ path, file }: ChosenFile): Promise<SourceFile> {
  if (file.size > mostBytes) return { path, text: '', unread: 'is larger than 5 MB: make it smaller' };
  return toSourceFile(path, new Uint8Array(await file.arrayBuffer()));
}
