import { expect, test } from 'vitest';
import { backtestPosts } from '../../../utils/work/backtest-posts';
import { openPostsFile } from '../../../utils/work/open-posts-file';
import type { Progress } from '../../../utils/work/task';
import { packOf } from '../../rules/one-line';

const file = new File(['id,text\n1,It rained all day\n2,\n3,Sun at last\n'], 'posts.csv');
const pack = packOf({ mode: 'pilot', rules: [{ id: 'rain', kind: 'existence', terms: ['rained'] }] });

test('a file of posts is opened, then checked with packs as if they were live', async () => {
  const steps: string[] = [];
  const report = ({ step }: Progress) => void steps.push(step);
  const opened = await openPostsFile(file, report);
  expect(opened).toMatchObject({ likely: 1, isSure: true, columns: [{ name: 'id' }, { name: 'text' }] });
  const input = { packs: [pack], file, column: opened.likely, proofs: {}, needs: [] };
  expect(await backtestPosts(input, report)).toMatchObject({
    posts: 2,
    skipped: 1,
    verdicts: { clear: 1, hold: 1 },
    rules: [{ rule: 'rain', posts: 1 }],
  });
  expect(steps).toContain('Reading the file');
});

test('a file that holds no posts says so', async () => {
  await expect(openPostsFile(new File(['a\n1\n'], 'none.csv'), () => undefined)).rejects.toThrow(/looks like the text/);
});
