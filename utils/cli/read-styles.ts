import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { runToEnd } from '../../rules/judging/run-to-end';
import type { ImportReport } from '../vale/import-report';
import { ImportError, importStyles } from '../vale/import-styles';
import { isForeign, isForImport, type SourceFile, toSourceFile } from '../vale/source-file';
import { unzip, zipLimits } from '../zip/unzip';
import { ZipError } from '../zip/zip-error';
import { BadInput } from './bad-input';
import { keep } from './keep';

/** How the pack is to be called, and whether its rules are on. */
interface Terms {
  id?: string | undefined;
  title?: string | undefined;
  enabled: boolean;
}

/** Whether something named on the command line holds Vale styles rather than a pack: a folder or a zip. */
export function holdsStyles(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() === true || (found?.isFile() === true && /\.zip$/i.test(path));
}

/**
 * Imports the Vale styles of a folder or zip; made once for the same files.
 * @throws BadInput where it can't be read, or holds none.
 */
export function readStyles(path: string, terms: Terms): ImportReport {
  const name = basename(resolve(path)).replace(/\.zip$/i, '');
  try {
    const { files, notices } = statSync(path).isDirectory() ? filesOfFolder(path) : filesOfZip(path);
    const report = keep(JSON.stringify([name, terms, files]), () => runToEnd(importStyles(files, { name, ...terms })));
    return { ...report, notices: [...notices, ...report.notices] };
  } catch (error) {
    if (error instanceof ZipError) throw new BadInput(`${path} ${error.message}`);
    if (error instanceof ImportError) throw new BadInput(error.message);
    throw error;
  }
}

interface Files {
  files: SourceFile[];
  notices: string[];
}

function filesOfZip(path: string): Files {
  if (statSync(path).size > zipLimits.zip) throw new ZipError(`is larger than ${zipLimits.zip / 1_000_000} MB`);
  const { files, notices } = unzip(readFileSync(path), isForImport);
  return { files: files.map((file) => toSourceFile(file.path, file.bytes)), notices };
}

/** The same limits as for a zip hold: a folder may be anything. */
function filesOfFolder(folder: string): Files {
  const files: SourceFile[] = [];
  let total = 0;
  const read = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory() && !isForeign(path)) read(path);
      if (!entry.isFile() || !isForImport(path)) continue;
      total += statSync(join(folder, path)).size;
      if (files.length >= zipLimits.entries || total > zipLimits.total)
        throw new BadInput(`${folder} holds too much: name the folder of the styles themselves`);
      files.push(toSourceFile(path, readFileSync(join(folder, path))));
    }
  };
  read('');
  return { files, notices: [] };
}
