import type { Pack } from '../../rules/pack';
import type { PackReading } from '../pack-file/read-pack';
import { BadInput } from './bad-input';

/**
 * The pack that was read from a file.
 * @throws BadInput where it is none: with the first of what is wrong, and how much more there is.
 */
export function packIn(read: PackReading, file: string): Pack {
  if ('pack' in read) return read.pack;
  const [first, ...others] = read.problems;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new BadInput(`${file}, line ${first?.line}: ${first?.reason}${more}`);
}
