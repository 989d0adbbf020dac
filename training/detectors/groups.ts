/**
 * Which drafts belong together, being near copies of each other: for each text the number of its group. Measured by the
 * runs of three words they share, so that what was learned from one is never measured on the other.
 */
export function groupsOf(texts: readonly string[], alike = 0.35): number[] {
  const group = texts.map((_, index) => index);
  const find = (index: number): number => (group[index] === index ? index : find(group[index] as number));
  const runs = texts.map(runsOf);
  const holders = new Map<string, number[]>();
  runs.forEach((own, index) => {
    const common = new Map<number, number>();
    for (const run of own) {
      for (const other of holders.get(run) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
      holders.set(run, [...(holders.get(run) ?? []), index]);
    }
    for (const [other, count] of common)
      if (count / Math.min(own.size, (runs[other] as Set<string>).size) >= alike) group[find(index)] = find(other);
  });
  return group.map((_, index) => find(index));
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}
