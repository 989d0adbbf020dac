import { type Head, nextLine, unseal } from '../../rules/log/chain';
import { idOf } from '../../rules/log/id-of';
import { type Content, logFormat } from '../../rules/log/record';

/** A line as it is kept: its text is what the chain is made of, the rest is taken from it to be found by. */
export interface KeptLine {
  seq: number;
  kind: Content['kind'];
  /** Of a post: when it was published. */
  at?: string;
  /** Of what is said of a post: it is appended once by this id. */
  id?: string;
  /** Of a line that names its chain. */
  chain?: string;
  text: string;
}

/** As much of the store of lines as is needed to add one. */
interface Lines {
  add(line: KeptLine): Promise<unknown>;
}

/** Adds the line that follows `head`; gives the new head. */
export async function addLine(lines: Lines, head: Head | undefined, said: Content & { at: string }): Promise<Head> {
  const { text, head: next } = nextLine(head, said);
  const found = 'chain' in said ? { chain: said.chain } : { id: idOf(said) };
  const published = said.kind === 'post' && { at: said.entry.at };
  await lines.add({ seq: next.seq, kind: said.kind, ...found, ...published, text });
  return next;
}

/** The head of a chain that ends with this line. */
export function headOf(line: KeptLine | undefined): Head | undefined {
  const hash = line && unseal(line.text)?.hash;
  return hash ? { seq: line.seq, hash } : undefined;
}

/** The first line of a new chain. */
export function beginning(
  installation: string,
  because: 'installed' | 'upgraded' | 'erased',
): Extract<Content, { kind: 'begin' }> {
  return { kind: 'begin', 'goalpost-log': logFormat, chain: crypto.randomUUID(), installation, because };
}
