/** As much as a line or two of a table has room for, in UTF-16 units. */
const longest = 120;

/** The beginning of a text in one line, cut between words; says so where no text was kept. */
export function excerptOf(text: string | undefined): string {
  const line = (text ?? '')
    .slice(0, longest * 4)
    .trim()
    .replace(/\s+/g, ' ');
  if (line === '') return 'Its text was not kept.';
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  const kept = end > longest / 2 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept} ...`;
}
