import { entity } from '../kinds/entity';
import { existence } from '../kinds/existence';
import { goal } from '../kinds/goal';
import { hold } from '../kinds/hold';
import { learned } from '../kinds/learned';
import { length } from '../kinds/length';
import { rationale } from '../kinds/rationale';
import { substitution } from '../kinds/substitution';

/**
 * The ways a rule can look at a draft that come with the coach itself, all of them small. Those that need regular expressions
 * or much room are in expression-kinds.ts and come only where a pack has such a rule; the one that combines all others is
 * made of both. A new one is a file in kinds/ and a line here or there.
 */
export const lightKinds = {
  existence,
  substitution,
  length,
  goal,
  rationale,
  entity,
  hold,
  learned,
};
