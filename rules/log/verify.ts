import { type Head, hashOf, unseal } from './chain';
import { ChainNotes } from './chain-notes';
import { readLine, readPlace } from './read-line';
import { endSchema, type Line, logFormat } from './record';

/** A log that is whole: nothing in it was changed, left out, doubled or moved since its head was made. */
export interface WholeLog {
  ok: true;
  chain: string;
  installation: string;
  /** How many lines of the chain it holds; the closing line is none of them. */
  lines: number;
  /** How many posts were logged, withdrawn ones included. */
  posts: number;
  /** The last line’s hash and its place in the chain: who keeps the hash elsewhere can tell later what was changed. */
  head: string;
  seq: number;
  /** When the oldest and the newest of its posts were published; undefined where it has none. */
  from?: string;
  until?: string;
  /** What is no fault but should be known, in sentences. */
  notes: string[];
}

/** The first line that is not as it should be, counted from 1, and a sentence on what it is like. */
export interface BadLog {
  ok: false;
  line: number;
  problem: string;
}

export interface VerifyOptions {
  /** A hash that was kept elsewhere (its first eight characters or more): one of the lines must have it. */
  kept?: string | undefined;
  /** Takes the place of the built-in SHA-256 where the platform has a quicker one: of UTF-8, in hexadecimal. */
  sha256?: ((text: string) => string) | undefined;
  /** Leaves out what only a reader of the posts needs: that all of a line is in the form the schema asks for. */
  isQuick?: boolean | undefined;
  /** Milliseconds; dates later than this are noted. */
  now?: number | undefined;
}

/**
 * Verifies an exported log, and names its first bad line.
 * @param lines without their line ends; a carriage return at the end of one does not count.
 */
export async function verifyLog(
  lines: Iterable<string> | AsyncIterable<string>,
  options: VerifyOptions = {},
): Promise<WholeLog | BadLog> {
  const log = new Verification(options);
  for await (const line of lines) {
    const bad = log.take(line.endsWith('\r') ? line.slice(0, -1) : line);
    if (bad) return bad;
  }
  return log.close();
}

type Origin = Pick<WholeLog, 'chain' | 'installation'>;

class Verification {
  #line = 0;
  #blank: number | undefined;
  #origin: Origin | undefined;
  #head: Head | undefined;
  #lines = 0;
  #isClosed = false;
  /** What comes before the first line here; undefined where that is the first of its chain, or a pruning accounts for it. */
  #missing: { seq: number; hash: string } | undefined;
  #hasKept = false;
  readonly #posts = new Set<string>();
  readonly #statements = new Set<string>();
  readonly #notes: ChainNotes;
  readonly #options: VerifyOptions;

  constructor(options: VerifyOptions) {
    this.#options = options;
    this.#notes = new ChainNotes(options.now ?? Date.now());
  }

  take(text: string): BadLog | undefined {
    this.#line += 1;
    if (text === '') {
      this.#blank ??= this.#line;
      return undefined;
    }
    if (this.#isClosed) return this.#bad('stands after the closing line: something was added to this file.');
    if (this.#blank) return this.#bad('is blank: something was taken out of this file, or put in.', this.#blank);
    const value = parse(text);
    if (!value) return this.#bad('can’t be read: it is damaged, cut off, or no line of a log.');
    const format = value['goalpost-log'];
    if (typeof format === 'number' && format > logFormat)
      return this.#bad('is of a newer version of Goalpost: update Goalpost to verify this log.');
    const sealed = unseal(text);
    if (!sealed) return this.#bad('does not end with its hash: it was changed, or is no line of a log.');
    if ((this.#options.sha256 ?? hashOf)(sealed.body) !== sealed.hash)
      return this.#bad('was changed: what it says does not match its hash.');
    if (value.kind === 'end') return this.#close(value);
    const problem = this.#follow(value, sealed.hash);
    return problem === undefined ? undefined : this.#bad(problem);
  }

  close(): WholeLog | BadLog {
    if (!this.#isClosed)
      return this.#bad(
        'is missing: a log ends with a closing line, so this file was cut off.',
        this.#blank ?? this.#line + 1,
      );
    const { kept } = this.#options;
    if (kept !== undefined && !this.#hasKept)
      return this.#bad(
        `ends a log in which no line has the hash you kept (${kept}): it was rewritten, or is another one.`,
      );
    const { seq, hash } = this.#head as Head;
    const posts = this.#posts.size;
    return { ok: true, ...(this.#origin as Origin), lines: this.#lines, posts, head: hash, seq, ...this.#notes.told() };
  }

  /** Whether the line stands in its place, and says something this version knows; what is wrong with it otherwise. */
  #follow(value: Record<string, unknown>, hash: string): string | undefined {
    const line = this.#options.isQuick ? readPlace(value) : readLine(value);
    if (!line)
      return 'is not in a form this version of Goalpost knows: it is of a newer version, or was not written by Goalpost.';
    const problem = this.#misplaced(line) ?? this.#repeated(line);
    if (problem !== undefined) return problem;
    this.#head = { seq: line.seq, hash };
    this.#lines += 1;
    this.#hasKept ||= isPrefix(this.#options.kept, hash);
    this.#notes.take(line, this.#line);
    return undefined;
  }

  #misplaced(line: Line): string | undefined {
    const { seq, prev } = line;
    if (!this.#head && seq > 0) this.#missing = { seq: seq - 1, hash: prev };
    else {
      const expected = this.#head ? this.#head.seq + 1 : 0;
      if (seq > expected)
        return `should be number ${expected} of the chain and is ${seq}: lines before it are missing.`;
      if (seq < expected)
        return `should be number ${expected} of the chain and is ${seq}: it is there twice, or was moved.`;
      if (prev !== (this.#head?.hash ?? ''))
        return 'does not follow from the line before: one of them is from another chain, or was put in.';
    }
    if ((line.kind === 'begin') !== (seq === 0))
      return 'is out of place: a chain begins with its beginning, and only there.';
    if (line.kind !== 'begin' && line.kind !== 'pruned') return undefined;
    if (this.#origin && this.#origin.chain !== line.chain) return 'names another chain than the lines before it.';
    this.#origin ??= { chain: line.chain, installation: line.installation };
    if (line.kind === 'pruned' && this.#missing?.seq === line.through.seq) {
      if (this.#missing.hash !== line.through.hash) return 'says that other lines were pruned than those missing here.';
      this.#missing = undefined;
    }
    return undefined;
  }

  #repeated(line: Line): string | undefined {
    if (line.kind === 'begin' || line.kind === 'pruned') return undefined;
    const [ids, id] = line.kind === 'post' ? [this.#posts, line.entry.id] : [this.#statements, line.id];
    if (ids.has(id)) return 'says what an earlier line says already.';
    ids.add(id);
    return undefined;
  }

  #close(value: object): BadLog | undefined {
    const end = endSchema.safeParse(value);
    if (!end.success) return this.#bad('closes this log in a form that this version of Goalpost does not know.');
    const { lines, head, chain, exported } = end.data;
    if (this.#missing)
      return this.#bad(
        'is not the beginning of its chain, and no later line says that those before it were pruned.',
        1,
      );
    if (lines !== this.#lines) return this.#bad(`closes a log of ${lines} lines, but there are ${this.#lines}.`);
    if (head !== this.#head?.hash) return this.#bad('closes a log with another last line than this one.');
    if (chain !== this.#origin?.chain) return this.#bad('closes a log of another chain.');
    this.#isClosed = true;
    this.#notes.exported(exported);
    return undefined;
  }

  #bad(problem: string, line = this.#line): BadLog {
    return { ok: false, line, problem };
  }
}

function isPrefix(kept: string | undefined, hash: string): boolean {
  return kept !== undefined && kept.length >= 8 && hash.startsWith(kept.toLowerCase());
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
