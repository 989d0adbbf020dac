/**
 * The lines of a text that comes in pieces, without their ends. Only a line feed ends a line: a post may hold the other
 * characters that some programs take for one.
 */
export async function* linesOf(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  let isFirst = true;
  for await (const piece of pieces) {
    const [start = '', ...lines] = (isFirst ? piece.replace(/^\ufeff/, '') : piece).split('\n');
    isFirst = false;
    begun.push(start);
    for (const line of lines) {
      yield begun.join('');
      begun = [line];
    }
  }
  const last = begun.join('');
  if (last !== '') yield last;
}
