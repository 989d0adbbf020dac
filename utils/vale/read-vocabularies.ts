import { expressionProblem } from '../../rules/expressions/expression-problem';
import { nameOf, type SourceFile } from './source-file';

/** Expressions of words that are right as they are, and of words that never are. */
export interface Vocabulary {
  accept: string[];
  reject: string[];
  /** Lines that can't be read, and why. */
  notices: string[];
}

const place = /(?:^|\/)(?:config\/vocabularies|vocab|vocabularies)\/([^/]+)\/(?:accept|reject)\.txt$/i;

/** The names of the vocabularies among files, in order. */
export function vocabularyNames(files: readonly SourceFile[]): string[] {
  return [...new Set(files.flatMap(({ path }) => place.exec(path)?.[1] ?? []))];
}

/** The words of the named vocabularies: an expression a line, `# ` before a comment. */
export function readVocabularies(files: readonly SourceFile[], names: readonly string[]): Vocabulary {
  const vocabulary: Vocabulary = { accept: [], reject: [], notices: [] };
  for (const file of files) {
    if (!names.includes(place.exec(file.path)?.[1] ?? '')) continue;
    if (file.unread) vocabulary.notices.push(`${file.path} ${file.unread}`);
    takeLines(file, nameOf(file.path) === 'accept.txt' ? vocabulary.accept : vocabulary.reject, vocabulary.notices);
  }
  return vocabulary;
}

function takeLines({ path, text }: SourceFile, words: string[], notices: string[]): void {
  const seen = new Set(words);
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const word = line.trim();
    if (word === '' || /^#(?:\s|$)/.test(word) || seen.has(word)) continue;
    seen.add(word);
    const problem = expressionProblem(word);
    if (problem === undefined) words.push(word);
    else notices.push(`${path}, line ${index + 1}: ${problem}`);
  }
}
