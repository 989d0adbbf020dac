import { computed } from '@preact/signals';
import { render } from 'preact';
import { DeskPage } from '../../components/options/DeskPage';
import { forgetSite } from '../../utils/active-site';
import { backtestingDesk } from '../../utils/desk/backtesting-desk';
import { liveDeskState } from '../../utils/desk/desk-state';
import { importingDesk } from '../../utils/desk/importing-desk';
import { lintingDesk } from '../../utils/desk/linting-desk';
import { packsDesk } from '../../utils/desk/packs-desk';
import { keepProving } from '../../utils/desk/proving';
import { rulesDesk } from '../../utils/desk/rules-desk';
import { signingDesk } from '../../utils/desk/signing-desk';
import { tryingDesk } from '../../utils/desk/trying-desk';
import { liveSetting } from '../../utils/live-setting';
import { packsOf } from '../../utils/resolve-packs';
import { instances } from '../../utils/settings';
import { choose, listStarters, readChoice } from '../../utils/starters';

const { signal: lifetime } = new AbortController();
const state = await liveDeskState(lifetime);
const importing = importingDesk(state);
keepProving(state, lifetime);

render(
  <DeskPage
    desk={{
      packs: packsDesk(state),
      rules: rulesDesk(state, lifetime),
      importing,
      trying: tryingDesk(state, importing.packsOnTrial),
      backtest: backtestingDesk(state),
      lint: lintingDesk(state, lifetime),
      signing: signingDesk(state),
      organization: {
        starters: computed(() => listStarters(packsOf(state.value.chosen.imported))),
        choice: await readChoice(),
        onChoose: choose,
      },
      sites: {
        origins: await liveSetting(instances, lifetime),
        onForgetSite: (origin) => forgetSite(origin.replace(/\/\*$/, '')),
      },
    }}
  />,
  document.getElementById('page') as HTMLElement,
);
