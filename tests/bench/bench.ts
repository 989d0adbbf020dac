import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle, inNewPage, withChromium } from './browser';
import type { Timing } from './page';

const floor = 'floor: word hashes';
const own = 'police';

/** What a check of a post as X allows it may take at most, in Chromium: µs, or times the floor of the same run. */
const limits: { tool: string; most: number; unit: 'µs' | 'floors' }[] = [
  { tool: own, most: 30, unit: 'µs' },
  { tool: 'one rule, 5,000 terms', most: 4, unit: 'floors' },
  { tool: '500 rules, 5,000 terms', most: 4, unit: 'floors' },
];

interface Stall {
  tool: string;
  milliseconds: number;
}

/** Everything, or only the tools named on the command line. */
async function run(names: readonly string[]): Promise<{ timings: Timing[]; stalls: Stall[] }> {
  const script = await bundle();
  return withChromium(async (browser) => {
    const chosen = names.length > 0 ? JSON.stringify(names) : 'undefined';
    const timings = await inNewPage<Timing[]>(browser, script, `bench.measure(${chosen})`);
    const stalls: Stall[] = [];
    for (const tool of await inNewPage<string[]>(browser, script, 'bench.packs'))
      stalls.push({
        tool,
        milliseconds: await inNewPage<number>(browser, script, `bench.stall(${JSON.stringify(tool)})`),
      });
    return { timings, stalls };
  });
}

function timeOf(timings: readonly Timing[], tool: string, length: number): number {
  return timings.find((one) => one.tool === tool && one.length === length)?.microseconds ?? Number.NaN;
}

/** One line a tool and length, with how many times longer it takes than the floor; then what opening a pack takes. */
function table({ timings, stalls }: { timings: readonly Timing[]; stalls: readonly Stall[] }): string {
  const checks = timings.map(({ tool, length, microseconds }) => {
    const ratio = (microseconds / timeOf(timings, floor, length)).toFixed(1);
    return `${tool.padEnd(42)}${String(length).padStart(5)} characters ${microseconds.toFixed(2).padStart(9)} µs ${ratio.padStart(8)} floors`;
  });
  const openings = stalls.map(
    ({ tool, milliseconds }) =>
      `${tool.padEnd(42)}compiled, two drafts checked ${milliseconds.toFixed(1).padStart(6)} ms`,
  );
  return [...checks, ...openings].join('\n');
}

/** What took longer than it may. */
function broken(timings: readonly Timing[]): string[] {
  const problems = limits.flatMap(({ tool, most, unit }) => {
    const divisor = unit === 'µs' ? 1 : timeOf(timings, floor, 280);
    const value = timeOf(timings, tool, 280) / divisor;
    return value > most ? [`${tool}: ${value.toFixed(1)} ${unit} for 280 characters, at most ${most}`] : [];
  });
  const slower = ['write-good', 'alex'].filter((peer) => timeOf(timings, peer, 280) <= timeOf(timings, own, 280));
  return [...problems, ...slower.map((peer) => `${peer} is quicker than ${own}`)];
}

/** Puts the table where docs/quality.md shows it. */
async function writeDocs(text: string): Promise<void> {
  const file = fileURLToPath(new URL('../../docs/quality.md', import.meta.url));
  const marked = /<!-- bench -->[\s\S]*<!-- \/bench -->/;
  const document = await readFile(file, 'utf8');
  await writeFile(file, document.replace(marked, `<!-- bench -->\n\n\`\`\`text\n${text}\n\`\`\`\n\n<!-- /bench -->`));
}

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const measured = await run(named);
process.stdout.write(`${table(measured)}\n`);
if (process.argv.includes('--docs')) await writeDocs(table(measured));

const problems = broken(measured.timings);
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 1;
}
