import { backtestPanel } from './backtesting/BacktestPanel';
import { colleaguesPanel } from './colleagues/ColleaguesPanel';
import { importPanel } from './importing/ImportPanel';
import { lintPanel } from './linting/LintPanel';
import { logPanel } from './log/LogPanel';
import { organizationPanel } from './OrganizationPanel';
import { objectionsPanel } from './objections/ObjectionsPanel';
import { packsPanel } from './packs/PacksPanel';
import type { Panel } from './panel';
import { peoplePanel } from './people/PeoplePanel';
import { privacyPanel } from './privacy/PrivacyPanel';
import { resultsPanel } from './results/ResultsPanel';
import { rulesPanel } from './rules/RulesPanel';
import { signingPanel } from './signing/SigningPanel';
import { sitesPanel } from './sites/SitesPanel';
import { tryPanel } from './trying/TryPanel';

/** The panels by what they are about, in the order a person needs them. */
export const panelGroups: readonly { title: string; panels: readonly Panel[] }[] = [
  {
    title: 'Rules',
    panels: [packsPanel, rulesPanel, importPanel, tryPanel, backtestPanel, lintPanel, objectionsPanel, signingPanel],
  },
  { title: 'Posts', panels: [logPanel, resultsPanel, colleaguesPanel] },
  { title: 'This device', panels: [organizationPanel, peoplePanel, sitesPanel, privacyPanel] },
];

/** All panels in that order. */
export const panels: readonly Panel[] = panelGroups.flatMap((group) => group.panels);
