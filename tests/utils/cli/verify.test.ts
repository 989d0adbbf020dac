import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { exportOf, post } from '../../rules/log/made-log';
import { fileIn, goalpost, makeFolder } from './goalpost';

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const lines = exportOf(post(1), post(2));
const write = (name: string, some: readonly string[], end = '\n') =>
  fileIn(folder, name, some.map((line) => line + end).join(''));
const whole = write('whole.jsonl', lines);
const { hash: head } = JSON.parse(lines[2] ?? '') as { hash: string };

describe('goalpost verify', { timeout: 60_000 }, () => {
  it('says of a whole log what it holds', () => {
    expect(goalpost('verify', whole)).toMatchObject({
      status: 0,
      lines: [{ file: whole, ok: true, lines: 3, posts: 2, head, from: '2026-10-01T10:00:00.000Z' }],
    });
  });

  it('takes a file whose line ends another system changed', () => {
    expect(goalpost('verify', write('windows.jsonl', [`\ufeff${lines[0]}`, ...lines.slice(1)], '\r\n')).status).toBe(0);
  });

  it('names the first bad line of each log', () => {
    const tampered = write('tampered.jsonl', lines.with(1, (lines[1] ?? '').replace('Slow', 'Fast')));
    const truncated = write('truncated.jsonl', lines.slice(0, 2));
    const { status, lines: said } = goalpost('verify', tampered, whole, truncated);
    expect(status).toBe(1);
    expect(said).toMatchObject([
      { ok: false, line: 2, problem: 'Line 2 was changed: what it says does not match its hash.' },
      { ok: true },
      { ok: false, line: 3, problem: expect.stringContaining('Line 3 is missing') },
    ]);
  });

  it('compares with a head that was kept elsewhere', () => {
    expect(goalpost('verify', whole, '--head', head.slice(0, 12)).status).toBe(0);
    expect(goalpost('verify', whole, '--head', '0123456789abcdef')).toMatchObject({
      status: 1,
      lines: [{ problem: expect.stringContaining('no line has the hash you kept') }],
    });
  });

  it.each([
    [['verify'], 'needs an exported log'],
    [['verify', `${folder}/none.jsonl`], 'it is not there'],
    [['verify', folder], 'is a folder'],
    [['verify', whole, '--head', 'abc'], '--head is the hash of a line'],
    [['verify', whole, whole, '--head', head], 'one log at a time'],
  ])('refuses %j', (args, said) => {
    expect(goalpost(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(said) });
  });
});
