import type { ReportText } from '../../rules/report/reading-of';
import type { Section } from '../../rules/report/section';
import { ReportSection } from './ReportSection';

/** A report as a page to read and to print: what matters first, then the figures behind it. */
export function ReportDocument({ text }: { text: ReportText }) {
  return (
    <article class="report">
      <header class="report-header">
        {text.organization && <p class="report-organization">{text.organization}</p>}
        <h1>{text.title}</h1>
        <p class="report-about">{text.about.join(' · ')}</p>
      </header>
      <p class="report-lead">{text.lead.join(' ')}</p>
      {text.figures.length > 0 && (
        <dl class="report-figures">
          {text.figures.map(({ value, label }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {inPairs(text.sections).map((pair) =>
        pair.length === 1 ? (
          pair.map((section) => <ReportSection key={section.title} section={section} />)
        ) : (
          <div class="report-pair" key={pair[0]?.title}>
            {pair.map((section) => (
              <ReportSection key={section.title} section={section} />
            ))}
          </div>
        ),
      )}
    </article>
  );
}

/** Sections of half a page’s width stand two by two. */
function inPairs(sections: readonly Section[]): Section[][] {
  const rows: Section[][] = [];
  for (const section of sections) {
    const last = rows.at(-1);
    if (section.isHalf && last?.length === 1 && last[0]?.isHalf) last.push(section);
    else rows.push([section]);
  }
  return rows;
}
