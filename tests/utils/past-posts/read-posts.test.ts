import { describe, expect, it } from 'vitest';
import { openPosts, postsOf } from '../../../utils/past-posts/read-posts';

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

  it('takes the first row for the headings, though a post below holds a known name', () => {
    const file =
      'When,Words said,Kind\n1,This is a bad line indeed,Post\n2,a fine one there ok,Reel\n3,a bad line again,Post\n';
    expect(openPosts(utf8(file)).table.columns).toEqual(['When', 'Words said', 'Kind']);
    expect(posts(utf8(file))).toEqual([
      '2: This is a bad line indeed',
      '3: a fine one there ok',
      '4: a bad line again',
    ]);
  });

  it.each([
    ['of commas', 'My export\nfrom: me\n\ndate,text\n1,bad\n', ['5: bad']],
    ['of semicolons, after a line with commas', 'Ours, of May, all\ndate;text\n1;bad, so bad\n', ['3: bad, so bad']],
    [
      'without known names',
      'My export\n\nWann,Was,Wo\n1,Road work again,a\n2,Bridge is open,b\n',
      ['4: Road work again', '5: Bridge is open'],
    ],
  ])('passes over a preface before a table %s', (_, file, expected) => {
    expect(posts(utf8(file))).toEqual(expected);
  });

  it('leaves a text in one column whole, however many commas it has', () => {
    expect(posts(utf8('text\nHello, all\nBye, now\n'))).toEqual(['2: Hello, all', '3: Bye, now']);
    expect(posts(utf8('Beitrag\nHello, all of you\nBye, now\n'))).toEqual(['2: Hello, all of you', '3: Bye, now']);
  });

  it.each([
    [
      'a sentence',
      'a,Road work on Mill Street until noon.\nb,Bridge is open again\n',
      'Road work on Mill Street until noon.',
    ],
    ['a date', '2026-03-01,Road work\n2026-03-02,Bridge is open\n', 'Road work'],
    [
      'one cell',
      'Road work on Mill Street until noon.\nBridge is open again\n',
      'Road work on Mill Street until noon.',
    ],
    ['the only post', '7,Road work on Mill Street until noon.\n', 'Road work on Mill Street until noon.'],
  ])('keeps the first post of a table without headings: %s', (_, file, first) => {
    const opened = openPosts(utf8(file));
    expect(opened.table.columns[0]).toBe('Column 1');
    expect(postsOf(opened).posts[0]).toMatchObject({ row: 1, text: first });
  });

  it('does not take short headings that end in a number for a post', () => {
    const file = 'Question 1,Question 2\nRoad work on Mill Street until noon.,a\n';
    expect(posts(utf8(file))).toEqual(['2: Road work on Mill Street until noon.']);
  });

  it('passes over many empty lines', () => {
    expect(posts(utf8(`${'\n'.repeat(12)}When,Said\n1,"Hello, all"\n`))).toEqual(['14: Hello, all']);
  });

  it('finds headings and texts that have a space before their quotes', () => {
    const file = 'date, "text"\n1, "Hello, ""all"""\n2, ""\n3, "Bye now"\n';
    expect(openPosts(utf8(file))).toMatchObject({ likely: 1, isSure: true });
    expect(posts(utf8(file))).toEqual(['2: Hello, "all"', '4: Bye now']);
  });

  it.each([
    ['the first heading', ' "date", "text"\n "1", "Hello, all"\n'],
    ['a heading that is itself in quotes', 'text," ""x"""\n"Hello, all",2\n'],
  ])('ends where %s has a space before its quotes', (_, file) => {
    expect(posts(utf8(file))).toEqual(['2: Hello, all']);
  });

  it('forgives a quote within a text of one line', () => {
    expect(posts(utf8('date,text\n1,"He said "no" to it"\n2,fine\n'))).toEqual(['2: He said "no" to it', '3: fine']);
  });

  it('takes a CSV whose first heading begins with a bracket', () => {
    expect(posts(utf8('[Draft] Date,text\n1,Hello\n'))).toEqual(['2: Hello']);
  });

  it('gives back the characters that an X archive escapes, once', () => {
    const archive =
      'window.YTD.tweets.part0 = [{"tweet":{"full_text":"&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; &amp;lt;"}}]';
    expect(posts(utf8(archive))).toEqual([`1: <b> & "c" 'd' &lt;`]);
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
    [
      'a quote not closed',
      utf8('date,text\n1,"bad one\n2,fine\n3,bad\n'),
      /^Row 2 of this file has a quote \("\) that is not/,
    ],
    ['one that a later quote closes', utf8('sep=,\nid,text\n1,fine\n2,"b\n3,"c"\n'), /^Row 4 of this file has a quote/],
    ['an empty list', utf8('[]'), /^There are no posts in this file\.$/],
    ['an object with an empty list', utf8('{"posts":[]}'), /^There are no posts in this file\.$/],
    ['JSON Lines with a fault', utf8('{"text":"a"}\n{"text":\n'), /^Line 2 of this file is not JSON\.$/],
    ['too many rows', utf8(`text\n${'a b c d e\n'.repeat(1_000_001)}`), /more than 1,000,000 rows/],
  ])('says what is wrong with %s', (_, bytes, sentence) => {
    expect(() => openPosts(bytes)).toThrow(sentence);
  });
});
