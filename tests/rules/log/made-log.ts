import { closingLine, type Head, nextLine } from '../../../rules/log/chain';
import type { LogEntry } from '../../../rules/log/log-entry';
import type { Content, Statement } from '../../../rules/log/record';

export const chain = '11111111-1111-4111-8111-111111111111';
export const installation = '22222222-2222-4222-8222-222222222222';

/** An id made of a number. */
export function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A published post: the number makes its id and the day it was published. */
export function post(number: number, changes: Partial<LogEntry> = {}): Extract<Content, { kind: 'post' }> {
  return {
    kind: 'post',
    entry: {
      id: id(number),
      at: `2026-10-${String(number).padStart(2, '0')}T10:00:00.000Z`,
      network: 'x',
      surface: 'post',
      goals: [{ id: 'road-safety', name: 'Road safety', by: 'words' }],
      findings: [],
      packs: [],
      text: `Slow down, please: “école”\u2028${number} 🚲`,
      ...changes,
    },
  };
}

export function beginning(changes: Partial<Extract<Content, { kind: 'begin' }>> = {}): Content {
  return { kind: 'begin', 'goalpost-log': 1, chain, installation, because: 'installed', ...changes };
}

const everyMinute = (index: number) => Date.UTC(2026, 10, 1) + index * 60_000;

/** A log of these contents, without its closing line; `clock` says when each is appended, in milliseconds. */
export function linesOf(contents: readonly Content[], clock = everyMinute): string[] {
  let head: Head | undefined;
  return contents.map((content, index) => {
    const line = nextLine(head, { ...content, at: new Date(clock(index)).toISOString() });
    head = line.head;
    return line.text;
  });
}

/** The lines, and the line that closes them. */
export function closed(lines: readonly string[], named = chain): string[] {
  const head = (JSON.parse(lines.at(-1) ?? '{}') as { hash: string }).hash;
  return [...lines, closingLine({ chain: named, lines: lines.length, head, exported: '2026-11-02T00:00:00.000Z' })];
}

/** An exported log that says this after its beginning. */
export function exportOf(...statements: Statement[]): string[] {
  return closed(linesOf([beginning(), ...statements]));
}
