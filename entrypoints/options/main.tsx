import { computed } from '@preact/signals';
import { render } from 'preact';
import { DeskPage } from '../../components/options/DeskPage';
import { backtestingDesk } from '../../utils/desk/backtesting-desk';
import { colleaguesDesk } from '../../utils/desk/colleagues-desk';
import { liveDeskState } from '../../utils/desk/desk-state';
import { importingDesk } from '../../utils/desk/importing-desk';
import { lintingDesk } from '../../utils/desk/linting-desk';
import { logDesk } from '../../utils/desk/log-desk';
import { objectionsDesk } from '../../utils/desk/objections-desk';
import { packsDesk } from '../../utils/desk/packs-desk';
import { peopleDesk } from '../../utils/desk/people-desk';
import { privacyDesk } from '../../utils/desk/privacy-desk';
import { keepProving } from '../../utils/desk/proving';
import { resultsDesk } from '../../utils/desk/results-desk';
import { rulesDesk } from '../../utils/desk/rules-desk';
import { signingDesk } from '../../utils/desk/signing-desk';
import { sitesDesk } from '../../utils/desk/sites-desk';
import { stoppedRules } from '../../utils/desk/stopped-rules';
import { tryingDesk } from '../../utils/desk/trying-desk';
import { liveLog } from '../../utils/log/live-log';
import { packsOf } from '../../utils/policy/resolve-packs';
import { choose, listStarters, readChoice } from '../../utils/policy/starters';

const { signal: lifetime } = new AbortController();
const log = liveLog(lifetime);
// Who comes for the log need not wait for the rules.
if (location.hash === '#log') log.open();
const [state, people, choice, objections] = await Promise.all([
  liveDeskState(lifetime),
  peopleDesk(lifetime),
  readChoice(),
  objectionsDesk(lifetime),
]);
const sites = await sitesDesk(state, lifetime);
const stopped = stoppedRules(state);
const importing = importingDesk(state);

render(
  <DeskPage
    desk={{
      packs: packsDesk(state, stopped),
      rules: rulesDesk(state, stopped, lifetime),
      objections,
      importing,
      trying: tryingDesk(state, importing.packsOnTrial),
      backtest: backtestingDesk(state),
      log: logDesk(state, log),
      results: resultsDesk(log),
      colleagues: colleaguesDesk(),
      people,
      privacy: privacyDesk(state),
      lint: lintingDesk(state, lifetime),
      signing: signingDesk(state),
      organization: {
        starters: computed(() => listStarters(packsOf(state.value.chosen.imported))),
        choice,
        onChoose: choose,
      },
      sites,
    }}
  />,
  document.getElementById('page') as HTMLElement,
);
// It compiles the packs, which takes longer than to show the page.
requestIdleCallback(() => keepProving(state, lifetime));
