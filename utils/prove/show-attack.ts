import type { Alphabet } from '../linear/alphabet';
import type { Attack } from './growth';

/** How much of a repeated part is shown, in characters. */
const shown = 12;

/** An attack as a person reads it: `aaaaaaaaaaaa…!`. */
export function showAttack({ pumps, suffix }: Attack, alphabet: Alphabet): string {
  const beginnings = pumps.map(({ prefix, pump }) => {
    const times = Math.max(1, Math.ceil(shown / Math.max(1, pump.length)));
    return `${alphabet.samplesOf(prefix)}${alphabet.samplesOf(pump.repeat(times))}…`;
  });
  return beginnings.join('') + alphabet.samplesOf(suffix);
}
