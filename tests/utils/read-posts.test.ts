import { describe, expect, it } from 'vitest';
import { openPosts, postsOf } from '../../utils/read-posts';

const utf8 = (text: string) => new TextEncoder().encode(text);
function utf16(text: string, { mark = true, big = false } = {}): Uint8Array {
  const units = [...(mark ? `\ufeff${text}` : text)].flatMap((character) =>
    [...Array(character.length).keys()].map((at) => character.charCodeAt(at)),
  );
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}
/** The texts of a file with their rows: "2: Hello". */
const posts = (bytes: Uint8Array, column?: number) =>
  postsOf(openPosts(bytes), column).posts.map(({ row, text }) => `${row}: ${text}`);

describe('reading past posts', { timeout: 60_000 }, () => {
  it.each<[string, Uint8Array]>([
    ['CSV', utf8('id,text\n1,"Hello, all"\n2,Bye now\n')],
    ['CSV of Windows with a byte order mark', utf8('\ufeffid,text\r\n1,"Hello, all"\r\n2,Bye now\r\n')],
    ['CSV with semicolons', utf8('id;text\n1;Hello, all\n2;Bye now\n')],
    ['CSV with quotes around all', utf8('"id","text"\n"1","Hello, all"\n"2","Bye now"\n')],
    ['TSV', utf8('id\ttext\n1\tHello, all\n2\tBye now\n')],
    ['TSV in UTF-16', utf16('id\ttext\n1\tHello, all\n2\tBye now\n')],
    ['TSV in UTF-16, big end first', utf16('id\ttext\n1\tHello, all\n2\tBye now\n', { big: true })],
    ['TSV in UTF-16 without a mark', utf16('id\ttext\n1\tHello, all\n2\tBye now\n', { mark: false })],
    ['one column with commas', utf8('text\nHello, all\nBye now\n')],
  ])('takes %s', (_, bytes) => {
    expect(posts(bytes)).toEqual(['2: Hello, all', '3: Bye now']);
  });

  it('counts rows as a spreadsheet does, and skips those without a post', () => {
    const file = 'text,likes\n"two\nlines",3\n,4\n\nlast one,5\n';
    expect(posts(utf8(file))).toEqual(['2: two\nlines', '5: last one']);
    expect(postsOf(openPosts(utf8(file))).skipped).toBe(1);
  });

  it('knows Excel’s hint, and the lines some exports begin with', () => {
    expect(posts(utf8('sep=;\ntext;likes\nHello, all;3\n'))).toEqual(['3: Hello, all']);
    const preface = 'Posts of 2026,,\n,,\nPost title,Created date,Likes\nHello all of you,02/03/2026,5\n';
    expect(posts(utf8(preface))).toEqual(['4: Hello all of you']);
  });

  it('takes JSON: lines, a list, an object with a list, and an X archive', () => {
    const lines = '{"id":1,"text":"Hello"}\n\n{"text":"Bye now"}\n';
    expect(posts(utf8(lines))).toEqual(['1: Hello', '3: Bye now']);
    expect(posts(utf8('[{"message":"Hello"},"Bye now"]'), 0)).toEqual(['1: Hello']);
    expect(posts(utf8('{"posts":[{"caption":"Hello"}]}'))).toEqual(['1: Hello']);
    expect(posts(utf8('{"text":"Hello","tags":["a"]}\n'))).toEqual(['1: Hello']);
    expect(posts(utf8('{\n"by":"us",\n"posts":[{"caption":"Hello"}]}'))).toEqual(['1: Hello']);
    const archive =
      'window.YTD.tweets.part0 = [{"tweet":{"id_str":"7","full_text":"Hello","created_at":"Wed Oct 10 20:19:24 +0000 2018"}}]';
    expect(postsOf(openPosts(utf8(archive))).posts).toEqual([
      { row: 1, text: 'Hello', id: '7', at: '2018-10-10T20:19:24.000Z' },
    ]);
  });

  it.each([
    ['an X archive', 'id_str,full_text,created_at', 'full_text'],
    ['X analytics', 'Tweet id,Tweet permalink,Tweet text,time', 'Tweet text'],
    ['Meta, Facebook', 'Post ID,Page name,Title,Description,Publish time', 'Title'],
    ['LinkedIn shares', 'Date,ShareLink,ShareCommentary,Visibility', 'ShareCommentary'],
    ['LinkedIn analytics', 'Post title,Post link,Created date', 'Post title'],
    ['a planner', 'Date,Channel,Message,Link', 'Message'],
  ])('finds the posts in the export of %s by its headings', (_, headings, expected) => {
    const names = headings.split(',');
    const cells = names.map((name) => (name === expected ? 'Road work on Mill Street until noon.' : '17'));
    const opened = openPosts(utf8(`${headings}\n${cells.join(',')}\n`));
    expect(names[opened.likely]).toBe(expected);
  });

  it('else takes the longest texts, is not sure, and lets the caller choose', () => {
    const file = 'A,B,C\nhttps://example.org/a/very/long/address/of/a/post,Road work on Mill Street until noon.,a b\n';
    const opened = openPosts(utf8(file));
    expect(opened).toMatchObject({ likely: 1, isSure: false });
    expect(opened.columns[2]).toEqual({ name: 'C', samples: ['a b'] });
    expect(posts(utf8(file), 2)).toEqual(['2: a b']);
    expect(openPosts(utf8('text,b\nHello,2\n'))).toMatchObject({ likely: 0, isSure: true });
  });

  it('reads when, where, who and which', () => {
    const file = 'text,date,network,role,id\nHello,2026-03-01,Facebook Page,officer,a1\nBye,soon,Twitter,,\n';
    expect(postsOf(openPosts(utf8(file))).posts).toEqual([
      { row: 2, text: 'Hello', at: '2026-03-01T00:00:00.000Z', network: 'facebook', role: 'officer', id: 'a1' },
      { row: 3, text: 'Bye', network: 'x' },
    ]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', utf8(' \n'), /^This file is empty\.$/],
    ['headings only', utf8('id,text\n'), /no posts below/],
    ['a workbook', utf8('PK\u0003\u0004'), /^This is a workbook/],
    ['another encoding', Uint8Array.from([0x74, 0xe9, 0x74, 0xe9]), /not written in UTF-8/],
    ['numbers only', utf8('a,b\n1,2\n3,4\n'), /^None of the columns looks like the text of posts: a, b\.$/],
    ['JSON Lines with a fault', utf8('{"text":"a"}\n{"text":\n'), /^Line 2 of this file is not JSON\.$/],
    ['too many rows', utf8(`text\n${'a b c d e\n'.repeat(1_000_001)}`), /more than 1,000,000 rows/],
  ])('says what is wrong with %s', (_, bytes, sentence) => {
    expect(() => openPosts(bytes)).toThrow(sentence);
  });
});
