import type { Reading } from './reading-of';
import { cfo } from './readings/cfo';
import { chief } from './readings/chief';
import { team } from './readings/team';

/** Every reading of a report, by its id. */
export const readings = { chief, cfo, team } as const satisfies Record<string, Reading>;

export type ReadingId = keyof typeof readings;
