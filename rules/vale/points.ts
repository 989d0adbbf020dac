import { capitalization } from './points/capitalization';
import { conditional } from './points/conditional';
import { consistency } from './points/consistency';
import { existence } from './points/existence';
import { metric } from './points/metric';
import { occurrence } from './points/occurrence';
import { readability } from './points/readability';
import { repetition } from './points/repetition';
import { sequence } from './points/sequence';
import { substitution } from './points/substitution';

/** Vale's extension points that need no program and no dictionary. A new one is a file in points/ and a line here. */
export const points = {
  existence,
  substitution,
  occurrence,
  repetition,
  consistency,
  conditional,
  capitalization,
  metric,
  readability,
  sequence,
};

export type Points = typeof points;
export type PointName = keyof Points;
