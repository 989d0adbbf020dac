import { describe, expect, test } from 'vitest';
import type { LoggedPost } from '../../../rules/log/logged-post';
import { linkKey } from '../../../utils/results/link-key';
import { matchResults } from '../../../utils/results/match-results';
import { readCount } from '../../../utils/results/read-count';
import { guessColumns, readResultsFile } from '../../../utils/results/results-table';
import { entry } from '../entry';

const fair = 'Slow down near schools: children are back from Monday on. Our officers will be there.';

/** What comes of a file for these posts, in one line a row; a post is called by its number. */
function outcome(file: string, posts: readonly LoggedPost[]): string[] {
  const { headers, rows } = readResultsFile(file);
  const { matched, unmatched } = matchResults(rows, guessColumns(headers), posts);
  return [
    ...matched.map(({ post, row, results }) => `row ${row}: ${Number(post.id.slice(-2))} ${JSON.stringify(results)}`),
    ...unmatched.map(({ row, words, reason }) => `row ${row}: ${words} | ${reason}`),
  ];
}

const onX = entry(1, { link: 'https://x.com/example/status/1790000000000000001', text: fair });

describe('the exports of networks', () => {
  test.each([
    [
      'X',
      'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks\n' +
        '1,"Fri, Nov 20, 2026",Slow down,https://twitter.com/Example/status/1790000000000000001,"1,204",31,90,1,2,0,7,9,3,4,12\n',
      'row 2: 1 {"reach":1204,"replies":7,"shares":9,"reactions":31,"clicks":12}',
    ],
    [
      'Meta Business Suite',
      'Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,"Reactions, comments and shares",Reactions,Comments,Shares,Total clicks\n' +
        `77,8,Police,,"${fair}",0,11/20/2026 02:01,https://www.facebook.com/example/posts/pfbid02,Photos,,Lifetime,900,700,20,15,3,2,41\n`,
      'row 2: 2 {"reach":700,"replies":3,"shares":2,"reactions":15,"clicks":41}',
    ],
    [
      'LinkedIn',
      'Post title,Post link,Post type,Created date,Impressions,Clicks,Click through rate (CTR),Likes,Comments,Reposts\n' +
        `"${fair}",https://www.linkedin.com/feed/update/urn:li:activity:7112345678901234567/?utm=x,Organic,11/20/2026,300,5,0.0166,12,0,1\n`,
      'row 2: 3 {"reach":300,"replies":0,"shares":1,"reactions":12,"clicks":5}',
    ],
    [
      'Mastodon',
      'url,content,created_at,replies_count,reblogs_count,favourites_count\nhttps://social.example/@police/1234,Slow,2026-11-20,1,2,3\n',
      'row 2: 4 {"replies":1,"shares":2,"reactions":3}',
    ],
    [
      'a spreadsheet in French, with semicolons',
      'Lien;Texte;Portée;Réponses;Partages;J’aime;Candidatures\nhttps://social.example/@police/1234/;Lent;1 234;5;–;2;8\n',
      'row 2: 4 {"reach":1234,"replies":5,"reactions":2,"applications":8}',
    ],
  ])('%s', (_, file, said) => {
    const posts = [
      onX,
      entry(2, { network: 'facebook', text: `${fair.slice(0, 79)}…` }),
      entry(3, {
        network: 'linkedin',
        link: 'https://www.linkedin.com/feed/update/urn:li:activity:7112345678901234567/',
      }),
      entry(4, { network: 'mastodon', link: 'https://social.example/@police/1234' }),
    ];
    expect(outcome(file, posts)).toEqual([said]);
  });

  test('a column is not guessed where its heading tells nothing', () => {
    expect(guessColumns(['Kolumne 1', 'Post link', 'Reach (unique)'])).toEqual({ link: 1, reach: 2 });
  });
});

describe('a row without a link of a logged post', () => {
  const file = (text: string, at: string) => `Text,Date,Reach\n"${text}",${at},10\n`;
  const posts = [entry(1, { text: fair }), entry(2, { text: fair, at: '2026-10-01T10:00:00.000Z' })];

  test('is found by text and the nearest date', () => {
    expect(outcome(file(fair, '2026-10-02'), posts)).toEqual(['row 2: 2 {"reach":10}']);
    expect(outcome(file(`${fair} https://t.co/abc`, '2026-11-20 09:00'), posts)).toEqual(['row 2: 1 {"reach":10}']);
  });

  test('is found where personal information was masked in the log', () => {
    const masked = entry(1, { text: 'Have you seen this car in the Mill Street area? Call ▒▒▒ or' });
    expect(
      outcome(file('Have you seen this car in the Mill Street area? Call 555-0100 or come by.', '2026-11-20'), [
        masked,
      ]),
    ).toEqual(['row 2: 1 {"reach":10}']);
  });

  test.each([
    ['2026-06-01', posts, 'A logged post has this text, but another date.'],
    ['', posts, 'Several logged posts have this text, and there is no date to tell them apart.'],
    [
      '2026-11-20',
      [entry(1, { text: 'Something else entirely, of twenty letters' })],
      'No logged post has this link or text.',
    ],
    [
      '2026-11-20',
      [entry(1, { text: fair }), entry(2, { text: fair, network: 'facebook' })],
      'Posts on x and on facebook have this text: only a link would tell which it is.',
    ],
    ['2026-11-20', [entry(1)], 'No logged post has this link or text.'],
  ])('of %j says why it matches none', (at, among, reason) => {
    expect(outcome(file(fair, at), among)).toEqual([`row 2: ${fair.slice(0, 80).trimEnd()}… | ${reason}`]);
  });
});

describe('a date with the day before its month', () => {
  const early = entry(1, { text: fair, at: '2026-03-04T10:00:00.000Z' });
  const late = entry(2, { text: fair, at: '2026-04-03T10:00:00.000Z' });
  const other = entry(3, { text: 'Coffee with a Cop on Saturday, 10 to noon', at: '2026-10-31T10:00:00.000Z' });
  const file = (...rows: (readonly [string, string])[]) =>
    `Text;Date;Reach\n${rows.map(([text, at]) => `"${text}";${at};10\n`).join('')}`;

  test.each(['03.04.2026 14:30', '3.4.26', '03/04/2026 2:30 PM', '03-04-2026'])('%s finds its post', (at) => {
    expect(outcome(file([fair, at]), [late])).toEqual(['row 2: 2 {"reach":10}']);
  });

  test('is told by another date of the column', () => {
    const told = (at: string) => outcome(file([fair, '03/04/2026'], [other.text ?? '', at]), [early, late, other]);
    expect(told('31/10/2026')).toContain('row 2: 2 {"reach":10}');
    expect(told('10/31/2026')).toContain('row 2: 1 {"reach":10}');
  });

  test('is not guessed where a post has this text at each', () => {
    expect(outcome(file([fair, '03/04/2026']), [early, late])).toEqual([
      `row 2: ${fair.slice(0, 80).trimEnd()}… | This date can be read in two ways, and a logged post has this text at each: only a link would tell.`,
    ]);
  });
});

test('a row without figures, or with those of a post that has them, says so', () => {
  const link = onX.link;
  expect(outcome(`Link,Reach\n${link},12\n${link},13\n${link},-\nhttps://x.com/example,5\n`, [onX])).toEqual([
    'row 2: 1 {"reach":12}',
    `row 3: ${link} | Row 2 has figures of the same post.`,
    `row 4: ${link} | None of the columns chosen has a number here.`,
    'row 5: https://x.com/example | No logged post has this link, and there is no text to go by.',
  ]);
});

test.each([
  ['1,234', 1234],
  ['1.234', 1234],
  ['1 234 567', 1_234_567],
  ['12.0', 12],
  ['1,234.00', 1234],
  ['1.234,0', 1234],
  ['1.2K', 1200],
  ['3m', 3_000_000],
  ['0', 0],
  ['', undefined],
  ['–', undefined],
  ['12%', undefined],
  ['0.0166', undefined],
  ['-3', undefined],
  ['=1+1', undefined],
  ['99999999999999999999', undefined],
])('%j is read as %j', (cell, count) => {
  expect(readCount(cell)).toBe(count);
});

test.each([
  ['https://twitter.com/a/status/12?s=20', 'https://x.com/a/status/12/photo/1'],
  ['https://youtu.be/abcdefghijk', 'https://www.youtube.com/watch?app=desktop&v=abcdefghijk'],
  ['https://www.instagram.com/p/Cabc_1/', 'https://instagram.com/police/reel/Cabc_1/?igsh=1'],
  [
    'https://www.facebook.com/permalink.php?story_fbid=1&id=2&__cft__=3',
    'https://m.facebook.com/permalink.php?story_fbid=1&id=2',
  ],
])('%s and %s lead to one post', (one, other) => {
  expect(linkKey(one)).toBe(linkKey(other));
});

test.each(['', 'none', 'https://x.com/', 'javascript:alert(1)', 'ftp://x.com/a'])('%j is no link to a post', (link) => {
  expect(linkKey(link)).toBe(undefined);
});
