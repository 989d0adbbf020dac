import type { Head } from '../../rules/log/chain';
import { headOf } from './add-line';
import { appendToLog } from './log';
import { openLog } from './log-database';

/** A part of the chain, as one message can carry it. */
export interface LinesPart {
  chain: string;
  lines: string[];
  /** The last of these lines, and the last of the chain as it is now. */
  last: Head;
  head: Head;
}

const batch = 500;
const mostCharacters = 8_000_000;

/** Reads the lines that come after `after`, or the first ones there are; undefined where there are none. */
export async function readLines(after: number): Promise<LinesPart | undefined> {
  // A chain that has not begun begins here: that nothing was posted can be shown, too.
  await appendToLog([]);
  const { store } = (await openLog()).transaction('lines');
  const chain = (await store.index('chain').get(IDBKeyRange.lowerBound('')))?.chain;
  const head = headOf((await store.openCursor(null, 'prev'))?.value);
  const lines: string[] = [];
  let last: Head | undefined;
  for (let characters = 0; characters < mostCharacters; ) {
    const found = await store.getAll(IDBKeyRange.lowerBound(last?.seq ?? after, true), batch);
    if (found.length === 0) break;
    lines.push(...found.map(({ text }) => text));
    characters += found.reduce((sum, { text }) => sum + text.length, 0);
    last = headOf(found.at(-1));
  }
  return chain && head && last ? { chain, lines, last, head } : undefined;
}

/** The id of this installation's chain; undefined where nothing was ever logged. */
export async function readOwnChain(): Promise<string | undefined> {
  const { store } = (await openLog()).transaction('lines');
  return (await store.index('chain').get(IDBKeyRange.lowerBound('')))?.chain;
}
