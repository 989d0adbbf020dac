import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { ReportDocument } from '../../components/report/ReportDocument';
import type { ReportText } from '../../rules/report/reading-of';

const sheets = ['tokens', 'report', 'report-tables', 'report-print'];

/** Writes a report as one HTML file, to read and to print: with its style, without a script, and nothing to load. */
export function reportHtml(text: ReportText): string {
  const style = sheets.map((name) => readFileSync(new URL(`../../assets/theme/${name}.css`, import.meta.url), 'utf8'));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${renderToString(<title>{`${text.title}: ${text.about[0]}`}</title>)}
<style>
${style.join('\n')}
</style>
</head>
<body class="report-alone">
${renderToString(
  <main>
    <ReportDocument text={text} />
  </main>,
)}
</body>
</html>
`;
}
