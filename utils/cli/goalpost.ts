import { backtest } from './backtest';
import { BadInput } from './bad-input';
import { check } from './check';
import type { Command } from './command';
import { diff } from './diff';
import { importVale } from './import-vale';
import { keygen } from './keygen';
import { lint } from './lint';
import { report } from './report';
import { sign } from './sign';
import { systemProblem } from './system-problem';
import { test } from './test';
import { verify } from './verify';

const commands: readonly Command[] = [check, test, backtest, diff, importVale, keygen, lint, report, sign, verify];

/** Runs the command that was given; its exit code. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = commands.find((one) => one.name === name);
  if (name === '--help' || name === '-h' || name === 'help' || (command && args.includes('--help'))) {
    process.stdout.write(command ? helpOf(command) : help());
    return 0;
  }
  if (command) return command.run(args, process.stdin);
  throw new BadInput(
    `${name === undefined ? 'a command is missing' : `there is no command “${name}”`}; see goalpost --help`,
  );
}

function help(): string {
  return `goalpost checks drafts of social-media posts against rule packs, verifies logs and sums them up. It reads and writes JSON Lines.

${commands.map(helpOf).join('')}
Exit codes: 0 fine, 1 findings or failures, 2 bad usage or input.
`;
}

function helpOf({ name, usage: [form, ...explanation] }: Command): string {
  return [`  goalpost ${name} ${form}`, ...explanation.map((line) => `      ${line}`), ''].join('\n');
}

// A reader that has seen enough (head) closes the pipe: no reason for an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const problem = error instanceof BadInput ? error.message : systemProblem(error);
  if (problem === undefined) throw error;
  process.stderr.write(`goalpost: ${problem}\n`);
  process.exitCode = 2;
}
