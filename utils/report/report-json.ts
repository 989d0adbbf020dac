import type { Report } from '../../rules/report/report';

/** Writes a report with all its figures and posts as JSON, as docs/report.md explains it. `made` is an ISO date-time. */
export function reportJson(report: Report, made: string): string {
  return `${JSON.stringify({ 'goalpost-report': 1, made, ...report }, null, 2)}\n`;
}
