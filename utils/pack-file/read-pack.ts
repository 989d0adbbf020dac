import { type Document, isNode, isPair, isScalar, type Node } from 'yaml';
import { type Pack, packSchema } from '../../rules/pack';
import { readOwnJson } from '../policy/own-json';
import { lineAt } from './line-of-text';
import { problemsOf } from './pack-problem';
import { parseYaml } from './parse-yaml';
import { contentOf } from './yaml-content';

/** Something in a pack's file that keeps it from being used. */
export interface FileProblem {
  file: string;
  /** From 1. */
  line: number;
  /** In plain words, for the pack's author. */
  reason: string;
}

/** A pack with the plain values its file holds (no defaults filled in), or all that is wrong with the file. */
export type PackReading = { pack: Pack; raw: Record<string, unknown> } | { problems: FileProblem[] };

/** In UTF-16 units. */
const longest = 5_000_000;
/** More would help nobody. */
const mostProblems = 100;
const format = 1;

/**
 * Reads a pack from YAML or JSON: the pack, or everything that is wrong with it.
 * @param file is only named in the problems.
 */
export function readPack(source: string, file: string): PackReading {
  const refuse = (problems: readonly { at: number; reason: string }[]): { problems: FileProblem[] } => ({
    problems: problems.slice(0, mostProblems).map(({ at, reason }) => ({ file, line: lineAt(source, at), reason })),
  });
  const unfit = problemOfText(source);
  if (unfit) return refuse([unfit]);
  const own = readOwnJson(source);
  const known = own && packSchema.safeParse(own);
  if (own && known?.success) return { pack: known.data, raw: own };
  const reading = parseYaml(source);
  if ('problems' in reading) return refuse(reading.problems);
  const { document } = reading;
  const content = contentOf(document);
  if ('problems' in content) return refuse(content.problems);
  const raw = content.value;
  if (!isPack(raw)) return refuse([{ at: 0, reason: 'is not a pack: a pack begins with the line “goalpost: 1”' }]);
  if (typeof raw.goalpost === 'number' && raw.goalpost > format) {
    const reason = `is for a newer Goalpost (format ${raw.goalpost}): update Goalpost`;
    return refuse([{ at: offsetOf(document, ['goalpost']), reason }]);
  }
  const parsed = packSchema.safeParse(raw);
  if (parsed.success) return { pack: parsed.data, raw };
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, raw)).slice(0, mostProblems);
  return refuse(problems.map(({ path, reason }) => ({ at: offsetOf(document, path), reason })));
}

/** What can be said before the text is read as YAML. */
function problemOfText(source: string): { at: number; reason: string } | undefined {
  if (source.length > longest) return { at: 0, reason: `is larger than ${longest / 1_000_000} MB` };
  if (source.trim() === '') return { at: 0, reason: 'is empty: a pack begins with the line “goalpost: 1”' };
  // What a decoder puts in place of bytes that are no UTF-8, and what UTF-16 looks like to it.
  const at = source.search(/[\ufffd\0]/);
  return at >= 0 ? { at, reason: 'is not written in UTF-8: save it as UTF-8' } : undefined;
}

function isPack(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'goalpost' in value;
}

/** Where the key or value at a path is, or what is closest above it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const offset = offsetAt(document, path.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return 0;
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
