import { nameOf, type SourceFile } from './source-file';

/** Expressions of words that are right as they are, and of words that never are. */
export interface Vocabulary {
  accept: string[];
  reject: string[];
}

const place = /(?:^|\/)(?:config\/vocabularies|vocab|vocabularies)\/([^/]+)\/(?:accept|reject)\.txt$/i;

/** The names of the vocabularies among files, in order. */
export function vocabularyNames(files: readonly SourceFile[]): string[] {
  return [...new Set(files.flatMap(({ path }) => place.exec(path)?.[1] ?? []))];
}

/** The words of the named vocabularies: an expression a line, `# ` before a comment. */
export function readVocabularies(files: readonly SourceFile[], names: readonly string[]): Vocabulary {
  const linesOf = (list: string) =>
    files
      .filter(({ path }) => nameOf(path) === list && names.includes(place.exec(path)?.[1] ?? ''))
      .flatMap(({ text }) => text.split(/\r?\n/))
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^#(?:\s|$)/.test(line));
  return { accept: [...new Set(linesOf('accept.txt'))], reject: [...new Set(linesOf('reject.txt'))] };
}
