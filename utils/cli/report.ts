import { writeFileSync } from 'node:fs';
import { calendarOf } from '../../rules/report/calendar';
import { computeReport } from '../../rules/report/compute-report';
import { clausesOf, goalsOf } from '../../rules/report/of-packs';
import { tellReport } from '../../rules/report/reading-of';
import { type ReadingId, readings } from '../../rules/report/readings';
import { figuresCsv } from '../report/figures-csv';
import { postsCsv } from '../report/posts-csv';
import { reportJson } from '../report/report-json';
import { reportMarkdown } from '../report/report-markdown';
import { BadInput } from './bad-input';
import type { Command } from './command';
import { findPacks } from './find-pack';
import { networkNames } from './network-names';
import { readLogs } from './read-logs';
import { readOptions } from './read-options';
import { questionOf, reportOptions } from './report-question';
import { unknownNames } from './unknown-names';
import { write, writeAside, writeLine } from './write';

const formats = ['html', 'md', 'csv', 'json'];
/** Sums up exported logs as a page, Markdown, CSV or JSON. */
export const report: Command = {
  name: 'report',
  usage: [
    '<log.jsonl>... [--pack <name|file>...] [--for chief|cfo|team] [-o <file.html|.md|.csv|.json>]',
    'Sums up exported logs, each verified first: posts by goal against the targets of the packs, what was fixed, what came of them.',
    '[--from 2026-08-01] [--to 2026-10-31] [--time-zone America/Toronto]: all days of the logs, in this computer’s zone, where not said.',
    '[--unit <name>...] [--role <name>...] [--network <id>...]: only their posts.',
    '[--minutes-per-post 25] [--cost-per-hour 60]: for effort and cost, which are never measured.',
    '[--every-post]: prints all posts; [--figures]: the CSV has the figures in place of the posts.',
    'Markdown goes to standard output where no file is named.',
  ],
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, reportOptions);
  if (positionals.length === 0) throw new BadInput('report needs one exported log or more (.jsonl)');
  const reading = readings[values.for as ReadingId];
  if (!Object.hasOwn(readings, values.for))
    throw new BadInput(`there is no report for “${values.for}”; say chief, cfo or team`);
  const format = formatOf(values.output);
  if (values.figures && format !== 'csv') throw new BadInput('--figures is for a table: add -o <file.csv>');
  const posts = await readLogs(positionals);
  const { packs, last } = values.pack?.length ? await findPacks(values.pack, false) : { packs: [], last: undefined };
  const question = questionOf(values, posts);
  writeAside(unknownNames(posts, question));
  const computed = computeReport(posts, goalsOf(packs), clausesOf(packs), question);
  const now = new Date();
  const text = tellReport(reading, {
    report: computed,
    networkName: await networkNames([...computed.by.network.map(({ name }) => name), ...(question.networks ?? [])]),
    made: calendarOf(question.timeZone).dayAt(now.getTime()),
    ...(last && { organization: last.name }),
    everyPost: values['every-post'],
  });
  const written = async (): Promise<string> => {
    if (format === 'json') return reportJson(computed, now.toISOString());
    if (format === 'csv') return values.figures ? figuresCsv(computed) : postsCsv(computed);
    if (format === 'md') return reportMarkdown(text);
    // Only this needs what draws pages.
    return (await import('./report-html')).reportHtml(text);
  };
  if (values.output === undefined) await write(await written());
  else {
    writeFileSync(values.output, await written());
    const { from, to } = question;
    await writeLine({ file: values.output, for: values.for, from, to, posts: computed.posts });
  }
  return 0;
}

function formatOf(output: string | undefined): string {
  if (output === undefined) return 'md';
  const format = output.slice(output.lastIndexOf('.') + 1).toLowerCase();
  if (!formats.includes(format)) throw new BadInput(`name the file as .${formats.join(', .')}, not ${output}`);
  return format;
}
