/** No post was logged before: such a date is a clock that was not set. */
const firstYear = Date.UTC(2020);

/** Whether a post can have been published at a time, in milliseconds: neither long ago nor in the future. */
export function isDated(published: number, now: number): boolean {
  return published >= firstYear && published <= now;
}
