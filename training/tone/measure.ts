import { ekman, groups, sentiment } from '../../rules/tone/levels';

/** F1 of one emotion or group: of what is told and what holds, how much is both. */
function f1({ told, held }: Told): number {
  const right = told.filter((is, at) => is && held[at]).length;
  const either = told.filter(Boolean).length + held.filter(Boolean).length;
  return either === 0 ? 0 : (2 * right) / either;
}

/** What was chosen for one emotion or group: of each text whether it is told, and whether it holds. */
export interface Told {
  told: readonly boolean[];
  held: readonly boolean[];
}

/** Macro F1 at each level. */
export function macroF1(byEmotion: readonly Told[], byGroup: readonly Told[]) {
  const ofGroups = byGroup.map(f1);
  const level = (named: Readonly<Record<string, (typeof groups)[number]>>) =>
    mean(Object.values(named).map((group) => ofGroups[groups.indexOf(group)] ?? 0));
  return { emotions: mean(byEmotion.map(f1)), ekman: level(ekman), sentiment: level(sentiment) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
