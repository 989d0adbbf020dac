import { duplicateTerms } from './lint/duplicate-terms';
import { goalReason } from './lint/goal-reason';
import { hashtagSpelling } from './lint/hashtag-spelling';
import { idleRule } from './lint/idle-rule';
import { manyTerms } from './lint/many-terms';
import { messageAdvice } from './lint/message-advice';
import { messageLength } from './lint/message-length';
import { messageReason } from './lint/message-reason';
import { neverFires } from './lint/never-fires';
import { noClause } from './lint/no-clause';
import { noPassExample } from './lint/no-pass-example';
import { overlap } from './lint/overlap';
import { pkConditions } from './lint/pk-conditions';
import { pkConfidentialBroad } from './lint/pk-confidential-broad';
import { pkCoworker } from './lint/pk-coworker';
import { pkDisparage } from './lint/pk-disparage';
import { pkLogo } from './lint/pk-logo';
import { pkMedia } from './lint/pk-media';
import { pkNoExit } from './lint/pk-no-exit';
import { pkNoSource } from './lint/pk-no-source';
import { pkPhotos } from './lint/pk-photos';
import { pkPreapproval } from './lint/pk-preapproval';
import { pkProtectedClass } from './lint/pk-protected-class';
import { pkPublicConcern } from './lint/pk-public-concern';
import { pkScopePersonal } from './lint/pk-scope-personal';
import { pkStale } from './lint/pk-stale';
import { pkUnion } from './lint/pk-union';
import { pkViewpoint } from './lint/pk-viewpoint';
import { pkWages } from './lint/pk-wages';
import { pkWhistle } from './lint/pk-whistle';
import { tooEager } from './lint/too-eager';
import type { Lint } from './lint-definition';

/** All that a pack is looked over for: first what may be unlawful or overbroad, then what would work better otherwise. */
export const lints: readonly Lint[] = [
  pkConditions,
  pkConfidentialBroad,
  pkCoworker,
  pkDisparage,
  pkLogo,
  pkMedia,
  pkNoExit,
  pkNoSource,
  pkPhotos,
  pkPreapproval,
  pkProtectedClass,
  pkPublicConcern,
  pkScopePersonal,
  pkStale,
  pkUnion,
  pkViewpoint,
  pkWages,
  pkWhistle,
  duplicateTerms,
  goalReason,
  hashtagSpelling,
  idleRule,
  manyTerms,
  messageAdvice,
  messageLength,
  messageReason,
  neverFires,
  noClause,
  noPassExample,
  overlap,
  tooEager,
];
