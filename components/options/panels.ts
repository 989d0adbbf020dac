import { importPanel } from './importing/ImportPanel';
import { organizationPanel } from './OrganizationPanel';
import { packsPanel } from './packs/PacksPanel';
import type { Panel } from './panel';
import { rulesPanel } from './rules/RulesPanel';
import { sitesPanel } from './SitesPanel';

/** The panels in the order a person needs them. */
export const panels: readonly Panel[] = [packsPanel, rulesPanel, importPanel, organizationPanel, sitesPanel];
