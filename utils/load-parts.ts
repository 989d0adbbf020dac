import type { Parts } from '../rules/parts';
import type { Policy } from './policy';

/**
 * Loads the parts that packs in force need, for Goalpost's own pages and their workers. A part that can't be loaded is
 * left out: its rules wait, all others run.
 */
export async function loadParts({ proofs, needs }: Pick<Policy, 'proofs' | 'needs'>): Promise<Parts> {
  const load = <Part>(name: Policy['needs'][number], part: () => Promise<Part>) =>
    needs.includes(name) ? part().catch(() => undefined) : undefined;
  const [linear, tag] = await Promise.all([
    load('linear', async () => (await import('./linear-engine')).linearEngine),
    load('tagger', async () => (await import('./tagger')).tagger),
  ]);
  return { proofs, ...(linear && { linear }), ...(tag && { tag }) };
}
