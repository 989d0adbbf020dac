import type { Lint } from './lint';
import { duplicateTerms } from './lints/duplicate-terms';
import { goalReason } from './lints/goal-reason';
import { hashtagSpelling } from './lints/hashtag-spelling';
import { idleRule } from './lints/idle-rule';
import { manyTerms } from './lints/many-terms';
import { messageAdvice } from './lints/message-advice';
import { messageLength } from './lints/message-length';
import { messageReason } from './lints/message-reason';
import { neverFires } from './lints/never-fires';
import { noClause } from './lints/no-clause';
import { noPassExample } from './lints/no-pass-example';
import { overlap } from './lints/overlap';
import { pkConditions } from './lints/pk-conditions';
import { pkConfidentialBroad } from './lints/pk-confidential-broad';
import { pkCoworker } from './lints/pk-coworker';
import { pkDisparage } from './lints/pk-disparage';
import { pkLogo } from './lints/pk-logo';
import { pkMedia } from './lints/pk-media';
import { pkNoExit } from './lints/pk-no-exit';
import { pkNoSource } from './lints/pk-no-source';
import { pkPhotos } from './lints/pk-photos';
import { pkPreapproval } from './lints/pk-preapproval';
import { pkProtectedClass } from './lints/pk-protected-class';
import { pkPublicConcern } from './lints/pk-public-concern';
import { pkScopePersonal } from './lints/pk-scope-personal';
import { pkStale } from './lints/pk-stale';
import { pkUnion } from './lints/pk-union';
import { pkViewpoint } from './lints/pk-viewpoint';
import { pkWages } from './lints/pk-wages';
import { pkWhistle } from './lints/pk-whistle';
import { tooEager } from './lints/too-eager';

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
