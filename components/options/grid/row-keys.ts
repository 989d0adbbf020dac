/** What a key does to the row that has the focus. */
export type Move = 'switch' | 'open' | 'close';

const moves: Record<string, Move> = { ' ': 'switch', Enter: 'open', Escape: 'close' };

/** How many rows Page Up and Page Down go. */
const page = 10;

/** What a key does to a row; undefined where it does nothing, or leads to another row. */
export function moveOf(key: string): Move | undefined {
  return moves[key];
}

/** Where a key goes from row `index` of `count`; undefined where it goes nowhere. */
export function toPlace(key: string, index: number, count: number): number | undefined {
  const places: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  };
  const place = places[key];
  return place === undefined ? undefined : Math.min(count - 1, Math.max(0, place));
}
