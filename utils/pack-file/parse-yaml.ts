import {
  Composer,
  type CST,
  type Document,
  type DocumentOptions,
  Lexer,
  type ParsedNode,
  type ParseOptions,
  Parser,
  type SchemaOptions,
} from 'yaml';

/** A YAML document without errors, or the first ones: UTF-16 offsets, and why in plain words. */
export type YamlReading = { document: Document.Parsed<ParsedNode> } | { problems: { at: number; reason: string }[] };

/** No pack nests its values deeper; each level costs a call within a call when a file is read. */
const deepest = 30;
/** What the parser keeps open beside the collections: the document and the value at hand. */
const besideCollections = 3;
/** More would help nobody. */
const mostProblems = 20;

/**
 * Reads YAML, giving up at once where it is nested too deeply. Keys that come twice are not looked for: the library
 * compares each with each, which takes seconds for a list of ten thousand.
 */
export function parseYaml(source: string, options?: ParseOptions & DocumentOptions & SchemaOptions): YamlReading {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(source)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > deepest + besideCollections)
      return { problems: [{ at: parser.offset, reason: `is nested more than ${deepest} levels deep` }] };
  }
  tokens.push(...parser.end());
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent', ...options });
  const [document, another] = composer.compose(tokens, true, source.length);
  if (!document || another)
    return { problems: [{ at: another?.range[0] ?? 0, reason: 'holds more than one document (---)' }] };
  if (document.errors.length === 0) return { document };
  const errors = document.errors.slice(0, mostProblems);
  return { problems: errors.map(({ message, pos }) => ({ at: pos[0], reason: reasonOf(message, source) })) };
}

function reasonOf(message: string, source: string): string {
  if (/tabs are not allowed/i.test(message)) return 'is indented with a tab: use spaces';
  return `is not ${/^\s*[{[]/.test(source) ? 'JSON or YAML' : 'YAML'}: ${message}`;
}
