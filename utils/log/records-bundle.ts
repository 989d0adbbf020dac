import { strToU8, zipSync } from 'fflate';
import { hashOf } from '../../rules/log/chain';
import { foldLog } from '../../rules/log/fold';
import type { WholeLog } from '../../rules/log/verify';
import { recordsPage } from './records-page';

/**
 * A log for an archive, or for whoever asks for public records, as a zip: the chain itself, a page for people, the hash of
 * its last line, and checksums that common tools can check.
 * @param lines as `exportLines` gives them, and what verifying said of them.
 */
export function recordsBundle(lines: readonly string[], log: WholeLog): Uint8Array<ArrayBuffer> {
  const { exported } = JSON.parse(lines.at(-1) ?? '{}') as { exported: string };
  const files: Record<string, string> = {
    'log.jsonl': lines.map((line) => `${line}\n`).join(''),
    'index.html': recordsPage(foldLog(lines), log, exported),
    'head.txt': `${log.head}\n`,
    'README.txt': readMe(log, exported),
  };
  const sums = Object.entries(files).map(([name, text]) => `${hashOf(text)}  ${name}\n`);
  const all = { ...files, 'SHA256SUMS.txt': sums.join('') };
  const bytes = Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(bytes, { mtime: exported, level: 6 }) as Uint8Array<ArrayBuffer>;
}

function readMe({ chain, installation, lines, posts, head }: WholeLog, exported: string): string {
  return `Log of published posts, kept by Goalpost. Exported ${exported} (UTC).

Chain:        ${chain}
Installation: ${installation}
Lines:        ${lines}
Posts logged: ${posts}
Last line:    ${head}

log.jsonl      The record: one line of JSON for each thing that was logged, in the order in which it was logged. Each
               line states the SHA-256 of the line before it, and its own at its end.
index.html     The same posts to read, as they stand after all corrections. Open it in any browser.
head.txt       The hash of the last line. Whoever kept it elsewhere can tell later whether anything was changed.
SHA256SUMS.txt Checksums of these files.

To check the files:  sha256sum -c SHA256SUMS.txt     (macOS: shasum -a 256 -c SHA256SUMS.txt)
To check the chain:  goalpost verify log.jsonl
To check one line without Goalpost, the third for example: cut off its hash, and hash the rest.
  sed -n 3p log.jsonl | sed 's/,"hash":"[0-9a-f]*"}$/}/' | tr -d '\\n' | sha256sum

The chain shows that no line was changed, left out or moved since its last line was written. That nobody wrote the whole
chain anew is shown only by a hash that was kept elsewhere. All times are UTC, by the clock of the device.
`;
}
