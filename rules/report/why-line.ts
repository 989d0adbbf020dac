import type { LoggedPost } from '../log/logged-post';

const sources: Record<LoggedPost['goals'][number]['by'], string> = {
  words: 'by its words',
  author: 'its author says',
  learned: 'learned from earlier posts',
};

/** Why a post, in one line: what its author says, else the goals it serves and how that is known, else that there is none. */
export function whyLine({ rationale, goals }: LoggedPost): string {
  const said = rationale?.trim().replace(/\s+/g, ' ');
  if (said) return said;
  if (goals.length === 0) return 'Serves no goal, and no reason was given.';
  return `Serves ${goals.map(({ name, by }) => `${name} (${sources[by]})`).join(', ')}.`;
}
