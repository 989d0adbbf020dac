import { readText } from '../pack-file/read-text';

/** A text file of a dropped folder, a zip or a directory. */
export interface SourceFile {
  /** From the top of what was given, with `/` between folders. */
  path: string;
  text: string;
  /** Why it could not be read, where that is so; there is no text then. */
  unread?: string;
}

/** A file as an import takes it, from its bytes. */
export function toSourceFile(path: string, bytes: Uint8Array): SourceFile {
  const reading = readText(bytes);
  return 'reason' in reading ? { path, text: '', unread: reading.reason } : { path, text: reading.text };
}

const licence = /^(?:licen[cs]e|copying)(?:\.(?:txt|md))?$/i;
const ours = /^(?:\.vale\.ini|_vale\.ini|vale\.ini|accept\.txt|reject\.txt|meta\.json)$/;
/** What version control, editors and packers leave behind. */
const foreignFolder = /(?:^|\/)(?:__MACOSX|node_modules|\.git|\.github|\.vscode|\.idea)(?:\/|$)/;

/** Whether an import of Vale styles has any use for a file: all others need not even be read or unpacked. */
export function isForImport(path: string): boolean {
  const name = nameOf(path);
  return !isForeign(path) && (name.endsWith('.yml') || ours.test(name) || isLicence(path));
}

/** Whether a folder, or one above it, is none of the author's. */
export function isForeign(path: string): boolean {
  return foreignFolder.test(path);
}

/** Whether a file states a licence. */
export function isLicence(path: string): boolean {
  return licence.test(nameOf(path));
}

/** A file's or folder's own name, without the folders above it. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder a file or folder lies in; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
