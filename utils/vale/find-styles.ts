import { readIni } from './read-ini';
import { type Settings, settingsForPosts } from './settings-for-posts';
import { folderOf, isForImport, nameOf, type SourceFile } from './source-file';

/** A folder of rules. */
export interface Style {
  name: string;
  folder: string;
  /** Sorted by path. */
  files: SourceFile[];
}

/** What lies in a folder or zip, told apart. */
export interface FoundStyles {
  styles: Style[];
  settings?: Settings;
  /** The `.vale.ini`'s path. */
  ini?: string;
  files: SourceFile[];
}

const isIni = (path: string) => /^[._]?vale\.ini$/.test(nameOf(path));
/** What may lie beside styles and is none. */
const noStyle = /(?:^|\/)(?:config|vocab|vocabularies)(?:\/|$)/i;
const extendsSomething = /^(?:extends|"extends"|'extends')\s*:/m;

/**
 * Finds the styles among files: below the StylesPath of a `.vale.ini`, or wherever a folder has rules; one style by
 * itself may lie at the top.
 * @param name of the folder or zip: names a style that lies at the top.
 */
export function findStyles(given: readonly SourceFile[], name: string): FoundStyles {
  const files = given
    .map((file) => ({ ...file, path: file.path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '') }))
    .filter(({ path }) => isForImport(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const styles = stylesIn(files, name);
  const ini = iniAbove(styles, files);
  if (!ini) return { styles, files };
  const settings = settingsForPosts(readIni(ini.text));
  const root = pathFrom(folderOf(ini.path), settings.stylesPath ?? '');
  const below = styles.filter(({ folder }) => isBelow(folder, root));
  // Where StylesPath names what is not here, the person may have dropped what is inside.
  return { styles: below.length > 0 ? below : styles, settings, ini: ini.path, files };
}

/** The `.vale.ini` nearest to the top; beside styles, one with none below it is for something else, such as their tests. */
function iniAbove(styles: readonly Style[], files: readonly SourceFile[]): SourceFile | undefined {
  return files
    .filter(({ path }) => isIni(path))
    .filter(({ path }) => styles.length === 0 || styles.some(({ folder }) => isBelow(folder, folderOf(path))))
    .sort((a, b) => a.path.split('/').length - b.path.split('/').length)[0];
}

/** All folders that hold rules. */
function stylesIn(files: readonly SourceFile[], name: string): Style[] {
  const folders = new Map<string, SourceFile[]>();
  for (const file of files) {
    const folder = folderOf(file.path);
    if (!file.path.endsWith('.yml') || noStyle.test(folder)) continue;
    const rules = folders.get(folder) ?? [];
    rules.push(file);
    folders.set(folder, rules);
  }
  return [...folders]
    .filter(([, rules]) => rules.some(({ text }) => extendsSomething.test(text)))
    .map(([folder, rules]) => ({ name: folder === '' ? name : nameOf(folder), folder, files: rules }));
}

function isBelow(folder: string, root: string): boolean {
  return root === '' || folder === root || folder.startsWith(`${root}/`);
}

/** A path as seen from a folder; `..` above the top stays at the top. */
function pathFrom(folder: string, path: string): string {
  const parts: string[] = folder === '' ? [] : folder.split('/');
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
