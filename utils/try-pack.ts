import { runExamples } from '../rules/examples';
import type { Pack } from '../rules/pack';
import { readPack } from './read-pack';
import { resolveFrom } from './refresh-policy';

/** One reason why a pack can't be put in force, and the line of the file (from 1) it is on. */
export interface Problem {
  file: string;
  line: number;
  reason: string;
}

/** What a pack file is worth: a pack whose `total` examples all hold, or the reasons why not. */
export type Trial = { pack: Pack; total: number } | { problems: Problem[] };

/**
 * Tries a pack file (YAML or JSON) before it goes live: reads it, finds the packs it extends among the built-in and
 * `imported` ones, and runs its own examples.
 */
export function tryPack(source: string, file: string, imported: Record<string, Pack>): Trial {
  const reading = readPack(source, file);
  if ('problems' in reading) return reading;
  const { pack } = reading;
  const refuse = (reason: string, at: string) => ({ file, line: lineOf(source, at), reason });

  try {
    const packs = resolveFrom({ ...imported, [pack.id]: pack }, [pack.id]);
    const { total, failures } = runExamples(pack, packs);
    if (failures.length === 0) return { pack, total };
    return {
      problems: failures.map(({ where, text, expected, happened }) =>
        refuse(`${where}: the example “${text}” should be “${expected}”, but ${happened}.`, text),
      ),
    };
  } catch (error) {
    return { problems: [refuse((error as Error).message, 'extends')] };
  }
}

/** The first line that holds the beginning of a text; YAML may fold the rest. 1 where none does. */
function lineOf(source: string, text: string): number {
  const beginning = text.split('\n')[0]?.slice(0, 40) ?? '';
  const index = source.split('\n').findIndex((line) => line.includes(beginning));
  return index < 0 ? 1 : index + 1;
}
