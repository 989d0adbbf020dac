import { createInterface } from 'node:readline';
import { createChecker } from '../../rules/check';
import { type Draft, draftSchema } from '../../rules/draft';
import type { CheckResult } from '../../rules/finding';
import type { Pack } from '../../rules/pack';
import type { ToneOfPost } from '../../rules/tone/tone';
import { BadInput } from './bad-input';
import type { Command } from './command';
import { findPacks } from './find-pack';
import { loadTone } from './load-tone';
import { notRunning } from './not-running';
import { partsFor } from './parts-for';
import { readOptions } from './read-options';
import { writeAside, writeLine } from './write';

/** A line of findings for each line of input; `run` gives 1 where there was any finding at all. */
export const check: Command = {
  name: 'check',
  usage: [
    '--pack <name|file|Vale folder or zip>... [--role <role>] [--capacity <capacity>] < drafts.jsonl',
    'A line of findings, goals and tone for each draft {"id"?, "text", "lang"?, "network"?, "role"?, "capacity"?, "media"?}.',
  ],
  run,
};

async function run(args: readonly string[], input: NodeJS.ReadableStream): Promise<number> {
  const options = optionsOf(args);
  const { packs } = await findPacks(options.pack, true);
  assertKnown('role', options.role, packs);
  assertKnown('capacity', options.capacity, packs);
  const checker = createChecker(packs, { ...(await partsFor(packs)), tone: await loadTone() });
  writeAside(notRunning(checker));
  let line = 0;
  let found = false;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() === '') continue;
    const draft = { ...options.circumstances, ...draftOf(text, line) };
    const result = checker.check(draft);
    found ||= result.findings.length > 0;
    await writeLine(toLine(draft.id ?? line, result));
  }
  return found ? 1 : 0;
}

function optionsOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const { values, positionals } = readOptions(args, { pack: { ...text, multiple: true }, role: text, capacity: text });
  if (positionals.length > 0) throw new BadInput(`Unexpected argument '${positionals[0]}'`);
  const { pack, role, capacity } = values;
  if (!pack?.length) throw new BadInput('check needs --pack with a built-in name or a file');
  const circumstances = { ...(role === undefined ? {} : { role }), ...(capacity === undefined ? {} : { capacity }) };
  return { pack, role, capacity, circumstances };
}

/** A misspelled role would silently leave out the rules for it. */
function assertKnown(what: 'role' | 'capacity', value: string | undefined, packs: readonly Pack[]): void {
  const known = packs.flatMap((pack) => (what === 'role' ? pack.roles : pack.capacities));
  if (value !== undefined && known.length > 0 && !known.includes(value))
    throw new BadInput(`no pack here knows the ${what} “${value}”; known are ${[...new Set(known)].join(', ')}`);
}

function draftOf(text: string, line: number): Draft {
  const parsed = draftSchema.safeParse(parseJson(text, line));
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.');
  throw new BadInput(
    `line ${line} of the input is no draft: ${field ? `“${field}” is missing or not what it should be` : 'it is no object'}`,
  );
}

function parseJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new BadInput(`line ${line} of the input is not JSON`);
  }
}

/** What the command line says of a draft; a field's name is never changed. */
function toLine(id: string | number, { verdict, findings, goals, tone }: CheckResult): object {
  return {
    id,
    verdict,
    findings: findings.map(({ rule, category, severity, clause, start, end, match, message, suggestions, silent }) => ({
      rule,
      category,
      severity,
      clause,
      start,
      end,
      match,
      message,
      suggestions,
      silent,
    })),
    goals,
    ...(tone && { tone: toneLine(tone) }),
  };
}

function toneLine({ emotions, ekman, sentiment, scores }: ToneOfPost): object {
  return { emotions, ekman, sentiment, scores };
}
