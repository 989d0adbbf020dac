/** A text with the matches of one rule marked; without matches the rule is about all of it. */
export function MatchedText({ text, matches }: { text: string; matches: readonly { start: number; end: number }[] }) {
  const pieces = [];
  let shown = 0;
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start)) {
    if (start < shown) continue;
    pieces.push(
      text.slice(shown, start),
      <mark key={start} class="mark">
        {text.slice(start, end)}
      </mark>,
    );
    shown = end;
  }
  return (
    <span class="post-text">
      {pieces}
      {text.slice(shown)}
    </span>
  );
}
