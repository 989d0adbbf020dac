import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle, inNewPage, withChromium } from './browser';
import { benchLatency } from './latency';
import { benchLog } from './log';
import { benchLogPage } from './log-page';
import type { Timing } from './page';
import { benchReport } from './report';

const own = 'police';
const peers = ['write-good', 'alex'];

/** What a check of a post as X allows it may take at most, in Chromium: µs, or times the floor of the same run. */
const limits: { tool: string; most: number; unit: 'µs' | 'floors' }[] = [
  { tool: own, most: 30, unit: 'µs' },
  { tool: 'tone', most: 200, unit: 'µs' },
  { tool: 'one rule, 5,000 terms', most: 4, unit: 'floors' },
  { tool: '500 rules, 5,000 terms', most: 4, unit: 'floors' },
  { tool: '5,000 terms and 500 expressions', most: 12, unit: 'floors' },
];

interface Stall {
  tool: string;
  milliseconds: number;
}

/** Everything, or only the tools named on the command line. */
async function run(names: readonly string[]): Promise<{ timings: Timing[]; stalls: Stall[] }> {
  const script = await bundle();
  return withChromium(async (browser) => {
    const evaluate = <Result>(expression: string) => inNewPage<Result>(browser, script, expression);
    const isChosen = (tool: string) => names.length === 0 || names.includes(tool);
    const timings: Timing[] = [];
    for (const tool of (await evaluate<string[]>('bench.tools')).filter(isChosen))
      timings.push(...(await evaluate<Timing[]>(`bench.measure(${JSON.stringify(tool)})`)));
    const stalls: Stall[] = [];
    for (const tool of (await evaluate<string[]>('bench.packs')).filter(isChosen))
      stalls.push({ tool, milliseconds: await evaluate<number>(`bench.stall(${JSON.stringify(tool)})`) });
    return { timings: timings.sort((one, other) => one.length - other.length), stalls };
  });
}

/** One line a tool and length; then what opening a pack takes. */
function table({ timings, stalls }: { timings: readonly Timing[]; stalls: readonly Stall[] }): string[] {
  const checks = timings.map(
    ({ tool, length, microseconds, floors }) =>
      `${tool.padEnd(34)}${String(length).padStart(5)} characters ${microseconds.toFixed(1).padStart(9)} µs ${floors.toFixed(1).padStart(8)} floors`,
  );
  const openings = stalls.map(
    ({ tool, milliseconds }) =>
      `${tool.padEnd(34)}compiled, two drafts checked ${milliseconds.toFixed(0).padStart(6)} ms`,
  );
  return [...checks, ...openings];
}

/** What took longer than it may. */
function broken(timings: readonly Timing[]): string[] {
  const short = timings.filter(({ length }) => length === 280);
  const problems = limits.flatMap(({ tool, most, unit }) => {
    const timing = short.find((one) => one.tool === tool);
    if (!timing) return [];
    const value = unit === 'µs' ? timing.microseconds : timing.floors;
    return value > most ? [`${tool}: ${value.toFixed(1)} ${unit} for 280 characters, at most ${most}`] : [];
  });
  const mine = short.find(({ tool }) => tool === own)?.floors ?? 0;
  const quicker = short.filter(({ tool, floors }) => peers.includes(tool) && floors <= mine);
  return [...problems, ...quicker.map(({ tool }) => `${tool} is quicker than ${own}`)];
}

/** Puts a table where docs/quality.md shows it, between the comments with its name; one without such comments is not shown. */
async function writeDocs(name: string, text: string): Promise<void> {
  const file = fileURLToPath(new URL('../../docs/quality.md', import.meta.url));
  const marked = new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`);
  const document = await readFile(file, 'utf8');
  await writeFile(
    file,
    document.replace(marked, `<!-- ${name} -->\n\n\`\`\`text\n${text}\n\`\`\`\n\n<!-- /${name} -->`),
  );
}

/** The engine alone, by tool and length. */
async function benchEngine(names: readonly string[]): Promise<{ lines: string[]; problems: string[] }> {
  const measured = await run(names);
  return { lines: table(measured), problems: broken(measured.timings) };
}

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const byName: Readonly<Record<string, () => Promise<{ lines: string[]; problems: string[] }>>> = {
  latency: benchLatency,
  log: benchLog,
  'log-page': benchLogPage,
  report: benchReport,
};
const { lines, problems } = await (byName[named[0] ?? '']?.() ?? benchEngine(named));
process.stdout.write(`${lines.join('\n')}\n`);
if (process.argv.includes('--docs')) await writeDocs(named[0] ?? 'bench', lines.join('\n'));

if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 1;
}
