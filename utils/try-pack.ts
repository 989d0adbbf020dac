import { runExamples } from '../rules/examples';
import type { Pack } from '../rules/pack';
import { lineOfText } from './line-of-text';
import { type FileProblem, readPack } from './read-pack';
import { resolveFrom } from './chosen-packs';

/** What a pack file is worth: a pack whose `total` examples all hold, or the reasons why not. */
export type Trial = { pack: Pack; total: number } | { problems: FileProblem[] };

const expectations = {
  flag: 'should be flagged',
  pass: 'should not be flagged',
  serves: 'should serve the goal',
  'does-not': 'should not serve the goal',
};

/**
 * Tries a pack file (YAML or JSON) before it goes live: reads it, finds the packs it extends among the built-in and
 * `imported` ones, and runs its own examples.
 */
export function tryPack(source: string, file: string, imported: Record<string, Pack>): Trial {
  const reading = readPack(source, file);
  if ('problems' in reading) return reading;
  const { pack } = reading;
  const refuse = (reason: string, ...at: string[]) => ({ file, line: lineOfText(source, ...at), reason });

  try {
    const packs = resolveFrom({ ...imported, [pack.id]: pack }, [pack.id]);
    const { total, failures } = runExamples(pack, packs);
    if (failures.length === 0) return { pack, total };
    return {
      problems: failures.map(({ where, text, expected, happened }) =>
        refuse(
          `${where}: “${text}” ${expectations[expected]}. Instead: ${happened}.`,
          text,
          `id: ${where.split(' ')[1]}`,
        ),
      ),
    };
  } catch (error) {
    return { problems: [refuse((error as Error).message, 'extends')] };
  }
}
