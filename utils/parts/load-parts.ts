import type { Parts } from '../../rules/checking/parts';
import type { Policy } from '../policy/policy';

/**
 * Loads the parts that packs in force need, and the tone, for Goalpost's own pages and their workers. A part that can't be loaded is
 * left out: its rules wait, all others run.
 */
export async function loadParts({ proofs, needs }: Pick<Policy, 'proofs' | 'needs'>): Promise<Parts> {
  const load = <Part>(name: Policy['needs'][number], part: () => Promise<Part>) =>
    needs.includes(name) ? part().catch(() => undefined) : undefined;
  const [linear, tag, learned, tone] = await Promise.all([
    load('linear', async () => (await import('../linear/linear-engine')).linearEngine),
    load('tagger', async () => (await import('../tagger/tagger')).tagger),
    load('learned', async () => (await import('../../rules/learned/learned')).learned),
    import('../../rules/tone/hear-tone').then(({ hearTone }) => hearTone).catch(() => undefined),
  ]);
  return { proofs, ...(linear && { linear }), ...(tag && { tag }), ...(learned && { learned }), ...(tone && { tone }) };
}
