import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { packSource } from '../pack-source';
import { fileIn, goalpost, makeFolder } from './goalpost';

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const pack = fileIn(folder, 'pack.yaml', packSource('ca.example.police', 'mode: pilot'));
const posts = fileIn(
  folder,
  'posts.csv',
  'id,text,note\na,Cruiser 12 is on its way,ours\nb,Lovely rain today,cruiser 9\n',
);

describe('goalpost backtest', { timeout: 60_000 }, () => {
  it('tells what packs would have said of past posts, those in pilot mode too', () => {
    const { status, lines } = goalpost('backtest', '--pack', pack, '--rows', posts);
    expect(status).toBe(1);
    expect(lines).toMatchObject([
      { row: 2, id: 'a', verdict: 'hold', findings: [{ rule: 'no-cruiser-numbers', match: 'Cruiser 12' }] },
      { rule: 'no-cruiser-numbers', posts: 1, share: 0.5, examples: [{ row: 2, matches: [{ start: 0, end: 10 }] }] },
      { posts: 2, skipped: 0, flagged: 1, verdicts: { clear: 1, hold: 1 } },
    ]);
  });

  it('takes the column that is named', () => {
    const { lines } = goalpost('backtest', '--pack', pack, posts, '--column', 'Note');
    expect(lines).toMatchObject([{ examples: [{ row: 3, text: 'cruiser 9' }] }, { flagged: 1 }]);
  });

  it.each([
    ['no file', ['--pack', pack], /needs --pack .* and one file of posts/],
    ['a file that is not there', ['--pack', pack, 'none.csv'], /none\.csv can’t be read/],
    ['a column that is not there', ['--pack', pack, posts, '--column', 'x'], /no column “x”; there are id, text, note/],
  ])('says what is wrong: %s', (_, args, sentence) => {
    expect(goalpost('backtest', ...args)).toMatchObject({ status: 2, stderr: expect.stringMatching(sentence) });
  });
});
