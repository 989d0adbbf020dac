import { capitalization } from './kinds/capitalization';
import { combine } from './kinds/combination';
import { conditional } from './kinds/conditional';
import { consistency } from './kinds/consistency';
import { engagement } from './kinds/engagement';
import { entity } from './kinds/entity';
import { existence } from './kinds/existence';
import { expression } from './kinds/expression';
import { goal } from './kinds/goal';
import { hashtag } from './kinds/hashtag';
import { hold } from './kinds/hold';
import { length } from './kinds/length';
import { link } from './kinds/link';
import { media } from './kinds/media';
import { mention } from './kinds/mention';
import { metric } from './kinds/metric';
import { occurrence } from './kinds/occurrence';
import { readability } from './kinds/readability';
import { repetition } from './kinds/repetition';
import { required } from './kinds/required';
import { sequence } from './kinds/sequence';
import { shouting } from './kinds/shouting';
import { substitution } from './kinds/substitution';
import { tone } from './kinds/tone';
import { vale } from './kinds/vale';

/** Every way but the one that combines them. A new one is a file in kinds/ and a line here. */
const simpleKinds = {
  existence,
  substitution,
  occurrence,
  length,
  required,
  goal,
  expression,
  entity,
  hashtag,
  media,
  shouting,
  repetition,
  consistency,
  conditional,
  metric,
  readability,
  capitalization,
  link,
  mention,
  vale,
  engagement,
  hold,
  tone,
  sequence,
};

/** Every way a rule can look at a draft. */
export const kinds = { ...simpleKinds, combination: combine(simpleKinds) };

export type Kinds = typeof kinds;
export type KindName = keyof Kinds;
