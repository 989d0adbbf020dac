import { backtestPanel } from './backtesting/BacktestPanel';
import { importPanel } from './importing/ImportPanel';
import { lintPanel } from './linting/LintPanel';
import { organizationPanel } from './OrganizationPanel';
import { packsPanel } from './packs/PacksPanel';
import type { Panel } from './panel';
import { rulesPanel } from './rules/RulesPanel';
import { sitesPanel } from './SitesPanel';
import { signingPanel } from './signing/SigningPanel';
import { tryPanel } from './trying/TryPanel';

/** The panels in the order a person needs them. */
export const panels: readonly Panel[] = [
  packsPanel,
  rulesPanel,
  importPanel,
  tryPanel,
  backtestPanel,
  lintPanel,
  signingPanel,
  organizationPanel,
  sitesPanel,
];
