import { capitalization } from './kinds/capitalization';
import { conditional } from './kinds/conditional';
import { consistency } from './kinds/consistency';
import { engagement } from './kinds/engagement';
import { entity } from './kinds/entity';
import { existence } from './kinds/existence';
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

/**
 * Every way a rule can look at a draft, but those that need regular expressions, which a page gets only where a pack has
 * some, and the one that combines all others. A new one is a file in kinds/ and a line here.
 */
export const lightKinds = {
  existence,
  substitution,
  occurrence,
  length,
  required,
  goal,
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
  engagement,
  hold,
  tone,
  sequence,
};
