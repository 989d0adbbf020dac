import type { Pack } from '../../rules/pack';
import { toldIn } from '../clause-of';
import { Markdown } from '../Markdown';
import { toLabel } from '../wording';

/** The packs' tips for a role; those for everyone where the person has not said theirs. */
export function TipList({ packs, role }: { packs: readonly Pack[]; role: string }) {
  const tips = packs
    .flatMap((pack) => toldIn('en', pack.tips))
    .filter((tip) => tip.roles === undefined || tip.roles.includes(role));
  if (tips.length === 0) return null;
  return (
    <section>
      <h2>{role ? `Tips for you (${toLabel(role).toLowerCase()})` : 'Tips'}</h2>
      <ul class="tips">
        {tips.map(({ text }) => (
          <li key={text}>
            <Markdown text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
