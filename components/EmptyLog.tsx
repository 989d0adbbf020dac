/** What stands in the log's place before the first post is published. */
export function EmptyLog() {
  return (
    <p class="empty">Nothing here yet. Once you publish a post, you will find it here with the goals it serves.</p>
  );
}
