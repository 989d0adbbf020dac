import type { BacktestDesk } from './backtesting/backtest-desk';
import type { ColleaguesDesk } from './colleagues/colleagues-desk';
import type { ImportDesk } from './importing/import-desk';
import type { LintDesk } from './linting/lint-desk';
import type { LogDesk } from './log/log-desk';
import type { ObjectionsDesk } from './objections/objections-desk';
import type { OrganizationDesk } from './organization-desk';
import type { PacksDesk } from './packs/packs-desk';
import type { PeopleDesk } from './people/people-desk';
import type { PrivacyDesk } from './privacy/privacy-desk';
import type { ResultsDesk } from './results/results-desk';
import type { RulesDesk } from './rules/rules-desk';
import type { SigningDesk } from './signing/signing-desk';
import type { SitesDesk } from './sites/sites-desk';
import type { TryDesk } from './trying/try-desk';

/**
 * All that the options page shows and asks for, by panel. Signals change whenever what they tell of changes, also from
 * another page. Every function that gives a Promise rejects with an Error whose message is a sentence for the person,
 * and has then changed nothing.
 */
export interface Desk {
  packs: PacksDesk;
  rules: RulesDesk;
  objections: ObjectionsDesk;
  importing: ImportDesk;
  trying: TryDesk;
  backtest: BacktestDesk;
  log: LogDesk;
  results: ResultsDesk;
  colleagues: ColleaguesDesk;
  people: PeopleDesk;
  privacy: PrivacyDesk;
  lint: LintDesk;
  signing: SigningDesk;
  organization: OrganizationDesk;
  sites: SitesDesk;
}

/** Brings each part of the desk, made when it is asked for first; the same one from then on. */
export type DeskParts = { readonly [Part in keyof Desk]: () => Promise<Desk[Part]> };
