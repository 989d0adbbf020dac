import { type Document, isNode, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type Pack, packSchema } from '../rules/pack';
import { problemsOf } from './pack-problem';

/** Something in a pack's file that keeps it from being used. */
export interface FileProblem {
  file: string;
  /** From 1. */
  line: number;
  /** In plain words, for the pack's author. */
  reason: string;
}

const mostCharacters = 2_000_000;
const mostAliases = 100;
const deepest = 30;

/**
 * Reads a pack from YAML or JSON: the pack, or everything that is wrong with it.
 * @param file is only named in the problems.
 */
export function readPack(source: string, file: string): { pack: Pack } | { problems: FileProblem[] } {
  const refuse = (line: number, reason: string): { problems: FileProblem[] } => ({
    problems: [{ file, line, reason }],
  });
  if (source.length > mostCharacters) return refuse(1, 'is larger than 2 MB');
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(({ message, pos }) => ({
        file,
        line: lines.linePos(pos[0]).line,
        reason: `is not YAML: ${message}`,
      })),
    };
  }
  const limit = tooMuch(document);
  if (limit) return refuse(1, limit);
  const input = document.toJS({ maxAliasCount: mostAliases }) as unknown;
  if (typeof input !== 'object' || input === null || Array.isArray(input) || !('goalpost' in input))
    return refuse(1, 'is not a pack: a pack begins with the line “goalpost: 1”');
  const parsed = packSchema.safeParse(input);
  if (parsed.success) return { pack: parsed.data };
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, input));
  return { problems: problems.map(({ path, reason }) => ({ file, line: lineOf(document, lines, path), reason })) };
}

/** Aliases and nesting can make a small file huge in memory; no pack needs many. */
function tooMuch(document: Document): string | undefined {
  let aliases = 0;
  let depth = 0;
  visit(document, {
    Alias: () => {
      aliases++;
    },
    Node: (_, _node, path) => {
      depth = Math.max(depth, path.length);
      return depth > deepest * 2 ? visit.BREAK : undefined;
    },
  });
  if (aliases > mostAliases) return `uses more than ${mostAliases} YAML aliases`;
  return depth > deepest * 2 ? `is nested more than ${deepest} levels deep` : undefined;
}

/** The line of the key or value at a path, or of what is closest above it. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const offset = offsetAt(document, path.slice(0, length));
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 1;
}

function offsetAt(document: Document, path: readonly PropertyKey[]): number | undefined {
  const key = path.at(-1);
  const parent = path.length === 1 ? document.contents : (document.getIn(path.slice(0, -1), true) as Node | undefined);
  const items: unknown[] = parent && 'items' in parent ? parent.items : [];
  const pair = items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key));
  if (isPair(pair) && isNode(pair.key)) return pair.key.range?.[0];
  const node = typeof key === 'number' ? items[key] : undefined;
  return isNode(node) ? node.range?.[0] : undefined;
}
