import { BadInput } from './bad-input';
import { check } from './check';
import { test } from './test';

const usage = `goalpost checks drafts of social-media posts against rule packs. It reads and writes JSON Lines.

  goalpost check --pack <name|file>... [--role <role>] [--capacity <capacity>] < drafts.jsonl
      A line of findings and goals for each draft {"id"?, "text", "lang"?, "network"?, "role"?, "capacity"?, "media"?}.
  goalpost test <name|file>
      Runs the pack's own examples.

Exit codes: 0 fine, 1 findings or failed examples, 2 bad usage or input.
`;

/** Runs the command that was given; its exit code. */
async function main([command, ...args]: readonly string[]): Promise<number> {
  if (command === '--help' || command === '-h' || command === 'help' || args.includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  if (command === 'check') return check(args, process.stdin);
  if (command === 'test') return test(args);
  throw new BadInput(
    `${command === undefined ? 'a command is missing' : `there is no command “${command}”`}; see goalpost --help`,
  );
}

// A reader that has seen enough (head) closes the pipe: no reason for an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`goalpost: ${error.message}\n`);
  process.exitCode = 2;
}
