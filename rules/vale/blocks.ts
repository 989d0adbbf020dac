import type { Reading } from '../reading';
import { LINK, MENTION } from '../text/tokens';
import type { Block } from './point';
import type { BlockKind } from './scopes';
import { sentencesIn } from './sentences';

/** What was cut out of one draft. */
interface Cut {
  source: string;
  masked: string;
  blocks: Map<BlockKind, readonly Block[]>;
}

/** What is a link and nothing else; a bare “asp.net” may be a name that a rule is about. */
const isAddress = /^www\.|[/@]/i;

const cuts = new WeakMap<Reading, Cut>();

/** The blocks of the draft last read, each kind cut once for all rules. Links and mentions are stars, but in `raw`. */
export function blocksOf(reading: Reading, kind: BlockKind): readonly Block[] {
  let cut = cuts.get(reading);
  if (cut?.source !== reading.text) {
    cut = { source: reading.text, masked: withoutAddresses(reading), blocks: new Map() };
    cuts.set(reading, cut);
  }
  let blocks = cut.blocks.get(kind);
  if (!blocks) {
    blocks = blocksIn(kind === 'raw' ? cut.source : cut.masked, kind);
    cut.blocks.set(kind, blocks);
  }
  return blocks;
}

/** The blocks of a text. */
function blocksIn(text: string, kind: BlockKind): readonly Block[] {
  if (kind === 'sentence') return sentencesIn(text);
  if (kind !== 'paragraph') return [{ text, start: 0 }];
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of text.split(/(?<=\n\n)/)) {
    blocks.push({ text: paragraph, start });
    start += paragraph.length;
  }
  return blocks;
}

/** The text with its links and mentions as stars: their letters are no words of the author's. */
function withoutAddresses(reading: Reading): string {
  const { tokens, text } = reading;
  if (!(tokens.seen & (LINK | MENTION))) return text;
  let masked = '';
  let end = 0;
  for (let index = 0; index < tokens.count; index++) {
    const bits = reading.bits(index);
    if (!(bits & MENTION) && !(bits & LINK && isAddress.test(reading.raw(index)))) continue;
    const start = tokens.start[index] as number;
    masked += text.slice(end, start);
    end = tokens.end[index] as number;
    masked += '*'.repeat(end - start);
  }
  return masked + text.slice(end);
}
