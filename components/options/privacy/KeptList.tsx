import { toCount } from '../../wording';
import type { KeptAmount } from './kept-amount';
import type { KeptThing } from './kept-thing';

export interface KeptListProps {
  things: readonly KeptThing[];
  /** How much there is of each; undefined while it is counted. */
  kept: readonly KeptAmount[] | undefined;
}

/** Each thing that is stored: what, how much, until when, and whether erasing everything takes it. */
export function KeptList({ things, kept }: KeptListProps) {
  const explained = new Set(things.flatMap(({ places }) => places));
  const unknown = kept?.filter(({ place, count }) => count > 0 && !explained.has(place)) ?? [];
  return (
    <ul class="rows kept-list">
      {[...things, ...unknown.map(({ place }) => unexplained(place))].map((thing) => (
        <li key={thing.id} class="card">
          <h3>{thing.title}</h3>
          <p>{thing.what}</p>
          <p class="small">
            {[tellAmount(thing, kept), `kept until ${thing.until}`, !thing.isErased && '“Erase everything” leaves it']
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function tellAmount({ places, counted }: KeptThing, kept: readonly KeptAmount[] | undefined): string {
  if (!kept) return 'Counting…';
  const own = kept.filter(({ place }) => places.includes(place));
  const count = sum(own.filter(({ place }) => !counted || counted.in.includes(place)).map((amount) => amount.count));
  if (count === 0) return 'Nothing';
  const bytes = sum(own.map((amount) => amount.bytes ?? 0));
  const size = bytes < 1000 ? 'less than 1 kB' : `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
  return counted ? toCount(count, counted.unit) : size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What an older or newer version of Goalpost left: said, rather than left out. */
function unexplained(place: string): KeptThing {
  return {
    id: place,
    title: place,
    what: 'Left by another version of Goalpost.',
    until: 'you erase it',
    isErased: true,
    places: [place],
  };
}
