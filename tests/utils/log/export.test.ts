import { expect, test } from 'vitest';
import type { LoggedPost } from '../../../rules/log/logged-post';
import { toCsv, toJson } from '../../../utils/log/export';
import { entry } from '../entry';

/** The cell of the column `text`, as it stands in the file. */
const cellOf = (text: string) =>
  toCsv([entry(1, { text })])
    .split('\r\n')[1]
    ?.split('x,post,,,,,,,,,,,org.example.police 1.0.0,')[1];

test('a log becomes a table a spreadsheet reads', () => {
  const post: LoggedPost = {
    ...entry(1),
    goals: [
      { id: 'road-safety', name: 'Road safety', by: 'words' },
      { id: 'trust', name: 'Trust', by: 'author' },
    ],
    findings: [{ rule: 'no-plates', pack: 'p', category: 'personal-info', severity: 'warn', outcome: 'fixed' }],
    reason: 'The owner asked, "please"',
    text: 'Found: a grey sedan',
    link: 'https://x.com/example/status/1',
    author: { installation: entry(9).id, unit: 'Traffic', name: '=Ana' },
    rationale: 'Parents asked',
    engagement: ['informs', 'asks'],
    results: { reach: 1200, applications: 0 },
  };
  expect(toCsv([post]).split('\r\n')).toEqual([
    '\uFEFFat,network,surface,unit,author,role,capacity,language,goals,rationale,engagement,findings,reason,packs,text,link,' +
      'reach,replies,shares,reactions,clicks,applications,id',
    '2026-11-20T10:01:00.000Z,x,post,Traffic,"\'=Ana",,,,Road safety; Trust (author),Parents asked,informs; asks,no-plates: fixed,' +
      '"The owner asked, ""please""",org.example.police 1.0.0,Found: a grey sedan,' +
      'https://x.com/example/status/1,1200,,,,,0,00000000-0000-4000-8000-000000000001',
    '',
  ]);
});

test.each(['=', '+', '-', '@', '\t', '\r'])('a cell that begins with %j is no formula', (sign) => {
  expect(cellOf(`${sign}1+1`)).toMatch(/^"'/);
});

test('a formula hidden behind quotes and commas stays in its cell', () => {
  expect(cellOf('","=1+1')).toMatch(/^""",""=1\+1",/);
});

test('JSON holds the entries as they are', () => {
  const posts = [entry(2, { text: '=1+1\n“Élan” 🎉' }), entry(1)];
  expect(JSON.parse(toJson(posts))).toEqual(posts);
});
