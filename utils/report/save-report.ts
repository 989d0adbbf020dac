import type { ReportText } from '../../rules/report/reading-of';
import type { Report } from '../../rules/report/report';
import { saveFile } from '../save-file';
import { figuresCsv } from './figures-csv';
import { postsCsv } from './posts-csv';
import { reportJson } from './report-json';
import { reportMarkdown } from './report-markdown';

interface ReportFile {
  extension: string;
  type: string;
  write(report: Report, text: ReportText): string;
}

const files = {
  posts: { extension: 'posts.csv', type: 'text/csv', write: postsCsv },
  figures: { extension: 'figures.csv', type: 'text/csv', write: figuresCsv },
  json: {
    extension: 'json',
    type: 'application/json',
    write: (report) => reportJson(report, new Date().toISOString()),
  },
  markdown: { extension: 'md', type: 'text/markdown', write: (_, text) => reportMarkdown(text) },
} as const satisfies Record<string, ReportFile>;

export type ReportFormat = keyof typeof files;

/** Gives a report to the person as a file, in one of the extension’s own pages. */
export function saveReport(format: ReportFormat, report: Report, text: ReportText): void {
  const { extension, type, write } = files[format];
  const { from, to } = report.question;
  saveFile(`goalpost-report-${from}-to-${to}.${extension}`, type, write(report, text));
}
