import { monthEnd } from '../calendar';
import type { Report } from '../report';
import type { Section, TellSection } from '../section';
import { toDay, toFigure } from '../wording';

/** How the figures come about, and what they can’t tell. */
export function notesSection(withEffort: boolean): TellSection {
  return ({ report, made }) => notesOn(report, made, withEffort);
}

function notesOn(report: Report, made: string, withEffort: boolean): Section {
  const { question, goals, postsWithResults } = report;
  const { minutesPerPost, costPerHour, to, timeZone } = question;
  const cost = costPerHour === undefined ? '' : `, at ${toFigure(costPerHour)} an hour`;
  return {
    title: 'How these figures come about',
    says: [
      'Counted are the posts that Goalpost saw when they were published; posts made without it are not here.',
      'A post serves a goal where its words show it, where its author says so, or where earlier posts of the same author suggest it.',
      ...(goals.some(({ target }) => target)
        ? [
            `A target counts for the days on which its goal is active in this period, in whole posts${isPartOfMonth(question) ? '; a part of a month asks for its part' : ''}.`,
          ]
        : []),
      ...(made < to ? [`The period goes on until ${toDay(to)}: targets already count its days to come.`] : []),
      ...(minutesPerPost === undefined || !withEffort
        ? []
        : [
            `Effort is posts times ${toFigure(minutesPerPost)} minutes, as entered for this report${cost}. Nobody’s time is measured.`,
          ]),
      ...(postsWithResults > 0
        ? [
            'Results are what people entered or a network exported. A dash means that it is not known, never that it is 0.',
          ]
        : []),
      ...(report.results.reach === undefined
        ? []
        : ['People reached are added up post by post: who saw two posts counts twice.']),
      `Days are those of ${timeZone.replaceAll('_', ' ')}.`,
    ],
    isSmall: true,
    isList: true,
  };
}

function isPartOfMonth({ from, to }: { from: string; to: string }): boolean {
  return !from.endsWith('-01') || to !== monthEnd(to);
}
