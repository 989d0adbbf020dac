import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

/** How many are shown at first, and added each time more are asked for. */
const portion = 40;

export interface LongListProps<Item> {
  items: readonly Item[];
  children: (item: Item) => ComponentChildren;
  class?: string;
}

/** A list that shows its beginning, and more when asked. */
export function LongList<Item>({ items, children, class: className = 'lines' }: LongListProps<Item>) {
  const shown = useSignal(portion);
  const rest = items.length - shown.value;
  return (
    <>
      <ul class={className}>
        {items.slice(0, shown.value).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is told anew is drawn anew.
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            shown.value += portion;
          }}
        >
          Show {Math.min(rest, portion)} more of {rest.toLocaleString('en')}
        </button>
      )}
    </>
  );
}
