import { readPolicy } from '../policy/policy';
import { clock } from '../settings';
import { pruneLog } from './prune-log';

const hour = 3_600_000;
const day = 24 * hour;
/** Nobody’s clock stands still for longer while they use their browser; a leap by less costs no more than so many days. */
const longestGap = 31 * day;

/**
 * Removes what is older than the organization’s retention allows: the last pack in force decides. Looks once an hour at
 * most, and trusts a clock that leapt, back or far ahead, only after a day.
 */
export async function pruneByPolicy(now = Date.now()): Promise<void> {
  const { since, seen } = await clock.get();
  const gap = now - seen;
  if (gap >= 0 && gap < hour) return;
  const hasLeapt = gap < 0 || gap > longestGap;
  await clock.set({ since: hasLeapt ? now : since, seen: now });
  if (hasLeapt || now - since < day) return;
  const { packs } = await readPolicy();
  const days = packs.at(-1)?.retention?.days;
  if (days !== undefined) await pruneLog(days, now);
}
