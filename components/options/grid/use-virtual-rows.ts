import { useSignal } from '@preact/signals';
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface VirtualRows {
  /** The rows to draw, each with its place from the top in CSS pixels. */
  rows: readonly VirtualItem[];
  /** Height of all rows together in CSS pixels. */
  height: number;
  scrollTo(index: number): void;
  /** Ref of a drawn row (with `data-index`), so that its real height counts. */
  measure(row: HTMLElement | null): void;
}

export interface VirtualRowsOptions {
  count: number;
  /** What a row is guessed to measure until it is drawn, in CSS pixels. */
  height: number;
  /** Index of the row in use. */
  active: number;
  /** Whether all rows are of one height, whatever they hold: then 100,000 of them need not be added up at each scroll. */
  areEven?: boolean;
}

/**
 * Draws only those of `count` rows that can be seen in `scroller`, and the one in use even where it can't be, so that
 * the focus is never lost.
 */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  { count, height, active, areEven = false }: VirtualRowsOptions,
): VirtualRows {
  const drawn = useSignal(0);
  const evenHeight = useRef(height);
  const virtualizer = useRef<Virtualizer<HTMLElement, HTMLElement> | undefined>(undefined);
  const options = {
    count,
    estimateSize: () => evenHeight.current,
    getScrollElement: () => scroller.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    overscan: 6,
    // What sticks to the top of the scroller takes this much of what can be seen.
    scrollPaddingEnd: 40,
    onChange: () => {
      drawn.value++;
    },
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const seen = defaultRangeExtractor(range);
      return active < 0 || active >= count || seen.includes(active) ? seen : [...seen, active].sort((a, b) => a - b);
    },
  };
  virtualizer.current ??= new Virtualizer(options);
  virtualizer.current.setOptions(options);
  const { current } = virtualizer;
  useLayoutEffect(() => current._didMount(), [current]);
  useLayoutEffect(() => {
    current._willUpdate();
    const real = areEven && scroller.current?.querySelector<HTMLElement>('[data-index]')?.offsetHeight;
    if (!real || real === evenHeight.current) return;
    evenHeight.current = real;
    current.measure();
  });
  // Reading it draws again on every scroll.
  void drawn.value;

  return {
    rows: current.getVirtualItems(),
    height: current.getTotalSize(),
    scrollTo: (index) => current.scrollToIndex(index),
    measure: areEven ? () => undefined : current.measureElement,
  };
}
