import type { Style } from './find-styles';
import { folderOf, isLicence, type SourceFile } from './source-file';

/** What a style's `meta.json` and licence file say of it. */
export interface Origin {
  licence?: string;
  source?: string;
  version?: string;
}

const longest = 200;

/** Where a style comes from: its `meta.json`, and the first line of the licence file in its folder or one above it. */
export function originOf({ folder }: Style, files: readonly SourceFile[]): Origin {
  const meta = metaIn(files.find(({ path }) => path === (folder ? `${folder}/meta.json` : 'meta.json'))?.text ?? '{}');
  const licence = meta('license') ?? meta('licence') ?? firstLine(licenceAbove(folder, files));
  const source = meta('homepage') ?? meta('url') ?? meta('feed');
  const version = /^\d+\.\d+\.\d+$/.exec(meta('version')?.replace(/^v/, '') ?? '')?.[0];
  return { ...(licence && { licence }), ...(source && { source }), ...(version && { version }) };
}

function metaIn(text: string): (field: string) => string | undefined {
  let meta: unknown;
  try {
    meta = JSON.parse(text);
  } catch {
    // Vale itself does not need it.
  }
  return (field) => {
    const value = Object.entries(meta ?? {}).find(([name]) => name === field)?.[1];
    return typeof value === 'string' && value !== '' ? value.slice(0, longest) : undefined;
  };
}

function licenceAbove(folder: string, files: readonly SourceFile[]): string | undefined {
  const found = files.find(({ path }) => isLicence(path) && folderOf(path) === folder);
  return found || folder === '' ? found?.text : licenceAbove(folderOf(folder), files);
}

function firstLine(text: string | undefined): string | undefined {
  const line = text?.split('\n').find((one) => one.trim() !== '');
  return line?.replace(/^#+/, '').trim().slice(0, longest);
}
