import { createChecker } from '../../rules/check';
import type { Checker } from '../../rules/checking/make-checker';
import type { Parts } from '../../rules/checking/parts';
import { switchedOn } from '../../rules/in-force/switched-on';
import type { Pack } from '../../rules/pack';

/** A line for each rule in force that does not run, or not all of it: why, and what would freeze a page where that is so. */
export function notRunning({ waiting, refused }: Checker): string[] {
  return [
    ...waiting.map(
      ({ rule, pack, needs, reason }) => `${rule} (${pack}) does not run: ${reason ?? `it needs ${needs}`}`,
    ),
    ...refused.map(({ rule, pack, reason, attack }) => {
      const shown = attack === undefined ? '' : `; a text that would freeze a page: ${JSON.stringify(attack)}`;
      return `${rule} (${pack}) does not run: ${reason.replace(/\.$/, '')}${shown}`;
    }),
  ];
}

/** The same while a pack's examples are run: all its rules are on then. */
export function notRunningInExamples(pack: Pack, inForceWith: readonly Pack[], parts: Parts): string[] {
  const packs = inForceWith.map((one) => (one.id === pack.id ? switchedOn(pack) : one));
  return notRunning(createChecker(packs, parts));
}
