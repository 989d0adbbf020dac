import { capitalization } from '../kinds/capitalization';
import { conditional } from '../kinds/conditional';
import { consistency } from '../kinds/consistency';
import { engagement } from '../kinds/engagement';
import { expression } from '../kinds/expression';
import { hashtag } from '../kinds/hashtag';
import { link } from '../kinds/link';
import { media } from '../kinds/media';
import { mention } from '../kinds/mention';
import { metric } from '../kinds/metric';
import { occurrence } from '../kinds/occurrence';
import { readability } from '../kinds/readability';
import { repetition } from '../kinds/repetition';
import { required } from '../kinds/required';
import { sequence } from '../kinds/sequence';
import { shouting } from '../kinds/shouting';
import { tone } from '../kinds/tone';
import { vale } from '../kinds/vale';

/**
 * The ways a rule can look at a draft that need regular expressions, and those that need much room and can wait a moment
 * (`engagement`, `hashtag`, `media`, `occurrence`, `required`, `shouting`, `tone`). A page gets them in one file, where a pack in
 * force has a rule of one.
 */
export const expressionKinds = {
  expression,
  vale,
  capitalization,
  conditional,
  consistency,
  link,
  mention,
  metric,
  readability,
  repetition,
  sequence,
  engagement,
  hashtag,
  media,
  occurrence,
  required,
  shouting,
  tone,
};
