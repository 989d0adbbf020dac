import { useEffect } from 'preact/hooks';
import type { Search } from './search';

/** Makes the things of a list ready to be searched while the person looks at it; undefined while the list still grows. */
export function usePrepared<Thing>(search: Search<Thing>, things: readonly Thing[] | undefined): void {
  useEffect(() => {
    const going = new AbortController();
    if (things) void search.prepare(things, going.signal);
    return () => going.abort();
  }, [search, things]);
}
