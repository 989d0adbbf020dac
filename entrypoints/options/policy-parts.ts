import { computed } from '@preact/signals';
import { backtestingDesk } from '../../utils/desk/backtesting-desk';
import { liveDeskState } from '../../utils/desk/desk-state';
import { importingDesk } from '../../utils/desk/importing-desk';
import { lintingDesk } from '../../utils/desk/linting-desk';
import { packsDesk } from '../../utils/desk/packs-desk';
import { privacyDesk } from '../../utils/desk/privacy-desk';
import { keepProving } from '../../utils/desk/proving';
import { rulesDesk } from '../../utils/desk/rules-desk';
import { signingDesk } from '../../utils/desk/signing-desk';
import { sitesDesk } from '../../utils/desk/sites-desk';
import { stoppedRules } from '../../utils/desk/stopped-rules';
import { tryingDesk } from '../../utils/desk/trying-desk';
import { once } from '../../utils/once';
import { packsOf } from '../../utils/policy/resolve-packs';
import { choose, listStarters, readChoice } from '../../utils/policy/starters';

/** The parts of the desk that are about the packs in force, which come with them; and what is done for these meanwhile. */
export async function policyParts(lifetime: AbortSignal) {
  const state = await liveDeskState(lifetime);
  const stopped = stoppedRules(state);
  const importing = importingDesk(state);
  return {
    packs: packsDesk(state, stopped),
    rules: rulesDesk(state, stopped, lifetime),
    importing,
    trying: tryingDesk(state, importing.packsOnTrial),
    backtest: backtestingDesk(state),
    privacy: privacyDesk(state),
    lint: lintingDesk(state, lifetime),
    signing: signingDesk(state),
    organization: once(async () => ({
      starters: computed(() => listStarters(packsOf(state.value.chosen.imported))),
      choice: await readChoice(),
      onChoose: choose,
    })),
    sites: once(() => sitesDesk(state, lifetime)),
    keepProving: () => keepProving(state, lifetime),
  };
}
