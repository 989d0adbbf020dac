import type { ComponentChildren } from 'preact';
import type { Finding, Severity } from '../rules/finding';

const loudness: Record<Severity, number> = { tip: 0, warn: 1, block: 2 };

export interface MarkedTextProps {
  text: string;
  findings: readonly Pick<Finding, 'start' | 'end' | 'severity'>[];
}

/** The draft with the words of its findings marked; where two overlap, the loudest marks the words they share. */
export function MarkedText({ text, findings }: MarkedTextProps) {
  const spans = findings.flatMap(({ start, end, severity }) =>
    start === undefined || end === undefined ? [] : [{ start, end, severity }],
  );
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const borders = [...cuts].sort((a, b) => a - b);

  const shown: ComponentChildren[] = [];
  for (let index = 1; index < borders.length; index++) {
    const [from = 0, to = 0] = borders.slice(index - 1, index + 1);
    const over = spans.filter(({ start, end }) => start <= from && to <= end).map(({ severity }) => severity);
    const loudest = over.sort((a, b) => loudness[b] - loudness[a])[0];
    const words = text.slice(from, to);
    shown.push(
      loudest ? (
        <mark key={from} class="mark" data-severity={loudest}>
          {words}
        </mark>
      ) : (
        words
      ),
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long draft scrolls, and keyboards must be able to scroll it.
    <section class="marked-text" aria-label="Your draft with marks" tabIndex={0}>
      {shown}
    </section>
  );
}
