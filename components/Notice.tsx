/** What came of the last thing the person asked for; empty at first, so that screen readers hear it come. */
export function Notice({ words }: { words: string }) {
  return (
    <p class={words === '' ? 'out-of-sight' : 'notice'} role="status">
      {words}
    </p>
  );
}
