import type { RuleState } from '../rule-row';

/** What the state of a rule is called. */
export const stateWords: Record<RuleState, string> = { on: 'On', off: 'Off', waiting: 'Waiting', refused: 'Refused' };
