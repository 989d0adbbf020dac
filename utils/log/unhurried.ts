/** How many lines are looked at before the page may answer the person again. */
const portion = 500;

/** Gives lines one by one, and lets the page do other things in between: verifying 100,000 takes seconds. */
export async function* unhurried(lines: readonly string[]): AsyncGenerator<string> {
  for (const [index, line] of lines.entries()) {
    if (index % portion === portion - 1) await new Promise((resolve) => setTimeout(resolve));
    yield line;
  }
}
