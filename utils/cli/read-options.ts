import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BadInput } from './bad-input';

/**
 * Reads a command's options and what stands beside them.
 * @throws BadInput for an option that is not known, or lacks its value.
 */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new BadInput((error as Error).message.split('. ')[0] ?? 'unknown option');
  }
}
