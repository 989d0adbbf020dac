/** A text file of a dropped folder, a zip or a directory. */
export interface SourceFile {
  /** From the top of what was given, with `/` between folders. */
  path: string;
  text: string;
}

const licence = /^(?:licen[cs]e|copying)(?:\.(?:txt|md))?$/i;
const ours = /^(?:\.vale\.ini|_vale\.ini|vale\.ini|accept\.txt|reject\.txt|meta\.json)$/;
/** What version control, editors and packers leave behind. */
const foreignFolder = /(?:^|\/)(?:__MACOSX|node_modules|\.git|\.github|\.vscode|\.idea)\//;

/** Whether an import of Vale styles has any use for a file: all others need not even be read or unpacked. */
export function isForImport(path: string): boolean {
  const name = nameOf(path);
  return !foreignFolder.test(path) && (name.endsWith('.yml') || ours.test(name) || isLicence(path));
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
