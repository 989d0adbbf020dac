import { type ReadonlySignal, type Signal, useComputed } from '@preact/signals';
import type { RefObject } from 'preact';
import { type Named, nameOf } from '../../named';
import { outcomeWords } from '../../outcome-words';
import { capitalized } from '../../wording';
import { any, FilterChoice, Filters } from '../Filters';
import type { ListedPost } from './listed-post';
import { type LogFilter, noGoal, ownPosts } from './log-search';

export interface LogFiltersProps {
  filter: Signal<LogFilter>;
  posts: ReadonlySignal<readonly ListedPost[]>;
  networks: readonly Named[];
  search: RefObject<HTMLInputElement | null>;
}

const outcomeChoices: readonly { value: LogFilter['outcome']; words: string }[] = [
  any,
  { value: 'clear', words: 'Nothing to change' },
  ...Object.entries(outcomeWords).map(([value, words]) => ({
    value: value as LogFilter['outcome'],
    words: capitalized(words),
  })),
  { value: 'corrected', words: 'Goal or why changed later' },
  { value: 'with results', words: 'Results known' },
  { value: 'without results', words: 'No results yet' },
];

const periodChoices: readonly { value: LogFilter['period']; words: string }[] = [
  { value: '', words: 'All time' },
  { value: 'week', words: 'This week' },
  { value: 'month', words: 'This month' },
  { value: 'last-month', words: 'Last month' },
  { value: 'year', words: 'This year' },
  { value: 'between', words: 'Between two days…' },
];

/** Narrows the log down: by words, goal, network, who, outcome and period. */
export function LogFilters({ filter, posts, networks, search }: LogFiltersProps) {
  const seen = useComputed(() => seenIn(posts.value));
  const whos = [...seen.value.units].sort().map((value) => ({ value, words: value }));
  return (
    <Filters label="Find a post" placeholder="Words, why, goal, rule or author" filter={filter} search={search}>
      <FilterChoice
        label="Goal"
        filter={filter}
        of="goal"
        choices={[any, { value: noGoal, words: 'No goal' }, ...seen.value.goals]}
      />
      <FilterChoice
        label="Network"
        filter={filter}
        of="network"
        choices={[any, ...[...seen.value.networks].map((value) => ({ value, words: nameOf(value, networks) }))]}
      />
      {(whos.length > 1 || seen.value.hasColleagues) && (
        <FilterChoice
          label="Who"
          filter={filter}
          of="who"
          choices={[{ value: '', words: 'Everyone' }, { value: ownPosts, words: 'Me' }, ...whos]}
        />
      )}
      <FilterChoice label="Outcome" filter={filter} of="outcome" choices={outcomeChoices} />
      <FilterChoice label="When" filter={filter} of="period" choices={periodChoices} />
      {filter.value.period === 'between' && (
        <>
          <DayField label="From" filter={filter} of="first" />
          <DayField label="To" filter={filter} of="last" />
        </>
      )}
    </Filters>
  );
}

function DayField({ label, filter, of }: { label: string; filter: Signal<LogFilter>; of: 'first' | 'last' }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="date"
        value={filter.value[of]}
        onChange={(event) => {
          filter.value = { ...filter.value, [of]: event.currentTarget.value };
        }}
      />
    </label>
  );
}

/** What there is to choose from. */
function seenIn(posts: readonly ListedPost[]) {
  const goals = new Map<string, string>();
  const networks = new Set<string>();
  const units = new Set<string>();
  let hasColleagues = false;
  for (const post of posts) {
    for (const { id, name } of post.goals) goals.set(id, name);
    networks.add(post.network);
    if (post.author?.unit) units.add(post.author.unit);
    if (post.chain !== undefined) hasColleagues = true;
  }
  const choices = [...goals].map(([value, words]) => ({ value, words }));
  return { goals: choices.sort((a, b) => a.words.localeCompare(b.words)), networks, units, hasColleagues };
}
