import { askedFor } from './asked-for';
import { periodName } from './period-name';
import type { Section, Telling, TellSection } from './section';
import { toDay } from './wording';

/** A way to read a report: for whom, what comes first, and which sections it has. */
export interface Reading {
  /** For whom, in a word or two. */
  name: string;
  title: string;
  /** All that matters, in a few sentences. */
  lead(telling: Telling): string[];
  /** The figures to remember. */
  figures(telling: Telling): KeyFigure[];
  sections: readonly TellSection[];
}

interface KeyFigure {
  value: string;
  label: string;
}

/** A report as one reader gets it, in words and figures; drawn on a page, or written as Markdown. */
export interface ReportText {
  organization?: string;
  title: string;
  /** Period and posts it is about, and when it was made. */
  about: readonly string[];
  lead: readonly string[];
  figures: readonly KeyFigure[];
  sections: readonly Section[];
}

/** Tells a report to one reader. */
export function tellReport(reading: Reading, telling: Telling): ReportText {
  const { report, made, organization } = telling;
  return {
    ...(organization && { organization }),
    title: reading.title,
    about: [periodName(report.question), askedFor(telling), `Made on ${toDay(made)}`],
    lead: reading.lead(telling),
    figures: report.posts > 0 ? reading.figures(telling) : [],
    sections: reading.sections.flatMap((tell) => tell(telling) ?? []),
  };
}
