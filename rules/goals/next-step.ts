import type { CheckResult } from '../finding';
import type { Pack } from '../pack';

/** What a post that only broadcasts could do next, for those who read it. */
export interface NextStep {
  /** A tip of the packs. */
  tip: string;
  /** The question or next step itself, in words the post could end with. */
  ask?: string;
}

/** What makes a post more than a broadcast. */
const engaging = ['invites', 'asks'] as const;
const day = 86_400_000;

/**
 * One tip for a post that neither asks its readers anything nor bids them to take part: of the goal it serves, else of the
 * one it comes nearest to. The same tip all day, another tomorrow.
 * @param goals the goals it serves, by their ids.
 * @param at milliseconds since 1970.
 */
export function nextStep(
  packs: readonly Pack[],
  { engagement, nearest, language }: Pick<CheckResult, 'engagement' | 'nearest' | 'language'>,
  { goals, role, at }: { goals: readonly string[]; role: string; at: number },
): NextStep | undefined {
  if (engagement.length === 0 || engaging.some((one) => engagement.includes(one))) return undefined;
  const tips = packs
    .flatMap((pack) => pack.tips)
    .filter((tip) => tip.language === undefined || tip.language === language)
    .filter((tip) => !role || tip.roles === undefined || tip.roles.includes(role));
  for (const goal of goals.length > 0 ? goals : nearest ? [nearest.id] : []) {
    const its = tips.filter((tip) => tip.goal === goal);
    const asks = its.filter(({ ask }) => ask !== undefined);
    const choice = asks.length > 0 ? asks : its;
    const tip = choice[Math.floor(at / day) % choice.length];
    if (tip) return { tip: tip.text, ...(tip.ask && { ask: tip.ask }) };
  }
  return undefined;
}
