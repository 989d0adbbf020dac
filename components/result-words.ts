import type { Results } from '../rules/log/results';
import { resultNames } from '../rules/report/result-names';
import { resultKinds } from '../rules/report/tally-results';
import { capitalized } from './wording';

/** What a field for it is called: “People reached”. */
export function toResultLabel(kind: keyof Results): string {
  const [, many] = resultNames[kind];
  return capitalized(many);
}

/** Tells results in one line: “1,200 people reached · 14 replies”. */
export function tellResults(results: Results): string {
  return resultKinds
    .flatMap((kind) => {
      const count = results[kind];
      const [one, many] = resultNames[kind];
      return count === undefined ? [] : [`${count.toLocaleString('en')} ${count === 1 ? one : many}`];
    })
    .join(' · ');
}
