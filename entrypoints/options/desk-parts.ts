import type { DeskParts } from '../../components/options/desk';
import { colleaguesDesk } from '../../utils/desk/colleagues-desk';
import { logDesk } from '../../utils/desk/log-desk';
import { objectionsDesk } from '../../utils/desk/objections-desk';
import { peopleDesk } from '../../utils/desk/people-desk';
import type { LiveLog } from '../../utils/log/live-log';
import { once } from '../../utils/once';

/**
 * The parts of the desk, and the proving that goes on behind them. What is about the packs in force comes when it is asked
 * for: packs and engine are most of the page, and who comes for the log needs neither.
 */
export function deskParts(log: LiveLog, lifetime: AbortSignal): DeskParts & { keepProving(): Promise<void> } {
  const policy = once(async () => (await import('./policy-parts')).policyParts(lifetime));
  return {
    log: once(() => logDesk(log, lifetime)),
    colleagues: once(async () => colleaguesDesk()),
    results: once(async () => (await import('../../utils/desk/results-desk')).resultsDesk(log)),
    people: once(() => peopleDesk(lifetime)),
    objections: once(() => objectionsDesk(lifetime)),
    packs: async () => (await policy()).packs,
    rules: async () => (await policy()).rules,
    importing: async () => (await policy()).importing,
    trying: async () => (await policy()).trying,
    backtest: async () => (await policy()).backtest,
    privacy: async () => (await policy()).privacy,
    lint: async () => (await policy()).lint,
    signing: async () => (await policy()).signing,
    organization: async () => (await policy()).organization(),
    sites: async () => (await policy()).sites(),
    keepProving: async () => (await policy()).keepProving(),
  };
}
